import type { APIRoute } from 'astro';
import css from '@developing-story/theme/feed.css?raw';

export const GET: APIRoute = () =>
  new Response(css, { headers: { 'content-type': 'text/css; charset=utf-8' } });
