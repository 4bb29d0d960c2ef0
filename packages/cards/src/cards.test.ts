import { createHash } from 'node:crypto';
import { mkdtemp, readdir, readFile, rm, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import sharp from 'sharp';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { fitHeadline } from './fit-headline.ts';
import { CARD_BYTES_MAX, cardVersion, createCardStore, drawCard, type CardFacts } from './index.ts';
import { stack } from './stack-design.ts';

const FACTS: CardFacts = {
  publication: 'The Example',
  lang: 'en-US',
  label: 'Update',
  tone: 'update',
  date: 'Feb. 16, 2021',
  headline: 'Power is back in the data center',
  deck: 'A host goes dark',
  foot: 'Update 3',
  earlier: ['correction', 'update', 'published'],
  accent: '#a3142b',
};

describe('drawCard', () => {
  it('draws 1200 by 630 without alpha, the same bytes each time', async () => {
    const [{ png }, again] = [await drawCard(FACTS), await drawCard(FACTS)];
    const { width, height, format, hasAlpha } = await sharp(png).metadata();
    expect({ width, height, format, hasAlpha }).toEqual({
      width: 1200,
      height: 630,
      format: 'png',
      hasAlpha: false,
    });
    expect(png.byteLength).toBeLessThanOrEqual(CARD_BYTES_MAX);
    expect(Buffer.compare(png, again.png)).toBe(0);
  });

  it('shows the edges of earlier sheets in their colours, nearest in front', async () => {
    const { png } = await drawCard(FACTS);
    const { data, info } = await sharp(png).raw().toBuffer({ resolveWithObject: true });
    const column = Array.from({ length: 110 }, (_, y) => {
      const at = (y * info.width + 600) * info.channels;
      return [...data.subarray(at, at + 3)].map((it) => it.toString(16).padStart(2, '0')).join('');
    });
    const colours = [...new Set(column)];
    expect(colours.at(-1)).toBe('a3142b');
    // Paper, then each edge and its sheet, then the front edge.
    expect(colours).toHaveLength(6);
  });

  it('says which characters no font has', async () => {
    expect((await drawCard(FACTS)).missing).toEqual([]);
    const { missing } = await drawCard({ ...FACTS, headline: 'Tokyo 東京' });
    expect(missing.join('')).toContain('東');
  });

  it.each([
    [{ headline: ' ' }, /has no headline/],
    [{ accent: 'red' }, /accent "red".*Write six hexadecimal digits/],
  ])('refuses %j and says what to do', async (wrong, message) => {
    await expect(drawCard({ ...FACTS, ...wrong })).rejects.toThrow(message);
  });
});

describe('a headline of any length', () => {
  it('is at least 40 pixels and never wider than its room', async () => {
    const word = fc.string({
      unit: fc.constantFrom('a', 'e', 'i', 'l', 'm', 'n', 'w', 'W', 'Ä', 'é', 'ß'),
      minLength: 1,
      maxLength: 24,
    });
    const headline = fc
      .array(word, { minLength: 1, maxLength: 30 })
      .map((words) => words.join(' '));
    await fc.assert(
      fc.asyncProperty(headline, async (text) => {
        const fit = await fitHeadline(stack, { ...FACTS, headline: text });
        expect(fit.size).toBeGreaterThanOrEqual(40);
        expect(fit.width).toBeLessThanOrEqual(980);
      }),
      { numRuns: 25, seed: 7 },
    );
  });

  it('is cut short only where no room holds it', async () => {
    expect((await fitHeadline(stack, FACTS)).lines).toBeUndefined();
    expect((await fitHeadline(stack, { ...FACTS, headline: 'word '.repeat(60) })).lines).toBe(4);
  });

  it('of one short word stands as large as the design allows', async () => {
    const largest = Math.max(...stack.rooms.map((room) => room.largest));
    expect((await fitHeadline(stack, { ...FACTS, headline: 'War' })).size).toBe(largest);
  });
});

describe('cardVersion', () => {
  it('changes with every fact and with nothing else', () => {
    const version = cardVersion(FACTS);
    expect(version).toMatch(/^[0-9a-f]{10}$/);
    expect(cardVersion({ ...FACTS })).toBe(version);
    const others: Partial<CardFacts>[] = [
      { headline: 'Other' },
      { deck: 'Other' },
      { label: 'Correction' },
      { tone: 'correction' },
      { date: 'Feb. 17, 2021' },
      { foot: 'Update 4' },
      { earlier: [] },
      { accent: '#000000' },
      { publication: 'Other' },
    ];
    const versions = others.map((other) => cardVersion({ ...FACTS, ...other }));
    expect(new Set([version, ...versions]).size).toBe(others.length + 1);
  });

  it('tells a changed design: raise its revision when this fails', () => {
    const fit = { size: 60, width: 600 };
    const trees = [FACTS, { ...FACTS, earlier: [] }].map((facts) => stack.draw(facts, fit));
    const rooms = JSON.stringify([trees, stack.rooms, stack.lineHeight]);
    const drawn = createHash('sha256').update(rooms).digest('hex').slice(0, 12);
    expect({ revision: stack.revision, drawn }).toMatchInlineSnapshot(`
      {
        "drawn": "4dfd2d9ac212",
        "revision": 1,
      }
    `);
  });
});

describe('the store', () => {
  let dir: string;
  beforeEach(async () => {
    dir = await mkdtemp(join(tmpdir(), 'cards-'));
  });
  afterEach(() => rm(dir, { recursive: true }));

  const entry = async () => join(dir, (await readdir(dir))[0] ?? '');

  it('draws a card once, for two that ask at once and for the next build', async () => {
    const store = createCardStore({ dir });
    const [a, b] = await Promise.all([store.get(FACTS), store.get(FACTS)]);
    expect(Buffer.compare(a, b)).toBe(0);
    expect(store.stats.drawn).toBe(1);
    const next = createCardStore({ dir });
    expect(Buffer.compare(await next.get(FACTS), a)).toBe(0);
    expect(next.stats).toMatchObject({ drawn: 0, reused: 1 });
    expect(await readdir(dir)).toHaveLength(1);
  });

  it('draws a truncated or damaged entry anew', async () => {
    const card = await createCardStore({ dir }).get(FACTS);
    const file = await entry();
    const whole = await readFile(file);
    await truncate(file, 1000);
    expect(Buffer.compare(await createCardStore({ dir }).get(FACTS), card)).toBe(0);
    whole[500] = (whole[500] ?? 0) ^ 1;
    await writeFile(file, whole);
    const store = createCardStore({ dir });
    expect(Buffer.compare(await store.get(FACTS), card)).toBe(0);
    expect(store.stats.drawn).toBe(1);
  });
});
