import type { Block } from '../block.ts';
import type { Draft } from '../draft.ts';
import { isFragment } from '../fragment.ts';
import { noteAt, type NoteStart } from '../notes/note-at.ts';
import { isLabelAlone, looksLikeNote } from '../notes/note-lead.ts';
import { plainText } from '../notes/plain-text.ts';
import type { Reading } from '../notes/reading.ts';
import { oneLine } from '../one-line.ts';
import type { Article } from '../read/article.ts';
import { wordsLeft, wordsOf } from '../words.ts';
import { isCredit, readCredit } from './credit.ts';
import { frontmatterRoom, type Key } from './frontmatter-room.ts';
import { readHeadLine } from './head-line.ts';

const TITLE = /^(?:headline|hed)$/;
const DECK = /^(?:deck|dek|standfirst|subtitle|subheadline|subhead|summary|description|abstract)$/;
const BYLINE = /^(?:byline|author|authors)$/;
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
  reading?: Reading,
): Block[] {
  const head = new Head(article, draft, reading);
  const kept: Block[] = [];
  let index = 0;
  for (; index < blocks.length; index += 1) {
    const block = blocks[index];
    if (!block || block.note || block.post !== undefined) break;
    const below = blocks.slice(index + 1);
    const note = noteAt(blocks, index, reading);
    if (note && !head.isHeadline(block, note, below)) break;
    if (block.silent) draft.preamble.push(block);
    else if (block.type === 'rule') kept.push(block);
    else if (!head.take(block, below, note !== undefined)) break;
  }
  return blocks.slice(index);
}

/** Takes the parts of a head one after the other. */
class Head {
  readonly #article: Article;
  readonly #draft: Draft;
  readonly #reading: Reading | undefined;
  readonly #room: (key: Key) => boolean;
  #titled: boolean;

  constructor(article: Article, draft: Draft, reading?: Reading) {
    this.#article = article;
    this.#draft = draft;
    this.#reading = reading;
    this.#room = frontmatterRoom(article);
    this.#titled = draft.title !== undefined;
  }

