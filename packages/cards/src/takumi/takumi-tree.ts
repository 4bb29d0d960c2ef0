import type { ImageNode, ImageSource, Node } from '@takumi-rs/core';
import { drawingOf, type Drawing, type Letters, type Run } from '../text/index.ts';
import type { CardElement, CardNode, CardStyle } from '../types.ts';
import { EVEN_DESCENT, evenBaseline } from './even-metrics.ts';

/** What a tree needs, and what is found in it. */
interface TreeParts {
  /** Pictures of emoji. */
  pictures: Letters['pictures'];
  /** Words that a design sets itself. */
  loose(words: string): Promise<(Run | string)[]>;
  /** Gets the pictures that the tree shows: one that is only in the tree is left out if it's broken. */
  images: ImageSource[];
}

/** What satori takes for given. */
const DEFAULTS = { display: 'flex', position: 'relative', boxSizing: 'content-box' } as const;

const LINE = { position: 'absolute', whiteSpace: 'pre' } as const;

/** How far the middle of an emoji is above the baseline in words that the design sets itself. */
const MIDDLE = 0.35;

/** A picture as high as a line, so that it moves no baseline; moved up or down from there. */
const PICTURE = {
  display: 'inline',
  width: '1em',
  height: '1em',
  verticalAlign: `${-EVEN_DESCENT}em`,
  position: 'relative',
} as const;

/**
 * Makes a design's tree one of takumi's.
 * @throws {TypeError} what takumi couldn't draw.
 */
export async function takumiTree(node: CardNode, parts: TreeParts): Promise<Node[]> {
  if (Array.isArray(node)) {
    const nodes = node as readonly CardNode[];
    return (await Promise.all(nodes.map((it) => takumiTree(it, parts)))).flat();
  }
  if (node === null || node === undefined || typeof node === 'boolean') return [];
  if (typeof node !== 'object') {
    return [inline(await parts.loose(String(node)), { ...parts, middle: MIDDLE })];
  }
  const { type, props } = node as CardElement;
  const drawing = drawingOf(node);
  if (drawing) return [setText(props.style ?? {}, drawing, parts)];
  if (type === 'img') {
    const src = String(props['src']);
    parts.images.push({ src, data: bytesOf(src) });
    return [{ ...(props as Omit<ImageNode, 'type'>), type: 'image', src }];
  }
  if (type === 'svg') {
    throw new TypeError(
      'an <svg> stands among the elements, and takumi draws none: show it as an <img> with a data URI',
    );
  }
  const children = await takumiTree(props.children, parts);
  return [{ type: 'container', style: { ...DEFAULTS, ...props.style }, children }];
}

/** Lines that were set, each a box of its own at its place. */
function setText(
  style: CardStyle,
  { lines, direction }: Drawing,
  { pictures }: Pick<TreeParts, 'pictures'>,
): Node {
  const size = Number(style['fontSize']);
  return {
    type: 'container',
    style: { ...style, lineHeight: 1 },
    children: lines().map(({ runs, left, baseline, middle }) =>
      inline(
        runs(),
        { pictures, middle: middle / size },
        {
          ...LINE,
          left,
          top: baseline - evenBaseline(size),
          direction,
        },
      ),
    ),
  };
}

/** Letters, and pictures among them as large as they are. */
function inline(
  runs: readonly (Run | string)[],
  { pictures, middle }: Pick<TreeParts, 'pictures'> & { middle: number },
  style: Node['style'] = {},
): Node {
  const top = `${0.5 - EVEN_DESCENT - middle}em`;
  const children = runs.map((run): Node => {
    if (typeof run === 'string') {
      return { type: 'image', src: pictures.get(run) ?? '', style: { ...PICTURE, top } };
    }
    const fontFamily = `"${run.face.name}"`;
    return { type: 'text', text: run.text, style: { display: 'inline', fontFamily } };
  });
  return { type: 'container', style: { ...style, display: 'block' }, children };
}

function bytesOf(dataUri: string): Buffer {
  const comma = dataUri.indexOf(',');
  const body = dataUri.slice(comma + 1);
  return /;base64$/i.test(dataUri.slice(0, comma))
    ? Buffer.from(body, 'base64')
    : Buffer.from(decodeURIComponent(body));
}
