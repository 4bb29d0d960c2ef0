import type { NoteKind } from '@developing-story/story';
import { plainText } from './plain-text.ts';
import { readWrittenDate, type WrittenDate } from './written-date.ts';

/** The words at a paragraph's beginning that make it an editor's note. */
export interface NoteLead {
  kind: NoteKind;
  /** As it stands behind the label or in the first sentence. */
  written?: WrittenDate;
  /** How many characters say only that this is a note, and when. */
  length: number;
  /** It is a label, which announces words, and no sentence. */
  label?: true;
  /** The kind is told from the words of its sentence, not by a label or verb. */
  kindGuessed?: true;
}

/** What may set off a note's first word. A quotation mark doesn't: it is somebody else's word then. */
const OPENING = String.raw`^[^a-z0-9"'“‘„‚«‹]{0,3}`;
/** As in "Correction appended Feb. 17, 2021:" and "A correction was made on Feb. 16, 2021:". */
const APPENDED = String.raw`(?:(?: was| has been)? (?:appended|added|attached|issued|made|posted|published)(?=\D{1,25}\d))?`;
const LABEL = new RegExp(
  String.raw`${OPENING}(?:an? (?=\w+ (?:was|has been) ))?(?:(?<note>(?:editor|publisher)'?s?'? note|ed(?:itor)?\.? note)|(?<update>update[ds]?)|(?<clarification>clarification)|(?<retraction>retraction)|(?<correction>corrections?(?: (?:and|&) clarifications?)?))(?: (?:#|no\. )?\d{1,2}(?=\s*(?:\(|[:,–—-](?!\d))))?${APPENDED}`,
  'i',
);
const VERB =
  '(?<verb>updated|amended|corrected|clarified|revised|edited|changed|retracted)(?: and (?:updated|corrected|amended|republished))?';
const SUBJECT =
  '(?:this|the) (?:(?:news|blog|live|opinion) )?(?:story|article|post|piece|page|report|column|item|review|headline|interview|obituary)';
const SENTENCE = new RegExp(
  `${OPENING}${SUBJECT} (?:was|has been|is) (?:first |last |since |again |further )?${VERB}\\b(?<more> again)?`,
  'i',
);
const ANYWHERE = new RegExp(`\\b${VERB} (?:it )?(?=(?:on|at) )`, 'gi');
const EARLIER = new RegExp(`${OPENING}an? (?:earlier|previous) version of `, 'i');
/** A label over the paragraph that it belongs to. */
const LABEL_ALONE = new RegExp(`${LABEL.source}\\s*[:.]?[\\s\\W_]*$`, 'i');

const BY_VERB: Record<string, NoteKind> = {
  corrected: 'correction',
  clarified: 'clarification',
  retracted: 'retraction',
};

/** Any words that may be a note's, where a date or a colon is near. */
const LABEL_LIKE = new RegExp(
  String.raw`${OPENING}(?:an? )?(?:(?:editor|publisher)\W{0,2}s?\W{0,2} note|ed(?:itor)?\.? note|update[ds]?|clarification|retraction|amendment|corrections?)\b(?:[^:]{0,60}:|.{0,60}\b\d{4}\b|[^a-z0-9]*$)`,
  'i',
);

/**
 * Reads how an editor's note begins: "Editor's note: This story was updated on Feb. 16, 2021.",
 * "UPDATE (March 3, 2022, 2:05 p.m. ET):", "Correction, Feb. 16, 2021:", "This article was amended
 * on 16 February 2021 to …".
 *
 * @returns `undefined` for anything else, be it about an editor's note.
 */
export function readNoteLead(paragraph: string, timeZone?: string): NoteLead | undefined {
  const text = plainText(paragraph);
  const label = LABEL.exec(text);
  const read = label && readLabelled(text, label, timeZone);
  return read ?? readSentence(text, 0, timeZone);
}

/** Whether a block is nothing but a note's label, as a heading over the note is. */
export function isLabelAlone(text: string): boolean {
  return LABEL_ALONE.test(plainText(text));
}

/** Whether a text begins as notes do, be it one or not. */
export function looksLikeNote(text: string): boolean {
  return LABEL_LIKE.test(plainText(text));
}

