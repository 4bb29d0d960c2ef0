import { HEIGHT, WIDTH } from './material.ts';

/** What the design of the benchmark is made of: the words may be set in different ways. */
export interface Parts {
  headline: unknown;
  deck: unknown;
  /** A data URI. */
  picture: string | undefined;
}

export const INK = '#ffffff';
export const PAPER = '#17171b';
export const ACCENT = '#a3142b';
export const HEADLINE = { size: 64, lineHeight: 1.1, width: 980 };
export const DECK = { size: 32, lineHeight: 1.3, width: 980 };

/**
 * The design of the benchmark, which all four can draw: a photo over the whole card or a plain
 * ground, an edge in the accent colour on the left, and headline and deck on it.
 */
export function tree({ headline, deck, picture }: Parts) {
  return box({ display: 'flex', width: WIDTH, height: HEIGHT, backgroundColor: PAPER }, [
    picture !== undefined && {
      type: 'img',
      key: null,
      props: {
        src: picture,
        width: WIDTH,
        height: HEIGHT,
        style: { position: 'absolute', left: 0, top: 0, objectFit: 'cover' },
      },
    },
    box({
      position: 'absolute',
      left: 0,
      top: 0,
      width: 12,
      height: HEIGHT,
      backgroundColor: ACCENT,
    }),
    box(
      {
        position: 'absolute',
        left: 72,
        top: 60,
        display: 'flex',
        flexDirection: 'column',
        gap: 24,
      },
      [headline, deck],
    ),
  ]);
}

/** Words that satori breaks into lines by itself. */
export function words(
  text: string,
  family: string,
  { size, lineHeight, width }: typeof HEADLINE,
  weight: number,
) {
  return box(
    { fontFamily: family, fontWeight: weight, fontSize: size, lineHeight, width, color: INK },
    text,
  );
}

function box(style: object, children?: unknown) {
  return { type: 'div', key: null, props: { style, children } };
}
