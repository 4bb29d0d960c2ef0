import { fromHtml } from 'hast-util-from-html';

/** Beginnings of tags, comments and character references (HTML, sections 13.2.5.6 and 13.2.5.72). */
const MARKUP = /<(?=[a-z/!?])|&#?\w+;?/gi;

/** Shows nothing, parts nothing, and lets no line break where it stands. */
const WORD_JOINER = '\u2060';

/** A text with something else for each `&` and `<` that what shows HTML would take for markup. */
export function replaceMisread(text: string, ampersand: string, lessThan: string): string {
  return text.replace(MARKUP, (found) => {
    if (found === '<') return lessThan;
    return isReference(found) ? ampersand + found.slice(1) : found;
  });
}

/** Whether what shows HTML would show something else than a text. */
export function isMisread(text: string): boolean {
  return replaceMisread(text, '', '') !== text;
}

/**
 * A text that looks the same whether it is taken for HTML or not, for elements that can't say which
 * they are: RSS never told what titles and names are, and readers differ.
 */
export function eitherWay(text: string): string {
  return replaceMisread(text, `&${WORD_JOINER}`, `<${WORD_JOINER}`);
}

/** `&copy` is one even without a semicolon, `&T` isn't: the parser knows. */
function isReference(found: string): boolean {
  const [text] = fromHtml(found, { fragment: true }).children;
  return text?.type === 'text' && text.value !== found;
}
