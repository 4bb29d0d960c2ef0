import sharp from 'sharp';
import satori from 'satori';
import { beforeAll, describe, expect, it } from 'vitest';
import { rawPixels } from '../pictures/pixels.ts';
import { photoLayers } from './photo-layers.ts';
import { renderSvg } from './render-svg.ts';

const SIZE = { width: 120, height: 63 };

let src: string;
beforeAll(async () => {
  // A photo whose every place has a colour of its own, without detail.
  const data = Buffer.alloc(150 * 100 * 3);
  for (let at = 0; at < 150 * 100; at += 1) {
    data[at * 3] = (at % 150) + 50;
    data[at * 3 + 1] = Math.floor(at / 150) * 2;
    data[at * 3 + 2] = 90;
  }
  const jpeg = await sharp(data, { raw: { width: 150, height: 100, channels: 3 } })
    .jpeg({ quality: 95, chromaSubsampling: '4:4:4' })
    .toBuffer();
  src = `data:image/jpeg;base64,${jpeg.toString('base64')}`;
});

const element = (style: object, children?: unknown) => ({
  type: 'div',
  key: null,
  props: { style, children },
});

/** A card with a photo between what lies under it and what lies over it. */
const svgWith = (style: object, wrap = (photo: object) => photo) => {
  const photo = { type: 'img', key: null, props: { src, width: 150, height: 100, style } };
  const scrim = 'linear-gradient(to top, rgba(0,0,0,0.8), rgba(0,0,0,0))';
  const tree = element({ display: 'flex', ...SIZE, backgroundColor: '#dde' }, [
    element({ position: 'absolute', left: 0, top: 0, width: 70, height: 30, background: '#c00' }),
    wrap(photo),
    element({
      position: 'absolute',
      left: 0,
      top: 20,
      width: 120,
      height: 43,
      backgroundImage: scrim,
    }),
    element({ position: 'absolute', left: 10, top: 10, width: 20, height: 9, background: '#fff' }),
  ]);
  return satori(tree as Parameters<typeof satori>[0], { ...SIZE, fonts: [] });
};

const at = { position: 'absolute', left: 50, top: 8, width: 60, height: 40 };

const clipped = (photo: object) =>
  element({ ...at, display: 'flex', overflow: 'hidden', width: 40 }, photo);

describe('a photo', () => {
  it.each<[string, object, ((photo: object) => object)?]>([
    ['over the whole card', { ...at, left: 0, top: 0, ...SIZE, objectFit: 'cover' }],
    ['in a part of it', { ...at, objectFit: 'cover' }],
    ['with another part of it shown', { ...at, objectFit: 'cover', objectPosition: '0% 20%' }],
    ['stretched', at],
    ['whole in its place', { ...at, objectFit: 'contain' }],
    ['cut by a box', { width: 60, height: 40, objectFit: 'cover' }, clipped],
    ['that leaves the card', { ...at, left: 90, objectFit: 'cover' }],
  ])('%s comes out as by the SVG alone', async (_, style, wrap) => {
    const svg = await svgWith(style, wrap);
    expect(photoLayers(svg, SIZE)).toBeDefined();
    const { picture, photo } = await renderSvg(svg, SIZE);
    expect(photo).toBe(true);
    const lifted = (await rawPixels(picture)).data;
    const whole = await sharp(Buffer.from(svg)).removeAlpha().raw().toBuffer();
    expect(lifted.byteLength).toBe(whole.byteLength);
    const differences = lifted.map((value, index) => Math.abs(value - (whole[index] ?? 0)));
    expect(differences.reduce((sum, it) => sum + it) / lifted.byteLength).toBeLessThan(1.5);
    // Resampling differs where the photo's edges are; nowhere is a layer amiss.
    expect(differences.filter((it) => it > 40).byteLength / lifted.byteLength).toBeLessThan(0.02);
  });

  it.each([
    ['rounded', { ...at, borderRadius: 9 }],
    ['see-through', { ...at, opacity: 0.5 }],
    ['turned', { ...at, transform: 'rotate(3deg)' }],
    ['grey', { ...at, filter: 'grayscale(1)' }],
  ])('that is %s stays in the SVG', async (_, style) => {
    const svg = await svgWith(style);
    expect(photoLayers(svg, SIZE)).toBeUndefined();
    expect((await renderSvg(svg, SIZE)).photo).toBe(true);
  });
});
