import { join } from 'node:path';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { PLAIN, request } from '../test/test-card.ts';
import { makeFolder } from '../../story/test/make-folder.ts';
import { writeNoise } from '../test/test-pictures.ts';
import { CardError } from './card-error.ts';
import { drawCard } from './draw-card.ts';
import type { CardDesign, CardNode } from './types.ts';

const dir = await makeFolder();

/** A design of its own that gives this tree. */
const giving = (tree: unknown): CardDesign => ({
  name: 'own',
  version: '1',
  draw: () => tree as CardNode,
});

const box = (style: object, children: unknown) => ({ type: 'div', props: { style, children } });

describe('drawCard', () => {
  it.each([
    ['wide', 1200, 630],
    ['square', 1200, 1200],
    ['tall', 1080, 1920],
  ] as const)('draws a %s card without alpha, the same bytes each time', async (size, w, h) => {
    const [card, again] = [
      await drawCard(request({}, { size })),
      await drawCard(request({}, { size })),
    ];
    expect(card).toMatchObject({ type: 'image/png', width: w, height: h, warnings: [] });
    expect(await sharp(card.bytes).metadata()).toMatchObject({
      width: w,
      height: h,
      format: 'png',
      hasAlpha: false,
    });
    expect(Buffer.compare(card.bytes, again.bytes)).toBe(0);
    const { channels } = await sharp(card.bytes).stats();
    expect(channels.every(({ stdev }) => stdev > 5)).toBe(true);
  });

  it('is white where a design paints nothing', async () => {
    const { bytes } = await drawCard(request({}, { design: giving(box({}, '')) }));
    const { channels } = await sharp(bytes).stats();
    expect(channels.map(({ min }) => min)).toEqual([255, 255, 255]);
  });

  it('draws JPEG with colour at full resolution', async () => {
    const { bytes, type } = await drawCard(request({}, { format: 'jpeg' }));
    expect(type).toBe('image/jpeg');
    expect(await sharp(bytes).metadata()).toMatchObject({
      format: 'jpeg',
      chromaSubsampling: '4:4:4',
    });
  });

  it('calls the components of a design written in JSX', async () => {
    const Bar = ({ color }: { color: string }) =>
      box({ width: 1200, height: 630, backgroundColor: color }, undefined);
    const tree = { type: Bar, props: { color: '#00ff00' } };
    const { bytes } = await drawCard(request({}, { design: giving(tree) }));
    const { dominant } = await sharp(bytes).stats();
    expect(dominant.g).toBeGreaterThan(dominant.r);
  });

  it('warns of characters that the design sets in no font', async () => {
    const { warnings } = await drawCard(request({}, { design: giving(box({}, 'Ra 𓇳')) }));
    expect(warnings.join('\n')).toMatch(/𓇳/u);
  });
});

