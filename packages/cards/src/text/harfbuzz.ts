import { createRequire } from 'node:module';

/** The parts of harfbuzzjs used here; it has no types of its own. */
export interface Harfbuzz {
  createBlob(bytes: Uint8Array): { destroy(): void };
  createFace(blob: unknown, index: number): HarfbuzzFace;
  createFont(face: HarfbuzzFace): HarfbuzzFont;
  createBuffer(): HarfbuzzBuffer;
  shape(font: HarfbuzzFont, buffer: HarfbuzzBuffer, features?: string): void;
}

export interface HarfbuzzFace {
  upem: number;
  collectUnicodes(): Uint32Array;
  reference_table(tag: string): Uint8Array | undefined;
  destroy(): void;
}

interface HarfbuzzFont {
  setScale(x: number, y: number): void;
  /** SVG path data of absolute commands, a letter each: M, L, Q, C and Z. */
  glyphToPath(glyph: number): string;
  glyphExtents(
    glyph: number,
  ): { xBearing: number; yBearing: number; width: number; height: number } | null;
}

interface HarfbuzzBuffer {
  addText(text: string): void;
  guessSegmentProperties(): void;
  getGlyphInfos(): { codepoint: number; cluster: number }[];
  getGlyphPositions(): { x_advance: number; x_offset: number; y_offset: number }[];
  destroy(): void;
}

/**
 * The engine satori shapes with, in the version that it depends on, so that widths measured here
 * are those drawn. It reads which characters a font has, too, so no other font library is needed.
 */
export function loadHarfbuzz(): Promise<Harfbuzz> {
  const require = createRequire(import.meta.url);
  return require('harfbuzzjs') as Promise<Harfbuzz>;
}
