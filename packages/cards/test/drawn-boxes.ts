import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import satori, { type SatoriOptions } from 'satori';
import type { CardBox, CardDesign, DesignCard } from '../src/types.ts';
import { roughTools, type RoughText } from './rough-tools.ts';

const FONT = createRequire(import.meta.url).resolve(
  '@fontsource/inter/files/inter-latin-400-normal.woff',
);
const FONTS: SatoriOptions['fonts'] = [{ name: 'Inter', data: readFileSync(FONT), weight: 400 }];

/** A line of words, where satori put it. */
export interface DrawnLine extends CardBox {
  text: RoughText;
}

/** Draws a card: its SVG, and the boxes of all its lines of words. */
export async function drawnBoxes(design: CardDesign, card: DesignCard, { letters = true } = {}) {
  const tools = roughTools({ letters });
  const tree = await design.draw(card, tools);
  const lines: DrawnLine[] = [];
  const svg = await satori(tree as Parameters<typeof satori>[0], {
    width: card.size.width,
    height: card.size.height,
    fonts: FONTS,
    onNodeDetected: ({ left, top, width, height, props }) => {
      const text = tools.texts.find(({ set }) => set.element.props.style === props['style']);
      if (text) lines.push({ x: left, y: top, width, height, text });
    },
    onStyleError: (error) => {
      throw error;
    },
  });
  return { svg, tree, lines };
}
