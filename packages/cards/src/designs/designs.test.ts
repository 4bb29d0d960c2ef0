import fc from 'fast-check';
import sharp, { type Sharp } from 'sharp';
import { describe, expect, it } from 'vitest';
import { designCard, SIZE_NAMES } from '../../test/design-cards.ts';
import { drawnBoxes, type DrawnLine } from '../../test/drawn-boxes.ts';
import { roughTools } from '../../test/rough-tools.ts';
import type { CardBox, CardPicture, DesignCard } from '../types.ts';
import { contrast } from './contrast.ts';
import { designs } from './index.ts';

const NAMES = Object.keys(designs) as (keyof typeof designs)[];
const EVERY = NAMES.flatMap((name) => SIZE_NAMES.map((size) => [name, size] as const));

const word = fc.string({
  unit: fc.constantFrom('a', 'i', 'm', 'W', 'ä'),
  minLength: 1,
  maxLength: 13,
});
const sentence = fc
  .array(word, { minLength: 1, maxLength: 60 })
  .map((words) => words.join(' ').slice(0, 300).trim());

const facts = fc.record({
  headline: sentence,
  deck: sentence,
  label: fc.constantFrom('Update', 'First published', 'Erstmals veröffentlicht'),
  date: fc.constantFrom('May 1, 2021', '16. September 2021'),
  publication: fc.constantFrom('The Example', 'Allgemeine Zeitung für das ganze Land und die Welt'),
  direction: fc.constantFrom('ltr' as const, 'rtl' as const),
  earlier: fc.array(fc.constantFrom('update' as const, 'correction' as const), { maxLength: 9 }),
});

describe.each(EVERY)('%s, %s', (name, size) => {
  it('keeps all words on the card and what matters in the middle square', async () => {
    const picture = await flat('#ffffff');
    await fc.assert(
      fc.asyncProperty(facts, async (some) => {
        const card = designCard(size, { ...some, picture });
        const { lines } = await drawnBoxes(designs[name], card);
        for (const line of lines) expect(line).toSatisfy(isWithin({ x: 0, y: 0, ...card.size }));
        for (const words of [card.headline, card.label]) {
          const own = lines.find(({ text }) => text.words === words);
          expect(own).toSatisfy(isWithin(card.size.safe));
        }
        const headline = lines.find(({ text }) => text.words === card.headline);
        expect(headline?.text.set.size).toBeGreaterThanOrEqual(40);
        expect(overlaps(lines)).toEqual([]);
      }),
      { numRuns: 40, seed: 11 },
    );
  });

  it('draws rectangles on whole pixels', async () => {
    const { svg } = await drawnBoxes(designs[name], designCard(size), { letters: false });
    const numbers = [
      ...svg.matchAll(/<rect x="([^"]+)" y="([^"]+)" width="([^"]+)" height="([^"]+)"/g),
    ]
      .flatMap(([, ...sides]) => sides.map(Number))
      .filter((side) => !Number.isInteger(side));
    expect(numbers).toEqual([]);
  });
});

describe('stack', () => {
  it('shows the edges of at most four earlier sheets', async () => {
    const tree = async (count: number) =>
      JSON.stringify(
        await designs.stack.draw(
          designCard('wide', { earlier: Array<'update'>(count).fill('update') }),
          roughTools(),
        ),
      );
    expect(await tree(3)).not.toBe(await tree(4));
    expect(await tree(4)).toBe(await tree(9));
  });

  it('takes room for a long headline from the deck', async () => {
    const shown = async (headline: string) => {
      const card = designCard('wide', { headline });
      const { lines } = await drawnBoxes(designs.stack, card);
      return lines.some(({ text }) => text.words === card.deck);
    };
    expect(await shown('Power is back')).toBe(true);
    expect(await shown('Power is back '.repeat(20))).toBe(false);
  });

  it('shows a logo in the place of the publication', async () => {
    const logo = await flat('#000000');
    const { lines, svg } = await drawnBoxes(designs.stack, designCard('wide', { logo }));
    expect(lines.map(({ text }) => text.words)).not.toContain('The Example');
    expect(svg).toContain('<image');
  });
});

