import { unified } from '@astrojs/markdown-remark';
import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import developingStory from 'astro-developing-story';
import { remarkUnits } from './plugins/remark-units.mjs';
import { rehypeEmphasis } from './plugins/rehype-emphasis.mjs';

const processor = unified({ remarkPlugins: [remarkUnits], rehypePlugins: [rehypeEmphasis] });
const story = developingStory({
  publication: { name: 'The Example', timeZone: 'America/New_York', tag: 'news.example,2026' },
});

export default defineConfig({
  site: 'https://news.example',
  ...(process.env.PROCESSOR === 'mdx'
    ? { integrations: [mdx({ processor }), story] }
    : { integrations: [story], markdown: { processor } }),
});
