import { pagesOnDemand } from 'virtual:developing-story/config';
import type { MiddlewareHandler } from 'astro';
import { validated } from './validated.ts';

/**
 * Answers for the pages that a server makes: their bytes are there only when all of a page is
 * rendered. Cards and feeds do so themselves.
 */
export const onRequest: MiddlewareHandler = async (context, next) => {
  const { request, routePattern, isPrerendered } = context;
  if (isPrerendered || !pagesOnDemand.includes(routePattern)) return next();
  if (!['GET', 'HEAD'].includes(request.method))
    return new Response(null, { status: 405, headers: { allow: 'GET, HEAD' } });
  const response = await validated(request, next);
  // Middleware of the publisher's may change the page yet.
  response.headers.delete('content-length');
  return response;
};
