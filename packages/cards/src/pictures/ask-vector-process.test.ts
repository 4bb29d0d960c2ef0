import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';
import { expect, it } from 'vitest';
import { makeFolder } from '../../../story/test/make-folder.ts';
import { request } from '../../test/test-card.ts';
import { readyCard } from '../ready-card.ts';
import { askVectorProcess } from './ask-vector-process.ts';
import { fitPicture } from './fit-picture.ts';

const dir = await makeFolder();

const svg = (inside: string) =>
  `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" width="800" height="600">${inside}</svg>`;

/** Elements that refer to ten others each, so many levels deep. */
function nested(levels: number): string {
  const groups = Array.from({ length: levels }, (_, level) => {
    const uses = `<use xlink:href="#a${level}"/>`.repeat(10);
    return `<g id="a${level + 1}">${uses}</g>`;
  });
  return svg(`<g id="a0"><rect width="1" height="1"/></g>${groups.join('')}`);
}

it('a drawing without end is broken off', async () => {
  const turbulence = '<feTurbulence baseFrequency="0.9" numOctaves="250"/>'.repeat(40);
  const heavy = svg(
    `<filter id="f">${turbulence}</filter><rect width="800" height="600" filter="url(#f)"/>`,
  );
  await expect(askVectorProcess(Buffer.from(heavy), [0, 72], 1)).rejects.toThrow(
    /is an SVG with so much in it.* can't be drawn in 1 seconds\. Simplify it, or save the picture as PNG/,
  );
});

it('an SVG that unfolds into millions of elements is named, and tried once', async () => {
  const file = join(dir, 'nested.svg');
  await writeFile(file, nested(8));
  const tries = ['Fire', 'Flood'].map((headline) =>
    readyCard(request({ headline, picture: file })),
  );
  const [first, second] = await Promise.allSettled(tries);
  const said = /The picture of the card "F.*nested\.svg, is an SVG with so much in it/;
  for (const tried of [first, second]) {
    expect(tried?.status === 'rejected' && String(tried.reason)).toMatch(said);
  }
  await expect(readyCard(request({ picture: file }))).rejects.toThrow(
    /nested\.svg, is an SVG with/,
  );
});

it('an SVG may begin with a mark or a comment, and have no size but its view box', async () => {
  const file = join(dir, 'plain.svg');
  await writeFile(
    file,
    '\ufeff<!-- a square --><svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 40"><rect width="40" height="40" fill="#00f"/></svg>',
  );
  const { bytes } = await fitPicture(file);
  const { channels } = await sharp(bytes).stats();
  expect(channels.map(({ mean }) => Math.round(mean))).toEqual([0, 0, 255]);
});