  /**
   * Whether what reads like a note is the headline: "UPDATE: Fire contained", or a line above it. A
   * note at that place says its date, or ends as a sentence does.
   */
  isHeadline(block: Block, { lead, rest, used }: NoteStart, below: readonly Block[]): boolean {
    if (this.#titled || !this.#room('title')) return false;
    if (isKicker(block, below)) return true;
    if (!rest || used > 1) return false;
    const { title } = this.#article.facts;
    if (isMarked(block) || (title && sameWords(block.text, title.value))) return true;
    if (title ?? below.find(isMarked)) return false;
    // A byline directly below belongs to a headline, which may end as a sentence does.
    const [next] = below;
    const headed = next?.type === 'paragraph' && readHeadLine(next, this.#reading) !== undefined;
    return headed
      ? lead.written?.date === undefined && block.text.length <= LONGEST_TITLE
      : !lead.written && isTitle(block.text);
  }

  /**
   * Whether the block is of the head.
   *
   * @param isHeadline It reads like a note and is the headline.
   */
  take(block: Block, below: readonly Block[], isHeadline: boolean): boolean {
    if (
      this.#takeKicker(block, below) ||
      this.#takeTitle(block, isHeadline) ||
      this.#takeRepeated(block) ||
      this.#takePicture(block)
    )
      return true;
    if (block.type !== 'paragraph' && block.type !== 'heading' && !hinted(block, BYLINE))
      return false;
    return this.#takeLine(block) || this.#takeCredit(block) || this.#takeDeck(block, below);
  }

  #takeKicker(block: Block, below: readonly Block[]): boolean {
    return (
      !this.#titled && isKicker(block, below) && this.#leaveOut('line above the headline', block)
    );
  }

  #takeTitle(block: Block, isHeadline: boolean): boolean {
    const { title } = this.#article.facts;
    const marked = isMarked(block);
    if (this.#article.frontmatter !== undefined && !this.#room('title')) {
      const same = title === undefined || sameWords(block.text, title.value);
      if (!marked || !same || this.#titled) return false;
      this.#titled = true;
      return this.#leaveOut('headline, as in the frontmatter', block);
    }
    if (this.#titled) return false;
    const shaped =
      isHeadline || block.type === 'heading' || (block.type === 'paragraph' && isTitle(block.text));
    if (!marked && (!shaped || isOtherHead(block, this.#reading))) return false;
    this.#titled = true;
    this.#draft.title = oneLine(block.text);
    this.#taken('title', this.#draft.title, marked ? 'the headline' : 'the first line', block);
    return true;
  }

  /** Some systems write headline and deck into the text once more. */
  #takeRepeated(block: Block): boolean {
    const { title, description } = this.#draft;
    if (title !== undefined && sameWords(block.text, title)) {
      return this.#leaveOut('headline, once more', block);
    }
    if (description === undefined || !sameWords(block.text, description)) return false;
    return this.#leaveOut('line under the headline, once more', block);
  }

  #takePicture(block: Block): boolean {
    if (block.type !== 'figure' || !block.image) return false;
    if (!this.#titled || this.#draft.image || !this.#room('image')) return false;
    this.#draft.image = block.image;
    this.#taken('image', block.image.src, 'the picture above the article', block);
    return true;
  }

  /** Takes who it is by and when it was published. */
  #takeLine(block: Block): boolean {
    const line = readHeadLine(block, this.#reading);
    if (!line) return false;
    const { authors = [], date, dateWords, from } = line;
    const named = authors.length > 0 && this.#draft.authors.length === 0 && this.#room('authors');
    const dated =
      date !== undefined && this.#draft.published === undefined && this.#room('published');
    if (!named && !dated) return this.#leaveOut(line.authors ? 'byline' : 'date', block);
    const names = named ? authors.map(({ name }) => name).join(', ') : '';
    if (named) {
      this.#draft.authors = authors;
      const taken = dated ? `${names} ${dateWords}` : names;
      this.#taken('authors', names, 'the byline', block, wordsLeft(block.text, taken));
      if (line.guessed) {
        const message = `"${names}" was taken as the author, as it stands beside the date. Take it out where it is a place or a section.`;
        this.#draft.checks.push({ code: 'authors-guessed', message, line: block.line });
      }
    }
    if (dated) {
      this.#draft.published = date;
      this.#taken('published', date, from, block, named ? dateWords : block.text);
    }
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
    if (looksLikeNote(block.text) && !hinted(block, DECK)) return false;
    const { description } = this.#article.facts;
    const marked =
      hinted(block, DECK) ||
      (description !== undefined && sameWords(block.text, description.value));
    const next = below.findIndex(({ type, silent }) => type !== 'rule' && !silent);
    // A system that states the headline has nothing else above its text.
    const hasHead = !this.#article.stated || this.#article.frontmatter !== undefined;
    const placed =
      hasHead &&
      this.#titled &&
      block.text.length <= 400 &&
      isHeadBelow(below, next, this.#reading);
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

/** The most characters of a headline that ends as a sentence does. */
const LONGEST_TITLE = 160;

/** A note's label alone, directly above a headline: "UPDATE". */
function isKicker({ text }: Block, [next]: readonly Block[]): boolean {
  return next !== undefined && isMarked(next) && isLabelAlone(text);
}

function isMarked(block: Block): boolean {
  return block.depth === 1 || hinted(block, TITLE);
}

function isHeadBelow(below: readonly Block[], next: number, reading?: Reading): boolean {
  const block = below[next];
  if (!block || block.post !== undefined) return false;
  return (
    block.note !== undefined ||
    noteAt(below, next, reading) !== undefined ||
    isOtherHead(block, reading)
  );
}

function isOtherHead(block: Block, reading?: Reading): boolean {
  const { text, type } = block;
  return type === 'figure' || isCredit(text) || readHeadLine(block, reading) !== undefined;
}

function isTitle(text: string): boolean {
  return isFragment(text, 200) || (text.length <= LONGEST_TITLE && /[?!]["”')]*$/.test(text));
}

function hinted({ hints }: Block, pattern: RegExp): boolean {
  return [...hints].some((hint) => pattern.test(hint));
}

function sameWords(a: string, b: string): boolean {
  const letters = (text: string) => wordsOf(plainText(text).toLowerCase()).join(' ');
  return letters(a) === letters(b);
}
