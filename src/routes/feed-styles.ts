import type { APIRoute } from 'astro';
import css from '@developing-story/theme/feed.css?raw';
import { publicationLang, styleOf } from '../stories/site.ts';

/** The theme's CSS of feeds, with its notice in the publication's language. */
export const GET: APIRoute = () => {
  const { feedNotice } = styleOf(publicationLang).words;
  const notice = `:root {\n  --ds-feed-notice: ${cssString(feedNotice)};\n}\n`;
  return new Response(`${css}\n${notice}`, {
    headers: { 'content-type': 'text/css; charset=utf-8' },
  });
};

/** A string of CSS (CSS Syntax 3, section 4.3.5). */
function cssString(text: string): string {
  return `'${text.replace(/[\\'\n]/g, (letter) => `\\${letter.codePointAt(0)?.toString(16)} `)}'`;
}
