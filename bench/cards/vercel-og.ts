import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import { drawAll, oneByOne } from './draw-all.ts';
import { satoriFonts } from './fonts.ts';
import { HEIGHT, WIDTH } from './material.ts';
import { plainTree } from './plain-tree.ts';

// Its build for Node asks for what CommonJS has and modules don't, and lacks HarfBuzz's binary:
// without this, version 1.0.3 can't be imported by Node itself.
const require = createRequire(import.meta.url);
const harfbuzz = createRequire(require.resolve('satori')).resolve('harfbuzzjs');
Object.assign(globalThis, { require, __dirname: dirname(harfbuzz) });
const { ImageResponse } = await import('@vercel/og');

const options = { width: WIDTH, height: HEIGHT, fonts: satoriFonts() };

await drawAll(
  oneByOne(async (subject) => {
    const response = new ImageResponse(await plainTree(subject), options);
    return new Uint8Array(await response.arrayBuffer());
  }),
);
