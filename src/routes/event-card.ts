import type { APIContext } from 'astro';
import { cardResponse } from '../card-response.ts';
import type { Update } from '../stories.ts';

export { eventCardPaths as getStaticPaths } from '../paths.ts';

export const GET = ({ routePattern, props }: APIContext<Update>) =>
  cardResponse(routePattern, props.story, props.event);
