import type { APIContext } from 'astro';
import { cardResponse } from '../cards/card-response.ts';
import type { PageCard } from '../cards/page-card.ts';
import { cardSizeAt } from '../addresses/card-ending.ts';

export { pageCardPaths as getStaticPaths } from './card-paths.ts';

export const GET = ({ routePattern, props }: APIContext<{ card: PageCard['card'] }>) =>
  cardResponse(props.card(cardSizeAt(routePattern)));
