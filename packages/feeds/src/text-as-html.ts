import { fromHtml } from 'hast-util-from-html';

/**
 * A text as HTML, with no more escaped than HTML would misread. What shows HTML shows the text; so
 * does, but for `<`, what knows nothing of HTML, like a browser that shows a feed by CSS.
 */
export function textAsHtml(text: string): string {
  return text
    .replace(/&#?\w+;?/g, (found) => (isReference(found) ? found.replace('&', '&amp;') : found))
    .replaceAll('<', '&lt;');
}

/** `&copy` is one even without a semicolon, `&T` isn't: the parser knows. */
function isReference(found: string): boolean {
  const [text] = fromHtml(found, { fragment: true }).children;
  return text?.type === 'text' && text.value !== found;
}
