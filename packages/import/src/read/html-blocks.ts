import type { Element, ElementContent, Root } from 'hast';
import { blockShape, textOf } from '../block-of.ts';
import type { Block } from '../block.ts';
import { elementsOf } from './elements.ts';
import { figureBlock } from './figure-block.ts';
import type { FoundArticle } from './find-article.ts';
import { isTeaser } from './find-posts.ts';
import { beginsWithNote } from './furniture.ts';
import { attribute, hintsOf, lineOf, tidyText } from './html-text.ts';
import { toNodes } from './to-nodes.ts';

/** A block of a page, and where it stands if not in the article. */
interface PageBlock extends Block {
  outside?: 'before' | 'after' | 'nested';
}

const LEAVES = new Set(
  'p h1 h2 h3 h4 h5 h6 ul ol pre table blockquote hr figure img picture'.split(' '),
);
const CONTAINERS = new Set(
  'address article aside body center dd details div fieldset figcaption footer header hgroup html li main section summary td'.split(
    ' ',
  ),
);
const NOTE_WORDS =
  /^(?:note|notes|correction|corrections|clarification|update|updates|updated|editors?|amendment|amended|footnotes?)$/;
/** Classes of what is longer speak of the page, not of a line of the article's head. */
const HINTED_LENGTH = 400;

interface Place {
  hints: string[];
  group?: number | undefined;
  post?: number | undefined;
  outside?: PageBlock['outside'];
}

/** The blocks of a pruned page in their order: those of the article, and those around it. */
export function htmlBlocks({ body, article, lengths, posts, address }: FoundArticle): PageBlock[] {
  const blocks: PageBlock[] = [];
  let passed = body === article;
  let groups = 0;
  let postCount = 0;

  const walk = (parent: Root | Element, place: Place): void => {
    let run: ElementContent[] = [];
    const flush = (): void => {
      for (const children of isHeadLine(run) ? run.map((part) => [part]) : [run]) {
        const line: Element = { type: 'element', tagName: 'p', properties: {}, children };
        for (const part of paragraphsOf(line)) add(part, withHints(place, children));
      }
      run = [];
    };
    for (const child of parent.children) {
      if (child.type === 'element' && isBlock(child)) {
        flush();
        enter(child, place);
      } else if (child.type === 'text' || child.type === 'element') run.push(child);
    }
    flush();
  };

  const enter = (element: Element, place: Place): void => {
    const inside: Place = { ...place, hints: [...place.hints, ...ownHints(element)] };
    if (element === article) {
      passed = true;
      inside.outside = undefined;
    } else if (posts.has(element)) inside.post = postCount += 1;
    else if (
      element.tagName === 'article' &&
      place.outside === undefined &&
      isTeaser(element, address)
    )
      inside.outside = 'nested';
    if (element !== article && isNoteBox(element)) inside.group = groups += 1;
    else if (LEAVES.has(element.tagName) && !element.children.some(isPost)) {
      for (const part of element.tagName === 'p' ? paragraphsOf(element) : [element]) {
        add(part, inside);
      }
      return;
    }
    walk(element, inside);
  };

  const withHints = (place: Place, children: readonly ElementContent[]): Place => {
    const [only, ...more] = children;
    if (only?.type !== 'element' || more.length > 0) return place;
    return { ...place, hints: [...place.hints, ...ownHints(only)] };
  };

  const ownHints = (element: Element): string[] =>
    (lengths.get(element) ?? 0) > HINTED_LENGTH
      ? []
      : [...hintsOf(element), ...(element.tagName === 'address' ? ['byline'] : [])];

  const isPost = (child: ElementContent): boolean => child.type === 'element' && posts.has(child);

  const add = (element: Element, { hints, group, post, outside }: Place): void => {
    const made =
      element.tagName === 'figure' || isPicture(element) ? figureBlock(element) : undefined;
    const nodes = made?.nodes ?? toNodes(element);
    const text = made?.text ?? nodes.map(textOf).join('\n').trim();
    const [first] = nodes;
    if (!first || (text === '' && !made && first.type !== 'thematicBreak')) return;
    const at =
      outside === undefined ? undefined : outside === 'before' && passed ? 'after' : outside;
    blocks.push({
      ...(made
        ? { type: 'figure' as const }
        : nodes.length === 1
          ? blockShape(first)
          : { type: 'other' as const }),
      ...(made?.image && { image: made.image }),
      nodes,
      text,
      line: lineOf(element.position ? element : (element.children[0] ?? element)),
      hints: new Set(text.length <= HINTED_LENGTH ? [...hints, ...hintsInside(element)] : hints),
      ...(group !== undefined && { group }),
      ...(post !== undefined && { post }),
      ...(at && { outside: at }),
      ...details(element),
    });
  };

  walk(body, { hints: [], outside: passed ? undefined : 'before' });
  return blocks;
}

