import type { CardTone, DesignCard } from '../types.ts';
import { legible } from './legible.ts';
import { mix } from './mix.ts';

/** The least contrast of words (WCAG 1.4.3) and of marks (1.4.11). */
const WORDS = 4.5;
const MARKS = 3;

/** The colours of a card, all `#rrggbb`. */
export interface Palette {
  paper: string;
  sheet: string;
  earlierSheet: string;
  hairline: string;
  /** A line on the sheet. */
  rule: string;
  ink: string;
  /** For what is said beside the headline. */
  muted: string;
  /** A tone's edge on the sheet in front. */
  edge(tone: CardTone): string;
  /** A tone's edge on an earlier sheet: faded into the paper. */
  softEdge(tone: CardTone): string;
  /** A tone's name in words on the sheet. */
  label(tone: CardTone): string;
}

/** Derives a card's colours from the four that the publisher chose, words legible on the sheet. */
export function paletteOf({ accent, paper, sheet, ink }: DesignCard['colours']): Palette {
  const hue = (tone: CardTone) => toneColour(tone, accent, ink);
  const edge = (tone: CardTone) => legible(hue(tone), sheet, MARKS);
  return {
    paper,
    sheet,
    earlierSheet: mix(sheet, paper, 0.4),
    hairline: mix(paper, ink, 0.12),
    rule: mix(sheet, ink, 0.2),
    ink: legible(ink, sheet, WORDS),
    muted: legible(mix(ink, sheet, 0.3), sheet, WORDS),
    edge,
    softEdge: (tone) => mix(edge(tone), paper, 0.5),
    label: (tone) => legible(hue(tone), sheet, WORDS),
  };
}

/** The colour of a tone before anything is behind it. */
export function toneColour(tone: CardTone, accent: string, ink: string): string {
  const colours: Record<CardTone, string> = {
    update: accent,
    correction: '#8a4b00',
    clarification: '#1f5a8a',
    retraction: ink,
    withdrawn: '#8b8b93',
    published: '#6b6350',
  };
  return colours[tone];
}
