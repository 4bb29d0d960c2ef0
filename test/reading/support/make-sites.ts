import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { addFixture, copyFixture, type Site } from '../../support/build-site.ts';
import { drawPictures } from './draw-pictures.ts';
import { longStory, type LongStory } from './long-story.ts';

/** The stories with very many notes, by the names of their files. */
const LONG_STORIES = {
  'hundred-notes': { title: 'Harbor gate stays shut', notes: 100 },
  'two-hundred-notes': { title: 'Year of the gate', notes: 200 },
} satisfies Record<string, LongStory>;

/**
 * Copies the fixture of hard cases, with the stories and pictures that are made for it.
 *
 * @param name Tells the copies apart.
 */
export function makeReadingSite(name: string): Promise<Site> {
  return makeSite(name, LONG_STORIES);
}

/** The same, but for its longest story, with each language's pages under an address of its own. */
export async function makeLanguagesSite(name: string): Promise<Site> {
  const { 'two-hundred-notes': _, ...shorter } = LONG_STORIES;
  const site = await makeSite(name, shorter);
  await addFixture(site, 'reading-languages');
  return site;
}

async function makeSite(name: string, longStories: Record<string, LongStory>): Promise<Site> {
  const site = await copyFixture('reading', name);
  const stories = join(site.dir, 'src/content/stories');
  await drawPictures(stories);
  for (const [slug, story] of Object.entries(longStories)) {
    await writeFile(join(stories, `${slug}.mdx`), longStory(story));
  }
  return site;
}