describe('the bytes of a card', () => {
  const flat = request();

  it('over the budget become a palette, with a warning', async () => {
    const whole = await drawCard(flat);
    const card = await drawCard({ ...flat, maxBytes: whole.bytes.byteLength - 1 });
    expect(card.type).toBe('image/png');
    expect(await sharp(card.bytes).metadata()).toMatchObject({ format: 'png', isPalette: true });
    expect(card.warnings.join()).toMatch(/card "Power.*has [\d,]+ bytes as PNG.*256 colours/);
  });

  it('of much detail become a JPEG that fits, with a warning', async () => {
    const picture = await writeNoise(join(dir, 'noise.png'), 1200, 630);
    const card = await drawCard(request({ picture }));
    expect(card.type).toBe('image/jpeg');
    expect(card.bytes.byteLength).toBeLessThanOrEqual(300_000);
    expect(await sharp(card.bytes).metadata()).toMatchObject({
      format: 'jpeg',
      width: 1200,
      height: 630,
    });
    expect(card.warnings.join()).toMatch(
      /has [\d,]+,000 bytes as PNG.*JPEG of quality \d+.*set the cards' format to 'jpeg'/,
    );
  });

  it('that fit no budget are an error', async () => {
    await expect(drawCard({ ...flat, maxBytes: 1000 })).rejects.toThrow(
      /as a JPEG of quality 40 it has [\d,]+\. Take a calmer picture, or allow more bytes/,
    );
    await expect(drawCard({ ...flat, maxBytes: 0 })).rejects.toThrow(/may have 0 bytes/);
  });
});

describe('a design that is wrong', () => {
  it.each<[string, unknown, RegExp]>([
    [
      'throws',
      { ...PLAIN, name: 'own', draw: () => Promise.reject(new Error('no moon')) },
      /design "own" can't draw the wide card "Power is back.*": no moon\. Fix/,
    ],
    [
      'has a unit',
      giving(box({ width: '3quux' }, 'a')),
      /the style width is "3quux", in an unknown unit\. Lengths are numbers of pixels/,
    ],
    ['has no number', giving(box({ width: NaN }, 'a')), /the style width is NaN/],
    ['has a transform', giving(box({ transform: 'spin(3)' }, 'a')), /"spin\(3\)"\. Lengths/],
    ['gives nothing', giving(undefined), /draw\(\) gave undefined: perhaps it lacks a return/],
    ['gives an object', giving({ hello: 1 }), /\{"hello":1\} stands where an element should/],
    ['gives a function', giving(() => 'a'), /a function stands where/],
    [
      'shows an address',
      giving({ type: 'img', props: { src: 'https://example.com/a.png' } }),
      /shows "https:\/\/example.com\/a.png", and cards fetch nothing/,
    ],
    [
      'has an address behind',
      giving(box({ backgroundImage: 'url(https://example.com/a.png)' }, 'a')),
      /backgroundImage names "https/,
    ],
    [
      'shows no picture',
      giving({ type: 'img', props: { src: 'data:image/webp;base64,AAAA', width: 9, height: 9 } }),
      /own.*Invalid WebP\. Pictures are data URIs/,
    ],
    ['has no name', { draw: () => 'a' }, /has no name/],
    ['has no version', { name: 'own', draw: () => 'a' }, /"own" has no version/],
    ['has nothing to draw', { name: 'own', version: '1' }, /"own" has no function draw/],
    ['is unknown', 'postcard', /no card design "postcard"\. Use one of .*stack/],
    ['draws other sizes', { ...PLAIN, sizes: ['tall'] }, /"plain" draws no wide cards, only tall/],
  ])('%s: an error says which, of which card, and what to mend', async (_, design, message) => {
    const drawing = drawCard(request({}, { design: design as CardDesign }));
    await expect(drawing).rejects.toThrow(CardError);
    await expect(drawing).rejects.toThrow(message);
  });
});

describe('a request that is wrong', () => {
  it.each<[object, object, RegExp]>([
    [{ headline: ' \n' }, {}, /A card of The Example .* has no headline/],
    [{ lang: 'not a language' }, {}, /language "not a language".*"en-US"/],
    [{ tone: 'gossip' }, {}, /tone "gossip".*Use one of update, correction/],
    [{ kind: 'list' }, {}, /kind "list"/],
    [{}, { look: { accent: 'red' } }, /"red" as their accent.*six hexadecimal digits/],
    [{}, { size: 'huge' }, /size "huge"\. Use one of wide, square, tall/],
    [{}, { format: 'gif' }, /format "gif"\. Use "png" or "jpeg"/],
    [{}, { engine: 'skia' }, /engine "skia"\. Use "satori" or "takumi"/],
  ])('%j %j: an error says what to write', async (facts, rest, message) => {
    await expect(drawCard(request(facts, rest))).rejects.toThrow(message);
  });
});

describe('a design that', () => {
  const drawing = (draw: () => unknown) =>
    drawCard(
      request({}, { design: { name: 'own', version: '1', draw: draw as CardDesign['draw'] } }),
    );

  it('gives several elements, or a text, is told so', async () => {
    await expect(drawing(() => [box({}, ''), box({}, '')])).rejects.toThrow('gave 2 elements');
    await expect(drawing(() => 'Words')).rejects.toThrow('gave Words: perhaps it lacks a return');
    await expect(drawing(() => '')).rejects.toThrow('gave an empty text');
  });

  it('has components that wait is waited for', async () => {
    const Later = () => Promise.resolve(box({ display: 'flex' }, ''));
    const node = { type: Later, key: null, props: {} };
    const { width } = await drawing(() =>
      box({ display: 'flex', width: 1200, height: 630 }, [node]),
    );
    expect(width).toBe(1200);
  });

  it('would fetch a picture within an SVG is refused', async () => {
    const image = { type: 'image', key: null, props: { href: 'http://news.example/a.png' } };
    const svg = { type: 'svg', key: null, props: { children: [image] } };
    await expect(drawing(() => box({ display: 'flex' }, [svg]))).rejects.toThrow(
      'cards fetch nothing',
    );
  });
});

describe('a headline', () => {
  it('that no font can show at all is refused with what to install', async () => {
    await expect(drawCard(request({ headline: 'ქართული' }))).rejects.toThrow(
      /would be without its headline.*@fontsource\/noto/,
    );
  });

  it('bears no more marks than writing has', async () => {
    const piled = drawCard(request({ headline: `Z${'\u0301'.repeat(120)}algo` }));
    const plain = drawCard(request({ headline: `Z${'\u0301'.repeat(5)}algo` }));
    expect((await piled).bytes).toEqual((await plain).bytes);
  });
});

describe('a card that would say something else', () => {
  it.each([
    ['Fares rise to ৫০ taka', /“৫” \(U\+09EB\), “০” .* pnpm add @fontsource\/noto-sans-bengali/],
    ['What √2 and ∞ mean', /“√” \(U\+221A\), “∞” .* pnpm add @fontsource\/noto-sans-math/],
    ['A\u2e17B', /“⸗” \(U\+2E17\)/],
    ['A ⊂ B', /“⊂” \(U\+2282\).* pnpm add @fontsource\/noto-sans-math/],
    ['Tbilisi’s თბი', /“თ” \(U\+10D7\).* pnpm add @fontsource\/noto-sans-georgian/],
  ])('is refused: %s', async (headline, said) => {
    const drawing = drawCard(request({ headline }));
    await expect(drawing).rejects.toThrow(
      `The card "${headline}" would say something else. No font has`,
    );
    await expect(drawing).rejects.toThrow(said);
  });

  it('isn’t one that lacks a pictograph', async () => {
    const { warnings } = await drawCard(request({ headline: 'Press ⌘ to save' }));
    expect(warnings).toEqual([expect.stringContaining('“⌘” (U+2318)')]);
  });
});
