import { accent } from 'virtual:developing-story/config';
import type { APIRoute } from 'astro';
import css from '@developing-story/theme/feed.css?raw';
import { publicationLang, styleOf } from '../stories/site.ts';

/** The theme's CSS of feeds, with its notice in the publication's language and its accent. */
export const GET: APIRoute = () => {
  const { feedNotice } = styleOf(publicationLang).words;
  const notice = `  --ds-feed-notice: ${cssString(feedNotice)};\n`;
  const colour = accent === undefined ? '' : `  --ds-accent: ${accent};\n`;
  return new Response(`${css}\n:root {\n${notice}${colour}}\n`, {
    headers: { 'content-type': 'text/css; charset=utf-8' },
  });
};

/** A string of CSS (CSS Syntax 3, section 4.3.5). */
function cssString(text: string): string {
  return `'${text.replace(/[\\'\n]/g, (letter) => `\\${letter.codePointAt(0)?.toString(16)} `)}'`;
}
