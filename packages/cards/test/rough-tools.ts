import type { CardElement, DesignTools, SetText, TextRoom, TextStyle } from '../src/types.ts';

/** Words as a design had them set, for tests to look at. */
export interface RoughText {
  words: string;
  style: TextStyle;
  set: SetText;
}

/** Every letter is as wide. */
const LETTER = { serif: 0.52, sans: 0.56 };

const ELLIPSIS = '…';

/**
 * Sets words without any font: designs are tested with it, so that their trees are the same
 * whatever measures the letters. Notes in `texts` what it set, and leaves letters out on demand.
 */
export function roughTools({ letters = true } = {}): DesignTools & { texts: RoughText[] } {
  const texts: RoughText[] = [];
  const fit = (words: string, style: TextStyle, rooms: readonly TextRoom[]) => {
    const set = setIn(words.trim().split(/\s+/), style, rooms, letters);
    texts.push({ words, style, set });
    return Promise.resolve(set);
  };
  return {
    texts,
    fit,
    line: (words, style, { size, width }) =>
      fit(words, style, [{ width, lines: 1, largest: size, smallest: size }]),
  };
}

function setIn(
  words: readonly string[],
  style: TextStyle,
  rooms: readonly TextRoom[],
  letters: boolean,
): SetText {
  for (const room of rooms) {
    for (let size = room.largest; size >= room.smallest; size--) {
      const lines = broken(words, perLine(style, room.width, size));
      if (lines && lines.length <= room.lines) return shown(lines, style, size, false, letters);
    }
  }
  const last = rooms.at(-1);
  if (!last) throw new RangeError('no room');
  const most = perLine(style, last.width, last.smallest);
  const long = words.map((word) => word.slice(0, most - 1));
  const lines = (broken(long, most) ?? []).slice(0, last.lines);
  const end = (lines.pop() ?? '').slice(0, most - 1) + ELLIPSIS;
  return shown([...lines, end], style, last.smallest, true, letters);
}

function perLine({ family }: TextStyle, width: number, size: number): number {
  return Math.floor(width / size / LETTER[family]);
}

/** Lines of at most so many letters, or nothing where a word is longer. */
function broken(words: readonly string[], most: number): string[] | undefined {
  if (words.some((word) => word.length > most)) return undefined;
  const lines: string[] = [];
  for (const word of words) {
    const line = lines.at(-1);
    if (line !== undefined && line.length + 1 + word.length <= most) {
      lines[lines.length - 1] = `${line} ${word}`;
    } else {
      lines.push(word);
    }
  }
  return lines;
}

function shown(
  lines: readonly string[],
  style: TextStyle,
  size: number,
  cut: boolean,
  letters: boolean,
): SetText {
  const widths = lines.map((line) => line.length * size * LETTER[style.family]);
  const height = size * style.lineHeight;
  const width = Math.max(...widths);
  const rows = lines.map((line, index) =>
    element(
      {
        display: 'flex',
        overflow: 'hidden',
        whiteSpace: 'nowrap',
        width: widths[index] ?? 0,
        height,
        fontSize: size,
        color: style.color,
      },
      letters ? line : '',
    ),
  );
  const alignItems = style.align === 'center' ? 'center' : 'flex-start';
  const column = { display: 'flex', flexDirection: 'column', flexShrink: 0, alignItems, width };
  return { lines, size, width, height: height * lines.length, cut, element: element(column, rows) };
}

function element(
  style: NonNullable<CardElement['props']['style']>,
  children: CardElement['props']['children'],
): CardElement {
  return { type: 'div', key: null, props: { style, children } };
}
