import css from '@developing-story/theme/feed.css?raw';

export const GET = () =>
  new Response(css, { headers: { 'content-type': 'text/css; charset=utf-8' } });
