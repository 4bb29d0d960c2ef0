import { rssDocument } from '@developing-story/feeds';
import type { APIRoute } from 'astro';
import { createFeed } from '../feed.ts';

export const GET: APIRoute = async () =>
  new Response(await rssDocument(await createFeed()), {
    headers: { 'content-type': 'application/rss+xml; charset=utf-8' },
  });
