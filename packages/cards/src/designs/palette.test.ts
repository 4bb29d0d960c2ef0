import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contrast } from './contrast.ts';
import { legible } from './legible.ts';
import { paletteOf } from './palette.ts';

const colour = fc
  .integer({ min: 0, max: 0xffffff })
  .map((it) => `#${it.toString(16).padStart(6, '0')}`);
const TONES = [
  'update',
  'correction',
  'clarification',
  'retraction',
  'withdrawn',
  'published',
] as const;

describe('legible', () => {
  it('leaves a colour that can be read as it is', () => {
    expect(legible('#A3142B', '#ffffff')).toBe('#a3142b');
  });

  it('darkens on light and lightens on dark, within the hue', () => {
    expect(legible('#ffb000', '#ffffff')).toBe('#9e6d00');
    expect(legible('#a3142b', '#1c1c21')).toBe('#e94a64');
  });
});

describe('the colours of a card', () => {
  it('can be read on the sheet, whatever the publisher chose', () => {
    fc.assert(
      fc.property(colour, colour, colour, colour, (accent, paper, sheet, ink) => {
        const palette = paletteOf({ accent, paper, sheet, ink });
        const words = [palette.ink, palette.muted, ...TONES.map((tone) => palette.label(tone))];
        for (const it of words) expect(contrast(it, sheet)).toBeGreaterThanOrEqual(4.5);
        for (const it of TONES.map((tone) => palette.edge(tone)))
          expect(contrast(it, sheet)).toBeGreaterThanOrEqual(3);
      }),
      { numRuns: 300, seed: 3 },
    );
  });
});
