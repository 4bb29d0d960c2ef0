import { runInNewContext } from 'node:vm';
import { readFileSync } from 'node:fs';
import { EVENT_WORDS, type PluralWords } from '@developing-story/story';
import { THEME_WORDS } from '@developing-story/theme/languages';
import { describe, expect, it } from 'vitest';
import { parseOptions } from '../src/options/parse.ts';
import type { DevelopingStoryOptions } from '../src/options/types.ts';
import { OUR_WORDS } from '../src/words/vocabulary.ts';

const DOCS = readFileSync(new URL('../docs/words.md', import.meta.url), 'utf8');
const OPTIONS = [...DOCS.matchAll(/developingStory\((\{[\s\S]*?\n *\})\)/g)].map(
  ([, written = '']) => written,
);

/** The rows of the table under a heading: each word with its English. */
function table(heading: string): string[][] {
  const [, text = ''] = DOCS.split(`\n### ${heading}\n`);
  const [section = ''] = text.split('\n#');
  return section
    .split('\n')
    .filter((line) => line.startsWith('| `'))
    .map((line) => line.split('|').map((cell) => cell.trim()))
    .map(([, name = '', english = '']) => [name, english]);
}

/** A dictionary as a table has it. */
const rows = (words: object) =>
  Object.entries(words).map(([name, word]: [string, string | PluralWords]) => [
    `\`${name}\``,
    typeof word === 'string'
      ? `\`${word}\``
      : Object.entries(word)
          .map(([form, text]) => `${form}: \`${text}\``)
          .join(', '),
  ]);

describe('docs/words.md', () => {
  it('has every word with its English, in order', () => {
    expect(table('Of events')).toEqual(rows({ ...EVENT_WORDS.en, fullStop: '.␠' }));
    expect(table('Of pages and feeds')).toEqual(rows(THEME_WORDS.en));
  });

  it('names the languages there are', () => {
    const [opening = ''] = DOCS.split('\n## ');
    const named = [...opening.matchAll(/\(`(\w+)`\)/g)].map(([, lang]) => lang);
    expect(named.toSorted()).toEqual(Object.keys(OUR_WORDS).toSorted());
  });

  it('has examples that options take', () => {
    expect(OPTIONS).toHaveLength(2);
    for (const written of OPTIONS) {
      const options = runInNewContext(`(${written})`) as DevelopingStoryOptions;
      expect(parseOptions(options).words).toEqual(options.words);
    }
  });
});
