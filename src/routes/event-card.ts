import type { APIContext } from 'astro';
import { cardOf } from '../cards/card-of.ts';
import { cardResponse } from '../cards/card-response.ts';
import { cardSizeAt } from '../addresses/card-ending.ts';
import type { Update } from '../stories/story.ts';

export { eventCardPaths as getStaticPaths } from './card-paths.ts';

export const GET = ({ routePattern, props }: APIContext<Update>) =>
  cardResponse(cardOf(props.story, props.event, cardSizeAt(routePattern)));
