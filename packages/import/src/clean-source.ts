/** A source that every later step can take, and how many characters had to go for that. */
interface CleanSource {
  text: string;
  removed: number;
}

// What YAML 1.2 calls non-printable; no article means to show any of it.
const UNPRINTABLE = /[\0-\x08\x0E-\x1F\x7F-\x84\x86-\x9F\uFFFE\uFFFF]/g;

/**
 * Removes the byte order mark, control characters and halves of characters, and makes every line
 * end in `\n`. Lines keep their numbers.
 */
export function cleanSource(source: string): CleanSource {
  const lines = source
    .replace(/^\uFEFF/, '')
    .replace(/\r\n?/g, '\n')
    .replace(/[\v\f\x85\u2028\u2029]/g, ' ');
  const text = lines.replace(/\p{Surrogate}/gu, '').replace(UNPRINTABLE, '');
  return { text, removed: lines.length - text.length };
}
