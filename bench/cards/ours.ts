import { join } from 'node:path';
import {
  createCardStore,
  type CardDesign,
  type CardElement,
  type CardRequest,
} from '@developing-story/cards';
import { FACTS } from '../../packages/cards/test/test-card.ts';
import { drawAll } from './draw-all.ts';
import { DECK, HEADLINE, INK, tree } from './tree.ts';

/** The benchmark's design, its words set by the tools that designs of this package have. */
const design: CardDesign = {
  name: 'bench',
  version: '1',
  draw: async ({ headline, deck = '', picture }, tools) => {
    const title = await tools.fit(
      headline,
      { family: 'serif', weight: 700, color: INK, lineHeight: HEADLINE.lineHeight },
      [{ width: HEADLINE.width, lines: 4, largest: HEADLINE.size, smallest: HEADLINE.size }],
    );
    const text = await tools.fit(
      deck,
      { family: 'sans', weight: 400, color: INK, lineHeight: DECK.lineHeight },
      [{ width: DECK.width, lines: 3, largest: DECK.size, smallest: DECK.size }],
    );
    const parts = { headline: title.element, deck: text.element, picture: picture?.src };
    return tree(parts) as CardElement;
  },
};

/** `png`, `jpeg` and `takumi` as a publisher sets them; `any` for a PNG of whatever size. */
const mode = process.argv[3] ?? 'png';
const named = mode === 'stack' || mode === 'photo' ? mode : undefined;

await drawAll(async function* ({ subjects, out }) {
  const requests = subjects.map(({ headline, deck, picture }): CardRequest => ({
    facts: { ...FACTS, headline, deck, ...(picture && { picture }) },
    design: named ?? design,
    ...(mode === 'jpeg' && { format: 'jpeg' }),
    ...(mode === 'takumi' && { engine: mode }),
    ...(mode === 'any' && { maxBytes: Infinity }),
  }));
  const store = createCardStore({ dir: join(out, 'cache') });
  await store.drawAhead(requests);
  for (const request of requests) yield (await store.get(request)).bytes;
});
