const GRAPHEMES = new Intl.Segmenter('en', { granularity: 'grapheme' });
const WORDS = new Map<string, Intl.Segmenter>();

/** What readers see as one character each. */
export function graphemes(text: string): string[] {
  return Array.from(GRAPHEMES.segment(text), ({ segment }) => segment);
}

/** The first of them. */
export function firstGrapheme(text: string): string {
  return GRAPHEMES.segment(text).containing(0)?.segment ?? '';
}

/** Where words begin and end in scripts that don't part them by spaces, as offsets. */
export function wordBounds(text: string, lang: string): Set<number> {
  return new Set(Array.from(words(lang).segment(text), ({ index }) => index));
}

/** The pieces satori measures one by one: words, and those that a no-break space holds together. */
export function satoriPieces(text: string): string[] {
  const pieces: string[] = [];
  let joins = false;
  for (const { segment } of words('').segment(text)) {
    const held = segment === '\u00a0';
    if ((held || joins) && pieces.length > 0) pieces.push(`${pieces.pop() ?? ''}${segment}`);
    else pieces.push(segment);
    joins = held;
  }
  return pieces;
}

function words(lang: string): Intl.Segmenter {
  const known = WORDS.get(lang);
  if (known) return known;
  const made = new Intl.Segmenter(lang === '' ? undefined : lang, { granularity: 'word' });
  WORDS.set(lang, made);
  return made;
}
