import type { Harfbuzz, HarfbuzzFace } from './harfbuzz.ts';
import { mirrorOffsets } from './mirror-offsets.ts';
import { fontError } from './read-font-file.ts';

/** Letters as shaped, in multiples of the size; up is positive. */
export interface Shape {
  advance: number;
  /** How many times tracking is added. */
  clusters: number;
  /** Where the ink begins and ends, from where the letters begin. */
  left: number;
  right: number;
  /** How far the ink rises above the baseline, and falls below it. */
  top: number;
  bottom: number;
}

/** A command of SVG path data with its points, x and y in turn, y upwards. */
export type PathCommand = readonly [command: string, points: readonly number[]];

/** A glyph in its place among those of a text, in units of the font. */
export interface PlacedGlyph {
  outline: readonly PathCommand[];
  /** From where the glyph before it ends; up is positive. */
  x: number;
  y: number;
  advance: number;
  /** Whether tracking is added behind it. */
  tracked: boolean;
}

/** One font file: what it has, and how it shapes. */
export interface Face {
  /** Its `fontFamily`: no other file has it. */
  readonly name: string;
  /** As it was read. */
  readonly sfnt: Uint8Array;
  /** For satori alone: see `mirrorOffsets()`. */
  readonly data: Buffer;
  readonly ascent: number;
  readonly descent: number;
  has(codePoint: number): boolean;
  /** The number of the glyph of a character. */
  glyph(codePoint: number): number | undefined;
  /** With or without the ligatures that letters with space between them do without. */
  shape(text: string, ligatures: boolean): Shape;
  /** The same as outlines. */
  outline(text: string, ligatures: boolean): PlacedGlyph[];
  /** How many units are as long as the size. */
  readonly upem: number;
}

type Glyph = Pick<Shape, 'left' | 'right' | 'top' | 'bottom'>;

/** Opens a font that was read. */
export function openFace(harfbuzz: Harfbuzz, name: string, path: string, sfnt: Uint8Array): Face {
  const blob = harfbuzz.createBlob(sfnt);
  const face = harfbuzz.createFace(blob, 0);
  const font = harfbuzz.createFont(face);
  const upem = face.upem;
  font.setScale(upem, upem);
  const characters = new Set(face.collectUnicodes());
  const [ascent, descent] = verticalMetrics(face);
  blob.destroy();
  face.destroy();
  if (characters.size === 0 || ascent === undefined || descent === undefined) {
    throw fontError(path, 'has no characters that can be read: it is broken. Download it anew.');
  }
  const data = mirrorSafely(path, sfnt);
  const glyphs = new Map<number, Glyph | undefined>();
  const outlines = new Map<number, readonly PathCommand[]>();
  const glyph = (id: number) => {
    if (!glyphs.has(id)) glyphs.set(id, extents(id));
    return glyphs.get(id);
  };

  function extents(id: number): Glyph | undefined {
    const found = font.glyphExtents(id);
    if (!found || found.width === 0) return undefined;
    const { xBearing, yBearing, width, height } = found;
    return { left: xBearing, right: xBearing + width, top: yBearing, bottom: yBearing + height };
  }

  function glyphOf(codePoint: number): number | undefined {
    if (!characters.has(codePoint)) return undefined;
    const buffer = harfbuzz.createBuffer();
    buffer.addText(String.fromCodePoint(codePoint));
    buffer.guessSegmentProperties();
    harfbuzz.shape(font, buffer);
    const [info] = buffer.getGlyphInfos();
    buffer.destroy();
    return info?.codepoint;
  }

  function glyphsOf(text: string, ligatures: boolean) {
    const buffer = harfbuzz.createBuffer();
    buffer.addText(text);
    buffer.guessSegmentProperties();
    harfbuzz.shape(font, buffer, ligatures ? undefined : '-liga,-clig');
    const infos = buffer.getGlyphInfos();
    const positions = buffer.getGlyphPositions();
    buffer.destroy();
    return { infos, positions };
  }

  function outline(text: string, ligatures: boolean): PlacedGlyph[] {
    const { infos, positions } = glyphsOf(text, ligatures);
    return infos.map(({ codepoint, cluster }, index) => ({
      outline: outlineOf(codepoint),
      x: positions[index]?.x_offset ?? 0,
      y: positions[index]?.y_offset ?? 0,
      advance: positions[index]?.x_advance ?? 0,
      tracked: infos[index + 1]?.cluster !== cluster,
    }));
  }

  function outlineOf(id: number): readonly PathCommand[] {
    const known = outlines.get(id);
    if (known) return known;
    const made = Array.from(
      font.glyphToPath(id).matchAll(/([MLQCZ])([^MLQCZ]*)/g),
      ([, command = '', points = '']): PathCommand => [
        command,
        points.split(/[ ,]/).filter(Boolean).map(Number),
      ],
    );
    outlines.set(id, made);
    return made;
  }

  function shape(text: string, ligatures: boolean): Shape {
    const { infos, positions } = glyphsOf(text, ligatures);
    let x = 0;
    let clusters = 0;
    let left = Infinity;
    let right = -Infinity;
    let top = -Infinity;
    let bottom = Infinity;
    infos.forEach((info, index) => {
      const position = positions[index];
      if (!position) return;
      const ink = glyph(info.codepoint);
      if (ink) {
        left = Math.min(left, x + position.x_offset + ink.left);
        right = Math.max(right, x + position.x_offset + ink.right);
        top = Math.max(top, position.y_offset + ink.top);
        bottom = Math.min(bottom, position.y_offset + ink.bottom);
      }
      x += position.x_advance;
      if (infos[index + 1]?.cluster !== info.cluster) clusters++;
    });
    const inked = left < Infinity;
    return {
      advance: x / upem,
      clusters,
      left: inked ? left / upem : 0,
      right: inked ? right / upem : 0,
      top: inked ? top / upem : 0,
      bottom: inked ? -bottom / upem : 0,
    };
  }

  return {
    name,
    sfnt,
    data,
    ascent: ascent / upem,
    descent: -descent / upem,
    has: (codePoint) => characters.has(codePoint),
    glyph: glyphOf,
    shape,
    outline,
    upem,
  };
}

// HarfBuzz may answer with the metrics of OS/2; satori places lines by those of hhea.
function verticalMetrics(face: HarfbuzzFace): (number | undefined)[] {
  const bytes = face.reference_table('hhea');
  if (!bytes || bytes.length < 8) return [];
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return [view.getInt16(4), view.getInt16(6)];
}

function mirrorSafely(path: string, sfnt: Uint8Array): Buffer {
  try {
    return mirrorOffsets(sfnt);
  } catch (cause) {
    throw fontError(path, 'is broken: its GPOS table ends too early. Download it anew.', cause);
  }
}
