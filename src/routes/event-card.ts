import type { APIContext } from 'astro';
import { cardResponse } from '../cards/card-response.ts';
import type { Update } from '../stories/story.ts';

export { eventCardPaths as getStaticPaths } from './static-paths.ts';

export const GET = ({ routePattern, props }: APIContext<Update>) =>
  cardResponse(routePattern, props.story, props.event);
