import type { Block } from '../block.ts';
import type { Draft } from '../draft.ts';
import { noteAt, type NoteStart } from '../notes/note-at.ts';
import { plainText } from '../notes/plain-text.ts';
import { timeElement } from '../notes/time-element.ts';
import { oneLine } from '../one-line.ts';
import type { Article } from '../read/article.ts';
import { wordsLeft, wordsOf } from '../words.ts';
import { isByline, readByline } from './byline.ts';
import { isCredit, readCredit } from './credit.ts';
import { frontmatterRoom, type Key } from './frontmatter-room.ts';
import { isFragment } from './furniture-line.ts';
import { normalizeDate } from '../notes/normalize-date.ts';
import { readPublishedLine } from './published-line.ts';

const TITLE = /^(?:headline|hed)$/;
const DECK = /^(?:deck|dek|standfirst|subtitle|subheadline|subhead|summary|description|abstract)$/;
const BYLINE = /^(?:byline|author|authors)$/;
const TIME = /^(?:timestamp|dateline|published|datepublished|pubdate|time|date)$/;
const CREDIT = /^(?:credit|credits)$/;

/**
 * Reads what stands above an article and its notes, in any order: headline, deck, byline, day of
 * publication, picture and credit.
 *
 * @returns The blocks below it.
 */
export function readHead(
  blocks: readonly Block[],
  article: Article,
  draft: Draft,
  timeZone?: string,
): Block[] {
  const head = new Head(article, draft, timeZone);
  const kept: Block[] = [];
  let index = 0;
  for (; index < blocks.length; index += 1) {
    const block = blocks[index];
    if (!block || block.note || block.post !== undefined) break;
    const below = blocks.slice(index + 1);
    const note = noteAt(blocks, index, timeZone);
    if (note && !head.isHeadline(block, note, below)) break;
    if (block.silent) draft.preamble.push(block);
    else if (block.type === 'rule') kept.push(block);
    else if (!head.take(block, below)) break;
  }
  return blocks.slice(index);
}

/** Takes the parts of a head one after the other. */
class Head {
  readonly #article: Article;
  readonly #draft: Draft;
  readonly #timeZone: string | undefined;
  readonly #room: (key: Key) => boolean;
  #titled: boolean;

  constructor(article: Article, draft: Draft, timeZone?: string) {
    this.#article = article;
    this.#draft = draft;
    this.#timeZone = timeZone;
    this.#room = frontmatterRoom(article);
    this.#titled = draft.title !== undefined;
  }

