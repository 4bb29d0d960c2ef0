import { join } from 'node:path';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { makeFolder } from '../../../story/test/make-folder.ts';
import { request } from '../../test/test-card.ts';
import { CardError } from '../card-error.ts';
import { drawCard } from '../draw-card.ts';
import type { CardDesign, CardNode, CardRequest } from '../types.ts';
import { takumiPath } from './load-takumi.ts';

const dir = await makeFolder();

const box = (style: object, children?: unknown) => ({ type: 'div', props: { style, children } });

function draw(rest: Partial<CardRequest> = {}) {
  return drawCard(request({}, { engine: 'takumi', ...rest }));
}

/** Draws a design of its own that gives this tree. */
function drawTree(tree: unknown) {
  const design: CardDesign = { name: 'own', version: '1', draw: () => tree as CardNode };
  return draw({ design });
}

describe('a card by takumi', () => {
  it('is without alpha, the same bytes each time', async () => {
    const [card, again] = [await draw(), await draw()];
    expect(card).toMatchObject({ type: 'image/png', width: 1200, height: 630, warnings: [] });
    expect(await sharp(card.bytes).metadata()).toMatchObject({
      width: 1200,
      height: 630,
      format: 'png',
      hasAlpha: false,
    });
    expect(Buffer.compare(card.bytes, again.bytes)).toBe(0);
  });

  it('is a JPEG with colour at full resolution where one is asked for', async () => {
    const { bytes, type } = await draw({ format: 'jpeg' });
    expect(type).toBe('image/jpeg');
    expect(await sharp(bytes).metadata()).toMatchObject({
      format: 'jpeg',
      chromaSubsampling: '4:4:4',
    });
  });

  it('has no more bytes than it may', async () => {
    const whole = await draw();
    const maxBytes = whole.bytes.byteLength - 1;
    const card = await draw({ maxBytes });
    expect(card.bytes.byteLength).toBeLessThanOrEqual(maxBytes);
    expect(card.warnings.join()).toMatch(/card "Power.*has [\d,]+ bytes as PNG/);
  });

  it('is white where a design paints nothing', async () => {
    const { bytes } = await drawTree(box({}, ''));
    const { channels } = await sharp(bytes).stats();
    expect(channels.map(({ min }) => min)).toEqual([255, 255, 255]);
  });

  it('has words that the design sets itself, in any script, and says what no font has', async () => {
    const { bytes, warnings } = await drawTree(box({ fontSize: 90 }, 'Fire 東京 🔥 𓇳'));
    const { channels } = await sharp(bytes).stats();
    // The flame.
    expect(channels[0]?.mean).toBeGreaterThan((channels[2]?.mean ?? 0) + 0.5);
    expect(warnings).toEqual([expect.stringMatching(/No font has “𓇳” \(U\+131F3\), so it is/u)]);
  });
});

it.each<[string, unknown, RegExp]>([
  ['a transform', box({ transform: 'spin(3)' }, 'a'), /"spin\(3\)".*Lengths are/],
  [
    'a picture that can’t be read',
    { type: 'img', props: { src: 'data:image/webp;base64,AAAA', width: 9, height: 9 } },
    /decoding the image.*Pictures are data URIs/,
  ],
  [
    'an <svg> in its tree',
    box({}, { type: 'svg', props: {} }),
    /an <svg> stands among.*show it as an <img>/,
  ],
])('a design with %s stops, and what to mend is said', async (_, tree, message) => {
  const drawing = drawTree(tree);
  await expect(drawing).rejects.toThrow(CardError);
  await expect(drawing).rejects.toThrow(/design "own" can't draw the wide card "Power is back/);
  await expect(drawing).rejects.toThrow(message);
});

it('where it isn’t installed, what to install is said', () => {
  expect(() => takumiPath([join(dir, 'card.js')])).toThrow(
    /drawn by takumi \(engine: 'takumi'\), which isn't installed: pnpm add @takumi-rs\/core/,
  );
});
