import type { XmlElement } from './amend-xml.ts';
import { isMisread, replaceMisread } from './misread-as-html.ts';

/**
 * A text as HTML, with no more escaped than HTML would misread. What shows HTML shows the text; so
 * does, but for `<`, what knows nothing of HTML, like a browser that shows a feed by CSS.
 */
export function textAsHtml(text: string): string {
  return replaceMisread(text, '&amp;', '<').replaceAll('<', '&lt;');
}

/**
 * A text for an element that can say what it is: HTML where it would be misread as that, so that no
 * reader has to guess.
 *
 * @param plain What the element calls other text.
 */
export function typedText(text: string, plain: 'plain' | 'text'): XmlElement {
  return isMisread(text)
    ? { '#text': textAsHtml(text), '@_type': 'html' }
    : { '#text': text, '@_type': plain };
}