describe('photo', () => {
  it('without a picture is a stack', async () => {
    await expectSame('photo', designCard('wide'));
  });

  const pictures = { white: () => flat('#ffffff'), black: () => flat('#000000'), noisy };
  const cases = SIZE_NAMES.flatMap((size) =>
    (['white', 'black', 'noisy'] as const).map((kind) => [size, kind] as const),
  );

  it.each(cases)('%s: words have a contrast of 4.5 on a %s picture', async (size, kind) => {
    const picture = await pictures[kind]();
    for (const headline of ['War', 'Power is back in the data center after a month']) {
      for (const tone of ['update', 'retraction'] as const) {
        const card = designCard(size, { picture, headline, tone });
        const { svg, lines } = await drawnBoxes(designs.photo, card, { letters: false });
        const behind = await pixels(svg);
        expect(lines.length).toBeGreaterThanOrEqual(5);
        for (const line of lines) expect(leastContrast(line, behind)).toBeGreaterThanOrEqual(4.5);
      }
    }
  });
});

describe('timeline', () => {
  const [one] = designCard('wide').updates ?? [];

  it.each([
    ['of an event', designCard('wide', { kind: 'event' })],
    ['of one update', designCard('wide', { updates: one ? [one] : [] })],
    ['with a title that leaves no room', designCard('wide', { headline: 'title '.repeat(50) })],
  ])('%s is a stack', async (_, card) => {
    await expectSame('timeline', card);
  });

  it('writes the kind of every row that is no update, once', async () => {
    const { lines } = await drawnBoxes(designs.timeline, designCard('wide'));
    const words = lines.map(({ text }) => text.words);
    expect(words).toContain('Clarification');
    expect(words).not.toContain('Correction');
    expect(words.some((text) => text.startsWith('Correction:'))).toBe(true);
  });

  it.each(SIZE_NAMES)('%s: shows at least two rows, newest first', async (size) => {
    const card = designCard(size);
    const { lines } = await drawnBoxes(designs.timeline, card);
    const headlines = (card.updates ?? []).map(({ headline }) => headline);
    const rows = lines
      .filter(({ text }) => headlines.includes(text.words))
      .toSorted((a, b) => a.y - b.y);
    expect(rows.length).toBeGreaterThanOrEqual(2);
    expect(rows.map(({ text }) => text.words)).toEqual(headlines.slice(0, rows.length));
  });
});

async function expectSame(name: (typeof NAMES)[number], card: DesignCard) {
  const [a, b] = await Promise.all([
    designs[name].draw(card, roughTools()),
    designs.stack.draw(card, roughTools()),
  ]);
  expect(a).toEqual(b);
}

function isWithin(outer: CardBox) {
  return (inner: CardBox | undefined) =>
    inner !== undefined &&
    inner.x >= outer.x - 1 &&
    inner.y >= outer.y - 1 &&
    inner.x + inner.width <= outer.x + outer.width + 1 &&
    inner.y + inner.height <= outer.y + outer.height + 1;
}

/** Pairs of words whose boxes lie on each other by more than their line spacing. */
function overlaps(lines: readonly DrawnLine[]): string[] {
  return lines.flatMap((a, index) =>
    lines
      .slice(index + 1)
      .filter(
        (b) =>
          Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x) > 1 &&
          Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y) > 1,
      )
      .map((b) => `${a.text.words} / ${b.text.words}`),
  );
}

async function pixels(svg: string) {
  const { data, info } = await sharp(Buffer.from(svg))
    .flatten({ background: '#ffffff' })
    .raw()
    .toBuffer({ resolveWithObject: true });
  return { data, ...info };
}

/** The least contrast of words with what is behind them, at some of its pixels. */
function leastContrast(
  { x, y, width, height, text }: DrawnLine,
  behind: Awaited<ReturnType<typeof pixels>>,
): number {
  let least = 21;
  const seen = new Set<string>();
  for (let row = Math.floor(y); row < y + height; row += 4) {
    for (let column = Math.floor(x); column < x + width; column += 4) {
      const at = (row * behind.width + column) * behind.channels;
      const colour = `#${behind.data.subarray(at, at + 3).toString('hex')}`;
      if (seen.has(colour)) continue;
      seen.add(colour);
      least = Math.min(least, contrast(text.style.color, colour));
    }
  }
  return least;
}

function flat(background: string): Promise<CardPicture> {
  return png(sharp({ create: { width: 600, height: 600, channels: 3, background } }));
}

function noisy(): Promise<CardPicture> {
  const noise = { type: 'gaussian', mean: 128, sigma: 120 } as const;
  return png(
    sharp({ create: { width: 600, height: 600, channels: 3, background: '#000', noise } }),
  );
}

async function png(picture: Sharp): Promise<CardPicture> {
  const bytes = await picture.png().toBuffer();
  return { src: `data:image/png;base64,${bytes.toString('base64')}`, width: 600, height: 600 };
}
