import satori from 'satori';
import sharp from 'sharp';
import { drawAll, oneByOne } from './draw-all.ts';
import { satoriFonts } from './fonts.ts';
import { HEIGHT, WIDTH } from './material.ts';
import { plainTree } from './plain-tree.ts';

const options = { width: WIDTH, height: HEIGHT, fonts: satoriFonts() };

await drawAll(
  oneByOne(async (subject) => {
    const svg = await satori(await plainTree(subject), options);
    return sharp(Buffer.from(svg)).png().toBuffer();
  }),
);