function readLabelled(text: string, label: RegExpExecArray, timeZone?: string) {
  const named = labelKind(label.groups ?? {});
  const dated = readLabelDate(text, label[0].length, timeZone);
  if (!dated) return undefined;
  const { end, written } = dated;
  // "Updated Feb. 16, 2021" alone is a timestamp, not a statement.
  const bare = written && !dated.closed && text.slice(end).trim() === '';
  if (bare && /^updated$/i.test(label.groups?.['update'] ?? '')) return undefined;
  const sentence = readSentence(text, end, timeZone);
  if (written) {
    const length = sentence?.written?.date === written.date ? sentence?.length : undefined;
    return {
      kind: named ?? sentence?.kind ?? 'update',
      written,
      length: length ?? end,
      ...(!sentence && { label: true as const }),
    };
  }
  if (sentence && named) {
    const { kindGuessed: _, ...told } = sentence;
    return { ...told, kind: named };
  }
  if (sentence) return sentence;
  if (!named && !EARLIER.test(text.slice(end))) return undefined;
  const inside = dateInside(text, end, timeZone);
  return {
    kind: named ?? 'correction',
    length: end,
    label: true as const,
    ...(inside && { written: inside }),
    ...(!named && { kindGuessed: true as const }),
  };
}

function labelKind(groups: Record<string, string | undefined>): NoteKind | undefined {
  if (groups['update']) return 'update';
  if (groups['clarification']) return 'clarification';
  if (groups['retraction']) return 'retraction';
  return groups['correction'] ? 'correction' : undefined;
}

/** The date beside a label, in any of "(…):", ", …:", "— …:", ": … —", and where it ends. */
function readLabelDate(text: string, from: number, timeZone?: string) {
  const opening = /^[\s_*]*(?:[,(|[:–—-]+[\s_*]*)?(?:on )?/i.exec(text.slice(from))?.[0] ?? '';
  const start = from + opening.length;
  const written = readWrittenDate(text.slice(start), timeZone);
  const colon = opening.includes(':');
  if (written) {
    const close = /^\s*[)\]]?[\s_*]*(?:[:–—]|-(?=\s)|\.(?=\s|$))?[\s_*]*/.exec(
      text.slice(start + written.length),
    )?.[0];
    const closed = colon || /[):\]–—.-]/.test(close ?? '');
    const end = start + written.length + (close ?? '').length;
    if (closed || end >= text.length)
      return { end, written, closed: /[):\]–—-]/.test(close ?? '') || colon };
  }
  if (!colon) return undefined;
  return { end: from + (/^[\s_*]*:[\s_*]*/.exec(text.slice(from))?.[0].length ?? 0), closed: true };
}

/** "This story was updated on Feb. 16, 2021." and what of it is only that. */
function readSentence(text: string, from: number, timeZone?: string): NoteLead | undefined {
  const rest = text.slice(from);
  const sentence = SENTENCE.exec(rest);
  const verb = sentence?.groups?.['verb']?.toLowerCase();
  if (!sentence || !verb) return undefined;
  const kind = sentenceKind(verb, rest);
  const gap = /^,?\s+/.exec(rest.slice(sentence[0].length))?.[0].length ?? 0;
  const at = sentence[0].length + gap;
  const written = readWrittenDate(rest.slice(at), timeZone);
  if (!written) {
    const perfect = / has been /i.test(sentence[0]);
    const ends = /^\s*(?:[.,;)]|$|to |with |after |because |throughout )/i;
    if (!perfect || !ends.test(rest.slice(sentence[0].length))) return undefined;
    return { ...kind, length: from };
  }
  const stop = /^\s*(?:[.!)\]\s_*"]+|$)/.exec(rest.slice(at + written.length))?.[0];
  const whole =
    stop !== undefined &&
    (/[.!)\]]/.test(stop) || at + written.length + stop.length >= rest.length);
  // A correction must have words of its own, be they only these.
  const standard =
    whole && (kind.kind === 'update' || at + written.length + stop.length < rest.length);
  return { ...kind, written, length: standard ? from + at + written.length + stop.length : from };
}

function sentenceKind(verb: string, text: string): Pick<NoteLead, 'kind' | 'kindGuessed'> {
  const told = BY_VERB[verb];
  if (told) return { kind: told };
  if (
    /\bto correct\b|\bmis(?:stat|spel|identif|quot|attribut)|\bincorrectly\b|\bin error\b|\bwrongly\b/i.test(
      text,
    )
  )
    return { kind: 'correction', kindGuessed: true };
  if (/\bto clarify\b/i.test(text)) return { kind: 'clarification', kindGuessed: true };
  return { kind: 'update' };
}

function dateInside(text: string, from: number, timeZone?: string): WrittenDate | undefined {
  for (const match of text.slice(from, from + 2000).matchAll(ANYWHERE)) {
    const date = readWrittenDate(text.slice(from + match.index + match[0].length), timeZone);
    if (date) return date;
  }
  return undefined;
}
