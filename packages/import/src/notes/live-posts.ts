import type { Block } from '../block.ts';
import type { DraftNote } from '../draft.ts';
import { oneLine } from '../one-line.ts';
import type { ImportCheck } from '../types.ts';
import { dateMissingCheck, writtenChecks } from './note-checks.ts';
import { readNoteLead } from './note-lead.ts';
import { normalizeDate } from './normalize-date.ts';
import { plainText } from './plain-text.ts';
import { timeElement } from './time-element.ts';
import { trimLead } from './trim-lead.ts';
import { readWrittenMoment, type WrittenDate } from './written-date.ts';
import type { Reading } from './reading.ts';

/** An article parted from the posts of its live blog. */
interface LivePosts {
  /** In the order in which they stood. */
  notes: DraftNote[];
  article: Block[];
  checks: ImportCheck[];
}

/** A line that ends in a post's time says no more: "Posted at 6:45 p.m.", "By Cy Day, 6:45 p.m." */
const LINE = 60;

/** Makes a note of each post of a live blog: its time, its heading, and all that it says. */
export function livePosts(blocks: readonly Block[], reading?: Reading): LivePosts {
  const posts = new Map<number, Block[]>();
  for (const block of blocks) {
    if (block.post !== undefined) posts.set(block.post, [...(posts.get(block.post) ?? []), block]);
  }
  const notes = [...posts.values()].map((post) => readPost(post, reading));
  return {
    notes: notes.map(({ note }) => note),
    article: blocks.filter(({ post }) => post === undefined),
    checks: notes.flatMap(({ note, written }) => {
      if (written) return writtenChecks(written, note.lead, note.line);
      return note.date === undefined ? [dateMissingCheck(note)] : [];
    }),
  };
}

/** A post, and the date that its words say, where its markup says none. */
function readPost(
  blocks: readonly Block[],
  reading?: Reading,
): { note: DraftNote; written?: WrittenDate } {
  const body: Block[] = [];
  const lead: string[] = [];
  let date: string | undefined;
  let headline: string | undefined;
  let written: WrittenDate | undefined;
  for (const block of blocks) {
    let rest: Block | undefined = block;
    const time = date === undefined ? timeElement(block) : undefined;
    const told = time && normalizeDate(time.datetime, reading?.timeZone);
    if (time && told !== undefined) {
      date = told;
      const apart = partTime(block, time.text);
      lead.push(apart.lead);
      ({ rest } = apart);
    } else if (!written && date === undefined && body.length === 0) {
      written = momentAlone(block, reading);
      date = written?.date;
      if (written) {
        const apart = partTime(block, block.text.slice(0, written.length));
        lead.push(apart.lead);
        ({ rest } = apart);
      }
    }
    if (!rest) continue;
    if (block.type === 'heading' && headline === undefined && body.length === 0) {
      headline = oneLine(rest.text);
    } else body.push(rest);
  }
  const { kind = 'update' } = readNoteLead(headline ?? body[0]?.text ?? '', reading) ?? {};
  const note: DraftNote = {
    kind,
    ...(date !== undefined && { date }),
    ...(headline !== undefined && { headline }),
    line: blocks[0]?.line ?? 1,
    lead: oneLine(lead.join(' ')),
    empty: body.length === 0,
    blocks: body.length,
    fromFoot: false,
    body,
  };
  return { note, ...(written && { written }) };
}

/** "6:45 p.m." alone, or parted from what follows: "6:45 p.m. – Power is back". */
function momentAlone({ text }: Block, reading?: Reading): WrittenDate | undefined {
  const plain = plainText(text);
  const moment = readWrittenMoment(plain, reading);
  return moment && /^\s*(?:[:|–—-]|$)/.test(plain.slice(moment.length)) ? moment : undefined;
}

/** A block without the words that only say when it was posted. */
function partTime(block: Block, time: string): { lead: string; rest?: Block | undefined } {
  const { text } = block;
  if (block.type === 'paragraph' && text.length - time.length <= LINE && text.endsWith(time)) {
    return { lead: text };
  }
  if (!text.startsWith(time)) return { lead: '', rest: block };
  const length = time.length + (/^[\s:|–—-]*/.exec(text.slice(time.length))?.[0].length ?? 0);
  return { lead: time, rest: trimLead(block, length) };
}
