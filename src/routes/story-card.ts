import type { APIContext } from 'astro';
import { cardResponse } from '../cards/card-response.ts';
import type { Story } from '../stories/story.ts';

export { storyCardPaths as getStaticPaths } from './static-paths.ts';

export const GET = ({ routePattern, props }: APIContext<{ story: Story }>) =>
  cardResponse(routePattern, props.story);