/** Parts a paragraph where two breaks stand for the end of one, as old editors write it. */
function paragraphsOf(paragraph: Element): Element[] {
  const parts: ElementContent[][] = [[]];
  let breaks = 0;
  for (const child of paragraph.children) {
    const isBreak = child.type === 'element' && child.tagName === 'br';
    if (isBreak) breaks += 1;
    else if (!isBlank(child)) {
      if (breaks > 1) parts.push([]);
      breaks = 0;
    }
    parts.at(-1)?.push(child);
  }
  if (parts.length === 1) return [paragraph];
  return parts.map((children) => ({
    ...paragraph,
    children,
    position: children.find(({ position }) => position)?.position,
  }));
}

const HEAD_PART = /^(?:author|authors|byline|date|dateline|published|timestamp)$/;

/** Elements side by side, with no words between, of which one says who or when. */
function isHeadLine(run: readonly ElementContent[]): boolean {
  const parts = run.filter((child) => !isBlank(child));
  return (
    parts.length > 1 &&
    parts.every(({ type }) => type === 'element') &&
    parts.some((it) => it.type === 'element' && hintsOf(it).some((hint) => HEAD_PART.test(hint)))
  );
}

function isBlank(node: ElementContent): boolean {
  return node.type === 'comment' || (node.type === 'text' && node.value.trim() === '');
}

/** Who wrote an article is told by a link within a line, or by the line's element. */
function hintsInside(element: Element): string[] {
  const links = elementsOf(element, 'a').flatMap(hintsOf);
  return links.includes('author') ? ['byline'] : [];
}

function isBlock(element: Element): boolean {
  return LEAVES.has(element.tagName) || CONTAINERS.has(element.tagName) || holdsBlock(element);
}

/** A `span` or an element of the page's own making around paragraphs. */
function holdsBlock(element: Element): boolean {
  return element.children.some(
    (child) => child.type === 'element' && child.tagName !== 'img' && isBlock(child),
  );
}

function isPicture({ tagName, children }: Element): boolean {
  if (tagName === 'img' || tagName === 'picture') return true;
  const content = children.filter((child) => child.type !== 'text' || child.value.trim() !== '');
  const [only] = content;
  return (
    content.length === 1 &&
    only?.type === 'element' &&
    ['img', 'picture', 'a'].includes(only.tagName) &&
    isPicture(only)
  );
}

/** A container made for a note: its paragraphs are exactly the note's. */
function isNoteBox(element: Element): boolean {
  const { tagName } = element;
  const made =
    tagName === 'aside' ||
    tagName === 'blockquote' ||
    hintsOf(element).some((hint) => NOTE_WORDS.test(hint));
  return made && tagName !== 'p' && !/^h\d$/.test(tagName) && beginsWithNote(element);
}

function details(element: Element): Pick<Block, 'links' | 'times'> {
  const links = elementsOf(element, 'a').map((link) => ({
    text: tidyText(link),
    url: attribute(link, 'href'),
  }));
  const times = elementsOf(element, 'time').map((time) => ({
    datetime: attribute(time, 'dateTime'),
    text: tidyText(time),
    hints: new Set(hintsOf(time)),
  }));
  return { ...(links.length > 0 && { links }), ...(times.length > 0 && { times }) };
}
