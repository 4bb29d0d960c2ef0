import type { CardBox } from '../types.ts';
import type { Face, Shape } from './face.ts';
import { faceFinder, type PreparedWords } from './prepare-words.ts';
import { fillOutline } from './fill-outline.ts';
import { firstGrapheme, graphemes, satoriPieces } from './segments.ts';

/** How much room letters take, in multiples of the size, with no tracking. */
export interface Extent {
  advance: number;
  /** How many times tracking is added. */
  clusters: number;
  /** How far the ink goes beyond the advance, on either side; negative where it stays inside. */
  before: number;
  after: number;
  top: number;
  bottom: number;
  /** Has pictures, which stand in the middle of their line, as large as the size. */
  pictured: boolean;
}

/** A chunk as it is drawn. */
export interface ChunkInk {
  /** Others with this key look the same. */
  key: string;
  /** How much of each pixel it covers, of an area from where its baseline starts. */
  fill(area: CardBox): Uint8Array;
}

/** Letters of one face. */
export interface Run {
  face: Face;
  text: string;
}

/** Measures parts of the same words. */
export interface Measurer {
  /** Letters without spaces between them, as satori draws them on one line. */
  chunk(text: string): Extent;
  /** A line: its chunks and the spaces between them. */
  line(text: string): Extent;
  /** The chunks of a line, each with what is before it, where each gets a place of its own. */
  places(
    line: string,
  ): { text: string; before: Pick<Extent, 'advance' | 'clusters'> }[] | undefined;
  /** Letters by their faces, and graphemes that are pictures. */
  runs(text: string): (Run | string)[];
  /** A chunk that has a place of its own, and is drawn by satori as one path. */
  ink(chunk: string, place: { size: number; tracking: number }): ChunkInk | undefined;
  space: Extent;
  /** The face that satori places the baseline of a line by. */
  lineFace(line: string): Face;
}

const NONE: Extent = {
  advance: 0,
  clusters: 0,
  before: 0,
  after: 0,
  top: 0,
  bottom: 0,
  pictured: false,
};
const PICTURE: Extent = { ...NONE, advance: 1, pictured: true };
const ONE_WORD = /^[\p{L}\p{M}]*$/u;

/** What satori draws apart from what is around it, or may pass over. */
const DRAWN_APART = /[\p{Default_Ignorable_Code_Point}\u1039\u1091\u1361\u{10100}\u{10101}]/u;

/** Words are measured once in a run, up to this many. */
const REMEMBERED = 5_000;

/** What was measured, by the names of the faces. */
export type MeasureMemory = Map<string, Extent>;

/**
 * Measures as satori does: each face shapes its own runs, and pieces of a word are laid end to end.
 *
 * @param options.apart Whether each chunk of a line gets a place of its own, so that it takes the
 * room of what is drawn: pieces laid end to end would leave a gap behind "17,", where the two are
 * drawn closer.
 */
export function createMeasurer(
  { faces, lastFace, pictures }: PreparedWords,
  { memory, ligatures, apart }: { memory: MeasureMemory; ligatures: boolean; apart: boolean },
): Measurer {
  const faceOf = faceFinder(faces);
  const fonts =
    faces.map(({ name }) => name).join(' ') +
    (ligatures ? '' : ' parted') +
    (apart ? ' apart' : '');

  function chunk(text: string): Extent {
    const key = `${fonts}\n${text}`;
    const known = memory.get(key);
    if (known) return known;
    const made = measureChunk(text);
    if (memory.size >= REMEMBERED) memory.clear();
    memory.set(key, made);
    return made;
  }

  function measureChunk(text: string): Extent {
    const whole = shapeRuns(text);
    if (apart || ONE_WORD.test(text)) return whole;
    const pieces = satoriPieces(text);
    if (pieces.length === 1) return whole;
    let advance = 0;
    let clusters = 0;
    for (const piece of pieces) {
      const extent = shapeRuns(piece);
      advance += extent.advance;
      clusters += extent.clusters;
    }
    // Pieces laid end to end take more or less room than the whole, which is what is drawn.
    return { ...whole, advance, clusters, after: whole.advance + whole.after - advance };
  }

  function shapeRuns(text: string): Extent {
    let extent = NONE;
    for (const run of runs(text)) {
      extent = joined(
        extent,
        typeof run === 'string' ? PICTURE : ofShape(run.face.shape(run.text, ligatures)),
      );
    }
    return extent;
  }

  function runs(text: string): (Run | string)[] {
    const found: (Run | string)[] = [];
    const plain = faces.length === 1 && pictures.size === 0;
    const [only] = faces;
    if (plain && only) return [{ face: only, text }];
    for (const part of graphemes(text)) {
      if (pictures.has(part)) {
        found.push(part);
        continue;
      }
      const last = found.at(-1);
      const staysWith =
        /^\s$/.test(part) && typeof last === 'object' && last.face.has(part.charCodeAt(0));
      const face = staysWith ? last.face : faceOf(part);
      if (!face) continue;
      if (typeof last === 'object' && last.face === face) last.text += part;
      else found.push({ face, text: part });
    }
    return found;
  }

  const space = chunk(' ');

  /** Chunks may stand in another order than they are read in, so the ink of each counts at both ends. */
  function line(text: string): Extent {
    let extent = NONE;
    for (const [index, part] of text.split(' ').entries()) {
      const own = chunk(part);
      const gap = index === 0 ? NONE : space;
      extent = {
        advance: extent.advance + gap.advance + own.advance,
        clusters: extent.clusters + gap.clusters + own.clusters,
        before: Math.max(extent.before, own.before),
        after: Math.max(extent.after, own.after),
        top: Math.max(extent.top, own.top),
        bottom: Math.max(extent.bottom, own.bottom),
        pictured: extent.pictured || own.pictured,
      };
    }
    return extent;
  }

  function places(line: string) {
    if (!apart) return undefined;
    let before = { advance: 0, clusters: 0 };
    return line.split(' ').map((text) => {
      const placed = { text, before };
      const own = chunk(text);
      before = {
        advance: before.advance + own.advance + space.advance,
        clusters: before.clusters + own.clusters + space.clusters,
      };
      return placed;
    });
  }

  function ink(text: string, place: { size: number; tracking: number }): ChunkInk | undefined {
    if (!apart || DRAWN_APART.test(text)) return undefined;
    const parts = runs(text);
    if (!parts.every((part) => typeof part === 'object')) return undefined;
    return {
      key: `${fonts} ${place.size} ${place.tracking}\n${text}`,
      fill: (area) =>
        fillOutline(
          parts.map(({ face, text: own }) => ({
            upem: face.upem,
            glyphs: face.outline(own, ligatures),
          })),
          place,
          area,
        ),
    };
  }

  return {
    chunk,
    line,
    places,
    runs,
    ink,
    space,
    lineFace: (line) => {
      const pictured = pictures.size > 0 && pictures.has(firstGrapheme(line));
      return (pictured ? undefined : faceOf(line)) ?? lastFace;
    },
  };
}

function ofShape({ advance, clusters, left, right, top, bottom }: Shape): Extent {
  return { advance, clusters, before: -left, after: right - advance, top, bottom, pictured: false };
}

function joined(a: Extent, b: Extent): Extent {
  if (a === NONE) return b;
  return {
    advance: a.advance + b.advance,
    clusters: a.clusters + b.clusters,
    before: Math.max(a.before, b.before - a.advance),
    after: Math.max(b.after, a.after - b.advance),
    top: Math.max(a.top, b.top),
    bottom: Math.max(a.bottom, b.bottom),
    pictured: a.pictured || b.pictured,
  };
}
