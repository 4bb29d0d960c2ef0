import type { Block } from '../block.ts';
import type { DraftNote } from '../draft.ts';
import { oneLine } from '../one-line.ts';
import type { ImportCheck } from '../types.ts';
import { dateMissingCheck } from './note-checks.ts';
import { readNoteLead } from './note-lead.ts';
import { normalizeDate } from './normalize-date.ts';
import { timeElement } from './time-element.ts';
import { trimLead } from './trim-lead.ts';
import type { Reading } from './reading.ts';

/** An article parted from the posts of its live blog. */
interface LivePosts {
  /** In the order in which they stood. */
  notes: DraftNote[];
  article: Block[];
  checks: ImportCheck[];
}

/** A line around a post's time that says no more: "Posted at 6:45 p.m.", "6:45 p.m. Cy Day". */
const LINE = 60;

/** Makes a note of each post of a live blog: its time, its heading, and all that it says. */
export function livePosts(blocks: readonly Block[], reading?: Reading): LivePosts {
  const posts = new Map<number, Block[]>();
  for (const block of blocks) {
    if (block.post !== undefined) posts.set(block.post, [...(posts.get(block.post) ?? []), block]);
  }
  const notes = [...posts.values()].map((post) => readPost(post, reading));
  return {
    notes,
    article: blocks.filter(({ post }) => post === undefined),
    checks: notes.filter(({ date }) => date === undefined).map(dateMissingCheck),
  };
}

function readPost(blocks: readonly Block[], reading?: Reading): DraftNote {
  const body: Block[] = [];
  const lead: string[] = [];
  let date: string | undefined;
  let headline: string | undefined;
  for (const block of blocks) {
    let rest: Block | undefined = block;
    const time = date === undefined ? timeElement(block) : undefined;
    const told = time && normalizeDate(time.datetime, reading?.timeZone);
    if (time && told !== undefined) {
      date = told;
      const apart = partTime(block, time.text);
      lead.push(apart.lead);
      ({ rest } = apart);
    }
    if (!rest) continue;
    if (block.type === 'heading' && headline === undefined && body.length === 0) {
      headline = oneLine(rest.text);
    } else body.push(rest);
  }
  const { kind = 'update' } = readNoteLead(headline ?? body[0]?.text ?? '', reading) ?? {};
  return {
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
}

/** A block without the words that only say when it was posted. */
function partTime(block: Block, time: string): { lead: string; rest?: Block | undefined } {
  const { text } = block;
  if (block.type === 'paragraph' && text.length - time.length <= LINE && !/[.!?]$/.test(text)) {
    return { lead: text };
  }
  if (!text.startsWith(time)) return { lead: '', rest: block };
  const length = time.length + (/^[\s:|–—-]*/.exec(text.slice(time.length))?.[0].length ?? 0);
  return { lead: time, rest: trimLead(block, length) };
}
