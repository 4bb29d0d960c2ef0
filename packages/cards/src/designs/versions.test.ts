import { createHash } from 'node:crypto';
import { expect, it } from 'vitest';
import { designCard, SIZE_NAMES } from '../../test/design-cards.ts';
import { roughTools } from '../../test/rough-tools.ts';
import { designs } from './index.ts';

/**
 * What each version of a design draws, as a hash. Never change a line: cards that networks have
 * are kept by their design's version. A design that draws something else gets a new version, and
 * that one a line of its own.
 */
const DRAWN: Record<keyof typeof designs, Record<string, string>> = {
  stack: { 1: '04e0d4c8af40' },
  photo: { 1: '9b26a68859b2' },
  timeline: { 1: 'cea5603a0afe' },
};

it.each(Object.keys(designs) as (keyof typeof designs)[])(
  '%s has a new version when it draws something else',
  async (name) => {
    const design = designs[name];
    const hash = createHash('sha256');
    for (const card of cards()) hash.update(JSON.stringify(await design.draw(card, roughTools())));
    expect(hash.digest('hex').slice(0, 12), RAISE).toBe(DRAWN[name][design.version]);
  },
);

const RAISE = 'Equal facts give another picture: raise the version of the design.';

function cards() {
  const picture = { src: 'data:image/png;base64,', width: 600, height: 400 };
  return SIZE_NAMES.flatMap((size) => [
    designCard(size),
    designCard(size, { picture, logo: picture }),
    designCard(size, { picture, direction: 'rtl', earlier: [], tone: 'correction' }),
    designCard(size, { picture, kind: 'event', headline: 'word '.repeat(60) }),
  ]);
}
