import { fromHtml } from 'hast-util-from-html';
import { visit } from 'unist-util-visit';

/** What a reader of HTML shows. */
export function textOfHtml(html: string): string {
  let text = '';
  visit(fromHtml(html, { fragment: true }), 'text', ({ value }) => {
    text += value;
  });
  return text;
}
