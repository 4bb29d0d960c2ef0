import type { APIContext } from 'astro';
import { routeAddress } from '../../addresses/pattern.ts';
import { cardAt } from '../../cards/card-at.ts';
import { cardResponse } from '../../cards/card-response.ts';
import { CARD_KEPT, validated } from './validated.ts';

export const GET = ({ request, routePattern, params, url }: APIContext) =>
  validated(request, async () => {
    const card = await cardAt(routeAddress(routePattern, params));
    const response = await cardResponse(card);
    // At another version of its address caches may have what an earlier build drew.
    const isCurrent = url.search !== '' && card?.path.endsWith(url.search);
    if (isCurrent) response.headers.set('cache-control', CARD_KEPT);
    return response;
  });
