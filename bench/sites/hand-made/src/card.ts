import { readFile } from 'node:fs/promises';
import satori from 'satori';
import sharp from 'sharp';

const SIZE = { width: 1200, height: 630 };

const fonts = [
  { name: 'Serif', weight: 700, style: 'normal', data: await readFile('src/fonts/serif.woff') },
  { name: 'Sans', weight: 400, style: 'normal', data: await readFile('src/fonts/sans.woff') },
] as const;

/** Draws a share card, as satori's and sharp's documentation shows. */
export async function drawCard(headline: string, label: string): Promise<Buffer> {
  const svg = await satori(card(headline, label), { ...SIZE, fonts: [...fonts] });
  return sharp(Buffer.from(svg)).png().toBuffer();
}

function card(headline: string, label: string) {
  return element('div', {
    ...SIZE,
    boxSizing: 'border-box',
    display: 'flex',
    flexDirection: 'column',
    justifyContent: 'space-between',
    padding: 72,
    color: '#17171b',
    backgroundColor: '#f4f1ea',
    borderLeft: '12px solid #a3142b',
    fontFamily: 'Sans',
    fontSize: 32,
  })([
    element('div', { color: '#a3142b' })(label),
    element('div', { fontFamily: 'Serif', fontSize: 68, lineHeight: 1.1 })(headline),
    element('div', {})('The Example'),
  ]);
}

function element(type: string, style: object) {
  return (children: unknown) => ({ type, key: null, props: { style, children } });
}
