import { UNTOLD, type TextBlock } from '@developing-story/story';
import type { Element, Nodes } from 'hast';
import { fromHtml } from 'hast-util-from-html';

/** What stands on lines of its own, and has no sentences in it. */
const BLOCKS = new Set(
  'address article aside blockquote caption dd details div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr legend li main nav ol pre section summary table tbody tfoot thead tr ul'.split(
    ' ',
  ),
);

/** Blocks whose paragraphs are the note's own. */
const HOLDERS = new Set(['article', 'blockquote', 'div', 'main', 'section']);

/** What nobody reads. */
const MUTE = new Set('button datalist noscript rp rt script style svg template title'.split(' '));

/** What isn't words, and words that are struck out: they aren't said, and aren't gone either. */
const UNTELLABLE = new Set(
  'audio canvas del embed iframe input math meter object progress s select strike textarea video'.split(
    ' ',
  ),
);

const DIGITS = '0123456789+−-=()in';
const RAISED = '⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻⁼⁽⁾ⁱⁿ';

/** The words of rendered HTML, as they would be read aloud: without footnotes and their marks. */
export function htmlBlocks(html: string): TextBlock[] {
  const blocks: TextBlock[] = [];
  begin(false);
  read(fromHtml(html, { fragment: true }), true);
  return blocks
    .map(({ text, prose }) => ({ text: text.replace(/[\t\n\f\r ]+/g, ' ').trim(), prose }))
    .filter(({ text }) => text !== '');

  function begin(prose: boolean): void {
    blocks.push({ text: '', prose });
  }

  function say(text: string): void {
    const block = blocks.at(-1);
    if (block) block.text += text;
  }

  /** @param holds Paragraphs here are the note's own. */
  function read(node: Nodes, holds: boolean): void {
    if (node.type === 'text') say(node.value);
    else if (node.type === 'root') for (const child of node.children) read(child, holds);
    else if (node.type === 'element' && !isMute(node)) readElement(node, holds);
  }

  function readElement(element: Element, holds: boolean): void {
    const { tagName, children } = element;
    const readInside = (within: boolean) => {
      for (const child of children) read(child, within);
    };
    if (UNTELLABLE.has(tagName) || isHollow(element)) say(UNTOLD);
    else if (tagName === 'br') say(' ');
    else if (tagName === 'img') say(altOf(element));
    else if (tagName === 'sup') say(raised(textOf(element)));
    else if (tagName === 'p') {
      begin(holds && !isPicture(element));
      readInside(holds);
      begin(false);
    } else if (BLOCKS.has(tagName)) {
      begin(false);
      readInside(holds && HOLDERS.has(tagName));
      begin(false);
    } else {
      readInside(holds);
      if (tagName === 'td' || tagName === 'th') say(' ');
    }
  }
}

function isMute(element: Element): boolean {
  const { tagName, properties } = element;
  if (properties.hidden !== undefined || properties.ariaHidden === 'true') return true;
  if (tagName === 'svg') return properties.ariaLabel === undefined;
  if (tagName === 'dialog') return properties.open === undefined;
  return MUTE.has(tagName) || isFootnotes(element);
}

/** A mark, or the notes themselves. */
function isFootnotes({ tagName, properties, children }: Element): boolean {
  if (properties['dataFootnotes'] !== undefined || properties['dataFootnoteRef'] !== undefined)
    return true;
  return (
    tagName === 'sup' &&
    children.length > 0 &&
    children.every((child) => child.type === 'element' && isFootnotes(child))
  );
}

/** What a script fills in. */
function isHollow(element: Element): boolean {
  return element.tagName === 'svg' || (element.tagName.includes('-') && textOf(element) === '');
}

function isPicture({ children }: Element): boolean {
  const shown = children.filter((child) => child.type !== 'text' || child.value.trim() !== '');
  return shown.length > 0 && shown.every((it) => it.type === 'element' && it.tagName === 'img');
}

function altOf({ properties: { alt } }: Element): string {
  return typeof alt === 'string' ? alt : UNTOLD;
}

function textOf(node: Nodes): string {
  if (node.type === 'text') return node.value;
  return 'children' in node ? node.children.map(textOf).join('') : '';
}

/** "10⁶" isn't "106"; "1st" is as good as with its letters raised. */
function raised(text: string): string {
  const letters = text.replace(/./gsu, (letter) => RAISED.charAt(DIGITS.indexOf(letter)));
  if (letters.length === text.length) return letters;
  return /^[\p{L}.]{2,}$/u.test(text) ? text : UNTOLD;
}
