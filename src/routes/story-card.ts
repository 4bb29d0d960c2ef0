import type { APIContext } from 'astro';
import { cardResponse } from '../card-response.ts';
import type { Story } from '../stories.ts';

export { storyCardPaths as getStaticPaths } from '../paths.ts';

export const GET = ({ routePattern, props }: APIContext<{ story: Story }>) =>
  cardResponse(routePattern, props.story);
