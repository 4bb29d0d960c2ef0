import type { APIContext } from 'astro';
import { cardOf } from '../cards/card-of.ts';
import { cardResponse } from '../cards/card-response.ts';
import { cardSizeAt } from '../addresses/card-ending.ts';
import type { Story } from '../stories/story.ts';

export { storyCardPaths as getStaticPaths } from './card-paths.ts';

export const GET = ({ routePattern, props }: APIContext<{ story: Story }>) =>
  cardResponse(cardOf(props.story, undefined, cardSizeAt(routePattern)));
