import { contrast } from './contrast.ts';
import { mix } from './mix.ts';
import type { CardTone } from './types.ts';

/** The colours that no tone changes. */
export const COLOUR = {
  paper: '#f3efe7',
  sheet: '#ffffff',
  earlierSheet: '#fdfbf7',
  hairline: '#dcd5c6',
  ink: '#17171b',
  muted: '#5b5a63',
} as const;

const CONTRAST_MIN = 4.5;

/** The colour of a tone's edge, `#rrggbb`. */
export function edgeColour(tone: CardTone, accent: string): string {
  switch (tone) {
    case 'update':
      return accent.toLowerCase();
    case 'correction':
      return '#8a4b00';
    case 'clarification':
      return '#1f5a8a';
    case 'retraction':
      return COLOUR.ink;
    case 'withdrawn':
      return '#8b8b93';
    case 'published':
      return '#6b6350';
  }
}

/** The colour of an earlier sheet's edge: its tone, faded into the paper. */
export function softEdgeColour(tone: CardTone, accent: string): string {
  return mix(edgeColour(tone, accent), COLOUR.paper, 0.55);
}

/** The colour of a tone's label: its edge, darkened until it can be read on the sheet. */
export function labelColour(tone: CardTone, accent: string): string {
  const edge = edgeColour(tone, accent);
  for (let share = 0; share < 1; share += 0.05) {
    const colour = mix(edge, COLOUR.ink, share);
    if (contrast(colour, COLOUR.sheet) >= CONTRAST_MIN) return colour;
  }
  return COLOUR.ink;
}
