import { copyFile, readFile, rm, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { request } from '../test/test-card.ts';
import { makeFolder } from '../../story/test/make-folder.ts';
import { writeNoise, writePlain, writeSvg } from '../test/test-pictures.ts';
import { CARD_SIZES } from './card-size.ts';
import { readyCard } from './ready-card.ts';

const dir = await makeFolder();

const lead = async (picture: string) => (await readyCard(request({ picture }))).picture;

const pixels = (src = '') =>
  sharp(Buffer.from(src.slice(src.indexOf(',') + 1), 'base64')).metadata();

describe('readyCard', () => {
  it('tidies words, so that facts that read the same are the same card', async () => {
    const card = await readyCard(request({ headline: ' Cafe\u0301 \n opens ', deck: ' ' }));
    expect(card.headline).toBe('Café opens');
    expect(card).not.toHaveProperty('deck');
  });

  it('puts every default in place', async () => {
    const { colours, size, direction } = await readyCard(
      request({}, { look: { accent: '#ABCDEF' } }),
    );
    expect(colours).toEqual({
      accent: '#abcdef',
      paper: '#f3efe7',
      sheet: '#ffffff',
      ink: '#17171b',
    });
    expect(size).toBe(CARD_SIZES.wide);
    expect(direction).toBe('ltr');
  });

  it('begins lines as the language does', async () => {
    expect(await readyCard(request({ lang: 'ur-Aran' }))).toMatchObject({ direction: 'rtl' });
  });

  it.each(Object.values(CARD_SIZES))('leaves air in the middle square of $name', (size) => {
    const { width, height, safe } = size;
    expect(safe.width).toBe(safe.height);
    expect(safe.width).toBeLessThan(Math.min(width, height));
    expect(safe.x + safe.width / 2).toBe(width / 2);
    expect(safe.y + safe.height / 2).toBe(height / 2);
  });
});

describe('a picture', () => {
  it('is scaled to cover the card and no further, as JPEG', async () => {
    const file = await writePlain(join(dir, 'large.png'), 3000, 2000, '#336699');
    const picture = await lead(file);
    expect(picture).toMatchObject({ width: 1200, height: 800 });
    expect(await pixels(picture?.src)).toMatchObject({ format: 'jpeg', width: 1200, height: 800 });
  });

  it('is never enlarged, and a panorama is cut', async () => {
    const small = await writePlain(join(dir, 'small.png'), 30, 20, '#336699');
    expect(await lead(small)).toMatchObject({ width: 30, height: 20 });
    const long = await writePlain(join(dir, 'long.png'), 6300, 630, '#336699');
    expect(await lead(long)).toMatchObject({ width: 2400, height: 630 });
  });

  it('keeps what can be seen through', async () => {
    const file = await writePlain(join(dir, 'alpha.png'), 300, 200, '#33669980');
    expect(await pixels((await lead(file))?.src)).toMatchObject({ format: 'png', hasAlpha: true });
  });

  it('stands upright', async () => {
    const file = join(dir, 'turned.jpg');
    await sharp({ create: { width: 60, height: 40, channels: 3, background: '#fff' } })
      .withMetadata({ orientation: 6 })
      .toFile(file);
    expect(await lead(file)).toMatchObject({ width: 40, height: 60 });
  });

  it('is read once, and again when it changed', async () => {
    const file = await writePlain(join(dir, 'kept.png'), 30, 20, '#336699');
    const first = await lead(file);
    expect(await lead(file)).toBe(first);
    await writePlain(file, 40, 20, '#336699');
    await utimes(file, 1000, 1000);
    expect(await lead(file)).toMatchObject({ width: 40 });
  });

  it('may be an SVG, sharp at its size; a logo is smaller', async () => {
    const file = await writeSvg(
      join(dir, 'fine.svg'),
      '<defs><linearGradient id="g"/></defs><a href="https://example.com"><path d="M0 0" fill="url(#g)"/></a><use href="#g"/>',
    );
    expect(await lead(file)).toMatchObject({ width: 1260, height: 630 });
    const { logo } = await readyCard(request({}, { look: { logo: file } }));
    expect(logo).toMatchObject({ width: 320, height: 160 });
    expect(await pixels(logo?.src)).toMatchObject({ format: 'png', width: 320 });
  });
});

describe('a picture that is wrong', () => {
  const refused = (picture: string, message: RegExp) =>
    expect(lead(picture)).rejects.toThrow(message);

  it('is named with what to do', async () => {
    await refused(join(dir, 'none.png'), /picture of the card "Power.*none\.png, isn't there\./);
    await refused(dir, /is a folder/);
    await refused('photo.png', /not an absolute path/);
    await refused('https://example.com/a.png', /is an address, and cards fetch nothing/);
    await writeFile(join(dir, 'empty.png'), '');
    await refused(join(dir, 'empty.png'), /has 0 bytes\. Save it again/);
    await writeFile(join(dir, 'text.png'), 'I am no picture');
    await refused(join(dir, 'text.png'), /not a picture that can be read\. Save it as JPEG/);
  });

  it.each(['jpg', 'png', 'webp'])('is cut off (%s)', async (type) => {
    const whole = await writeNoise(join(dir, `whole.${type}`), 300, 200);
    const file = join(dir, `half.${type}`);
    const bytes = await readFile(whole);
    await writeFile(file, bytes.subarray(0, bytes.byteLength / 2));
    await refused(file, /is damaged or cut off \(.*\)\. Save it again/);
    await copyFile(whole, file);
    expect(await lead(file)).toMatchObject({ width: 300 });
  });

  it('has 100 megapixels', async () => {
    const file = await writePlain(join(dir, 'huge.png'), 10_000, 10_000, '#fff');
    await refused(file, /10000 by 10000 pixels, 100 million.*at most 80 million\. Save it smaller/);
  });

  it.each([
    ['<image href="https://example.com/a.png"/>', /a reference to "https:\/\/example/],
    ["<image xlink:href='../a.png'/>", /a reference to "\.\.\/a\.png"/],
    ['<use href="file:///etc/passwd#a"/>', /a reference to "file:/],
    ['<rect style="fill:url( \'https://example.com/#a\' )"/>', /a reference to "https/],
    ['<style>@import "a.css";</style>', /a style sheet/],
    ['<script>alert(1)</script>', /a script/],
    ['<svg:script xmlns:svg="http://www.w3.org/2000/svg"/>', /a script/],
    ['<rect onclick="alert(1)"/>', /a script \(onclick\)/],
    ['<foreignObject/>', /a foreignObject/],
  ])('is an SVG with %s', async (inside, message) => {
    await refused(await writeSvg(join(dir, 'wrong.svg'), inside), message);
    await rm(join(dir, 'wrong.svg'));
  });

  it('is a logo', async () => {
    await expect(readyCard(request({}, { look: { logo: '/none.svg' } }))).rejects.toThrow(
      /The logo of the card "Power.*\/none\.svg, isn't there/,
    );
  });
});
