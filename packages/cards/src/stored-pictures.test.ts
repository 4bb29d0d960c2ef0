import { readdir, stat } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { picturedCards } from '../test/pictured-cards.ts';
import { pictureProblem, STORED } from '../test/stored-pictures.ts';
import { makeFolder } from '../../story/test/make-folder.ts';
import { drawCard } from './draw-card.ts';

const dir = await makeFolder();
const cards = await picturedCards(dir);

/** A photo stays a PNG, so that its pixels are those that were drawn. */
const MAX_BYTES = 4_000_000;

/** What takumi draws a little otherwise: it scales photos, and rounds less where letters stand. */
const OWN = ['photo-wide', 'japanese', 'korean', 'thai', 'arabic', 'hebrew'];

const BY_TAKUMI = [...OWN, 'timeline-square', 'vietnamese', 'devanagari', 'emoji', 'dark-logo'];

describe('cards look as stored in test/pictures', () => {
  it.each(Object.entries(cards))('%s', async (name, card) => {
    const { bytes, type, warnings } = await drawCard({ ...card, maxBytes: MAX_BYTES });
    expect({ type, warnings }).toEqual({ type: 'image/png', warnings: [] });
    const problem = await pictureProblem(name, bytes);
    if (problem) expect.fail(problem);
  });

  it.each(BY_TAKUMI)('%s, by takumi', async (name) => {
    const card = cards[name] ?? expect.fail(`There is no card "${name}".`);
    const { bytes, warnings } = await drawCard({ ...card, engine: 'takumi', maxBytes: MAX_BYTES });
    expect(warnings).toEqual([]);
    const problem = await pictureProblem(OWN.includes(name) ? `takumi/${name}` : name, bytes);
    if (problem) expect.fail(problem);
  });

  it('and no others are stored, in few bytes', async () => {
    const files = await readdir(STORED, { recursive: true });
    const names = [...Object.keys(cards), ...OWN.map((name) => `takumi/${name}`)];
    expect(files.filter((it) => it !== 'takumi').toSorted()).toEqual(
      names.map((name) => `${name}.png`).toSorted(),
    );
    const sizes = await Promise.all(
      files.map(async (it) => (await stat(new URL(it, STORED))).size),
    );
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(1_200_000);
  });
});
