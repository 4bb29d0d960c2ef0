import { describe, expect, it } from 'vitest';
import { picturedCards } from '../../test/pictured-cards.ts';
import { FACTS } from '../../test/test-card.ts';
import { makeFolder } from '../../../story/test/make-folder.ts';
import { box } from '../card-element.ts';
import { chooseDesign } from '../choose-design.ts';
import { rawPixels } from '../pictures/pixels.ts';
import { readyCard } from '../ready-card.ts';
import { createTypesetter } from '../text/index.ts';
import type { CardNode, CardRequest, SetText } from '../types.ts';
import { drawInParts } from './draw-in-parts.ts';
import { drawNode, type Drawn, type LaidOut } from './draw-node.ts';
import { resolveNode } from './resolve-node.ts';

const cards = await picturedCards(await makeFolder());

/** Letters from right to left and pictures among letters are placed by satori. */
const LEFT_TO_SATORI = ['arabic', 'hebrew', 'emoji'];

/** How far a colour at the edge of a letter may be from satori's, of 255. */
const EDGE = 64;

async function layOut(request: CardRequest): Promise<LaidOut> {
  const design = chooseDesign(request);
  const card = await readyCard(request);
  const typesetter = createTypesetter({ lang: card.lang });
  const node = await resolveNode(await design.draw(card, typesetter));
  return { design, card, node, typesetter };
}

/** The most that any colour of two pictures differs by. */
async function difference(a: Drawn | undefined, b: Drawn): Promise<number> {
  if (!a) return Infinity;
  const [one, other] = await Promise.all([
    rawPixels(a.rendering.picture),
    rawPixels(b.rendering.picture),
  ]);
  expect(one.data.byteLength).toBe(other.data.byteLength);
  return one.data.reduce((most, it, at) => Math.max(most, Math.abs(it - (other.data[at] ?? 0))), 0);
}

describe('a card in parts', () => {
  it.each(Object.keys(cards).filter((name) => !LEFT_TO_SATORI.includes(name)))(
    'looks as satori draws it whole: %s',
    async (name) => {
      const laidOut = await layOut(cards[name] ?? { facts: FACTS });
      expect(
        await difference(await drawInParts(laidOut), await drawNode(laidOut)),
      ).toBeLessThanOrEqual(EDGE);
    },
  );

  it.each(LEFT_TO_SATORI)('is none with words that satori has to place: %s', async (name) => {
    expect(await drawInParts(await layOut(cards[name] ?? { facts: FACTS }))).toBeUndefined();
  });
});

/** A card of a design of its own that shows a line of words. */
async function own(tree: (words: SetText) => CardNode): Promise<LaidOut> {
  return layOut({
    facts: FACTS,
    design: {
      name: 'own',
      version: '1',
      draw: async (_card, tools) =>
        tree(
          await tools.line(
            'Power is back',
            { family: 'serif', weight: 700, color: '#17171b', lineHeight: 1.1 },
            { size: 60, width: 900 },
          ),
        ),
    },
  });
}

const card = (...children: CardNode[]) =>
  box({ display: 'flex', width: 1200, height: 630, backgroundColor: '#ffeedd' }, children);

const at = (left: number, top: number, ...children: CardNode[]) =>
  box({ display: 'flex', position: 'absolute', left, top }, children);

const painted = (left: number, top: number) =>
  box({ position: 'absolute', left, top, width: 300, height: 100, backgroundColor: '#aabbcc' });

const gradient = {
  position: 'absolute',
  left: 0,
  top: 0,
  width: 1200,
  height: 630,
  backgroundImage: 'linear-gradient(#ffffff, #ff0000)',
};

describe('a design of the publisher’s', () => {
  it.each<[string, (words: SetText) => CardNode]>([
    ['words in boxes of boxes', ({ element }) => card(at(40, 30, at(60, 50, element)))],
    [
      'a column of words',
      ({ element }) =>
        card(
          box(
            {
              display: 'flex',
              flexDirection: 'column',
              gap: 24,
              position: 'absolute',
              left: 9,
              top: 9,
            },
            [element, element],
          ),
        ),
    ],
    [
      'words within a padding',
      ({ element }) =>
        box(
          { display: 'flex', width: 1200, height: 630, padding: 80, backgroundColor: '#ffeedd' },
          element,
        ),
    ],
    ['words on what is painted', ({ element }) => card(painted(50, 50), at(60, 60, element))],
    ['words on a gradient', ({ element }) => card(box(gradient), at(60, 60, element))],
    [
      'something painted beside words',
      ({ element }) => card(at(60, 60, element), painted(60, 400)),
    ],
    [
      'words that leave the card',
      ({ element }) => card(at(-50, -20, element), at(1100, 600, element)),
    ],
  ])('is drawn in parts where it has %s', async (_, tree) => {
    const laidOut = await own(tree);
    expect(
      await difference(await drawInParts(laidOut), await drawNode(laidOut)),
    ).toBeLessThanOrEqual(EDGE);
  });

  it.each<[string, (words: SetText) => CardNode]>([
    ['paints over words', ({ element }) => card(at(60, 60, element), painted(90, 60))],
    ['may paint over words', ({ element }) => card(at(60, 60, element), box(gradient))],
    [
      'has satori place words',
      ({ element }) =>
        box(
          {
            display: 'flex',
            width: 1200,
            height: 630,
            justifyContent: 'center',
            alignItems: 'center',
          },
          element,
        ),
    ],
    ['has words shine through', ({ element }) => card(box({ ...gradient, opacity: 0.5 }, element))],
    [
      'turns words',
      ({ element }) => card(box({ ...gradient, transform: 'rotate(9deg)' }, element)),
    ],
  ])('is left to satori where it %s', async (_, tree) => {
    expect(await drawInParts(await own(tree))).toBeUndefined();
  });
});
