import type { APIRoute } from 'astro';

export const GET: APIRoute = () => new Response('<rss version="2.0"><channel/></rss>');
