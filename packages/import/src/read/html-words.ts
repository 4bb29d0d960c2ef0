import { parseFragment, type DefaultTreeAdapterTypes } from 'parse5';
import { cleanSource } from '../clean-source.ts';
import { oneLine } from '../one-line.ts';

/** The words of a text that many systems keep as HTML: without character references and tags. */
export function htmlWords(html: string): string {
  const plain = /[&<]/.test(html) ? words(parseFragment(html)) : html;
  return oneLine(cleanSource(plain).text);
}

function words(node: DefaultTreeAdapterTypes.Node): string {
  if ('value' in node) return node.value;
  return 'childNodes' in node ? node.childNodes.map(words).join('') : ' ';
}