  /**
   * Whether what reads like a note is the headline: "UPDATE: Fire contained". A note at that place
   * says its date, or ends as a sentence does.
   */
  isHeadline(block: Block, { lead, rest, used }: NoteStart, below: readonly Block[]): boolean {
    if (this.#titled || !this.#room('title') || !rest || used > 1) return false;
    const { title } = this.#article.facts;
    if (isMarked(block) || (title && sameWords(block.text, title.value))) return true;
    const marked = title ?? below.find(isMarked);
    return !marked && !lead.written && isTitle(block.text);
  }

  /** Whether the block is of the head. */
  take(block: Block, below: readonly Block[]): boolean {
    if (this.#takeTitle(block) || this.#takePicture(block)) return true;
    if (block.type !== 'paragraph' && block.type !== 'heading' && !hinted(block, BYLINE))
      return false;
    const byline = this.#takeByline(block);
    if (this.#takePublished(block, byline) || byline) return true;
    return this.#takeCredit(block) || this.#takeDeck(block, below);
  }

  #takeTitle(block: Block): boolean {
    const { title } = this.#article.facts;
    const marked = isMarked(block);
    if (this.#article.frontmatter !== undefined && !this.#room('title')) {
      const same = title === undefined || sameWords(block.text, title.value);
      if (!marked || !same || this.#titled) return false;
      this.#titled = true;
      return this.#leaveOut('headline, as in the frontmatter', block);
    }
    if (this.#titled) return false;
    const shaped = block.type === 'heading' || (block.type === 'paragraph' && isTitle(block.text));
    if (!marked && (!shaped || isOtherHead(block, this.#timeZone))) return false;
    this.#titled = true;
    this.#draft.title = oneLine(block.text);
    this.#taken('title', this.#draft.title, marked ? 'the headline' : 'the first line', block);
    return true;
  }

  #takePicture(block: Block): boolean {
    if (block.type !== 'figure' || !block.image) return false;
    if (!this.#titled || this.#draft.image || !this.#room('image')) return false;
    this.#draft.image = block.image;
    this.#taken('image', block.image.src, 'the picture above the article', block);
    return true;
  }

  #takeByline(block: Block): boolean {
    const { text } = block;
    if (!isByline(text) && !(hinted(block, BYLINE) && text.length <= 200)) return false;
    const authors = readByline(text, block.links);
    if (authors.length === 0 || this.#draft.authors.length > 0 || !this.#room('authors')) {
      return this.#leaveOut('byline', block);
    }
    this.#draft.authors = authors;
    const names = authors.map(({ name }) => name).join(', ');
    this.#taken('authors', names, 'the byline', block, wordsLeft(text, names));
    return true;
  }

  #takePublished(block: Block, told: boolean): boolean {
    const datetime = timeElement(block)?.datetime;
    const short = block.text.length <= 200;
    const line = short ? readPublishedLine(block.text, this.#timeZone)?.date : undefined;
    const marked = hinted(block, TIME) || datetime !== undefined;
    if (!short || (line === undefined && !marked)) return false;
    const date = datetime ? (normalizeDate(datetime, this.#timeZone) ?? line) : line;
    if (date === undefined || this.#draft.published !== undefined || !this.#room('published')) {
      return told || this.#leaveOut('date', block);
    }
    this.#draft.published = date;
    const from = datetime ? '<time> above the article' : 'the line with its date';
    this.#taken('published', date, from, block, told ? '' : block.text);
    return true;
  }

  #takeCredit(block: Block): boolean {
    if (!isCredit(block.text) && !hinted(block, CREDIT)) return false;
    if (this.#draft.credit !== undefined || !this.#room('image')) {
      return this.#leaveOut('picture credit', block);
    }
    const credit = readCredit(block.text);
    this.#draft.credit = credit;
    this.#taken(
      'credit',
      credit,
      'the line with the picture’s credit',
      block,
      wordsLeft(block.text, credit),
    );
    return true;
  }

  #takeDeck(block: Block, below: readonly Block[]): boolean {
    if (this.#draft.description !== undefined || !this.#room('description')) return false;
    const { description } = this.#article.facts;
    const marked =
      hinted(block, DECK) ||
      (description !== undefined && sameWords(block.text, description.value));
    const next = below.findIndex(({ type, silent }) => type !== 'rule' && !silent);
    const placed =
      this.#titled && block.text.length <= 400 && isHeadBelow(below, next, this.#timeZone);
    if (!marked && !placed) return false;
    this.#draft.description = oneLine(block.text);
    this.#taken('description', this.#draft.description, 'the line under the headline', block);
    if (!marked) {
      const message =
        'The paragraph between the headline and the notes or byline was taken as the description.';
      this.#draft.checks.push({ code: 'description-guessed', message, line: block.line });
    }
    return true;
  }

  #taken(
    fact: Draft['taken'][number]['fact'],
    value: string,
    from: string,
    { line }: Block,
    rest = '',
  ): void {
    this.#draft.taken.push({ fact, value, from, line, rest, unseen: false });
  }

  #leaveOut(what: string, { text, line }: Block): true {
    this.#draft.leftOut.push({ what, words: text, line, unseen: false });
    return true;
  }
}

function isMarked(block: Block): boolean {
  return block.depth === 1 || hinted(block, TITLE);
}

function isHeadBelow(below: readonly Block[], next: number, timeZone?: string): boolean {
  const block = below[next];
  if (!block || block.post !== undefined) return false;
  return (
    block.note !== undefined ||
    noteAt(below, next, timeZone) !== undefined ||
    isOtherHead(block, timeZone)
  );
}

function isOtherHead(block: Block, timeZone?: string): boolean {
  const { text, type } = block;
  if (type === 'figure' || hinted(block, BYLINE) || hinted(block, TIME)) return true;
  if (text.length > 200) return false;
  return isByline(text) || isCredit(text) || readPublishedLine(text, timeZone) !== undefined;
}

function isTitle(text: string): boolean {
  return isFragment(text, 200) || (text.length <= 160 && /[?!]["”')]*$/.test(text));
}

function hinted({ hints }: Block, pattern: RegExp): boolean {
  return [...hints].some((hint) => pattern.test(hint));
}

function sameWords(a: string, b: string): boolean {
  const letters = (text: string) => wordsOf(plainText(text).toLowerCase()).join(' ');
  return letters(a) === letters(b);
}
