import type { NoteKind } from '@developing-story/story';
import type { Language } from '../languages/language.ts';
import { anyOf, LANGUAGES, languagesFor } from '../languages/languages.ts';
import { plainText } from './plain-text.ts';
import type { Reading } from './reading.ts';
import { readWrittenDate, readWrittenMoment, type WrittenDate } from './written-date.ts';

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
const OPENING = String.raw`^[^\p{L}\p{N}"'„‚«‹「『]{0,3}`;
/** As in "Correction appended Feb. 17, 2021:" and "A correction was made on Feb. 16, 2021:". */
const APPENDED = String.raw`(?:(?: was| has been)? (?:appended|added|attached|issued|made|posted|published)(?=\D{1,25}\d))?`;
const NUMBER = String.raw`(?: ?(?:#|n[o°]\.? |nr\. )?\d{1,2}(?=\s*(?:[([]|[:,–—-](?!\d))))?`;
const ON = `(?:${anyOf(({ on }) => on)}\\s+)?`;
/** What may stand between a label and its date. */
const BESIDE = new RegExp(`^[\\s_*]*(?:[,(|[:–—-]+[\\s_*]*)?${ON}`, 'iu');
const KINDS = ['update', 'correction', 'clarification', 'retraction'] as const;

/** How notes begin in a language. */
interface NoteWords {
  language: Language;
  label: RegExp;
  /** A date, and then the label. */
  labelBehindDate: RegExp;
  sentences: { before: RegExp; after?: RegExp }[];
  earlier: RegExp;
}

const WORDS = LANGUAGES.map((language): NoteWords => {
  const { labels, verbs, sentences, earlier } = language;
  const label = `(?:(?<note>${labels.note})|${KINDS.toReversed()
    .map((kind) => `(?<${kind}>${labels[kind]})`)
    .join('|')})(?![\\p{L}\\p{M}])`;
  const verb = `(?<verb>${KINDS.flatMap((kind) => verbs[kind] ?? []).join('|')})`;
  const read = (source: string) => new RegExp(source, 'iu');
  return {
    language,
    label: read(`${OPENING}(?:an? (?=\\w+ (?:was|has been) ))?${label}${NUMBER}${APPENDED}`),
    labelBehindDate: read(`^[\\s,:|–—-]*${label}${NUMBER}\\s*(?<end>[:\\])][\\s_*]*|$)`),
    sentences: sentences.map(({ before, after }) => ({
      before: read(`${OPENING}(?:${before.replace('%V', verb)})`),
      ...(after !== undefined && { after: read(`^\\s*(?:${after.replace('%V', verb)})`) }),
    })),
    earlier: read(`${OPENING}(?:${earlier})`),
  };
});

const STATEMENT = new RegExp(
  WORDS.flatMap(({ sentences }) =>
    sentences.map(({ before }) => before.source.replace('?<verb>', '?:')),
  ).join('|'),
  'iu',
);
/** A label over the paragraph that it belongs to. */
const ANY_LABEL = anyOf(
  ({ labels }) => `${labels.note}|${KINDS.map((it) => labels[it]).join('|')}`,
);
/** Most text has none, and needs no closer look. */
const LABEL_NEAR = new RegExp(ANY_LABEL, 'iu');
const LABEL_ALONE = new RegExp(
  `${OPENING}${ANY_LABEL}${NUMBER}\\s*[:.\\])]*[^\\p{L}\\p{N}]*$`,
  'iu',
);
/** Any words that may be a note's, where a date or a colon is near. */
const LABEL_LIKE = new RegExp(
  `${OPENING}(?:an? )?(?:${ANY_LABEL}|amendment)(?![\\p{L}\\p{M}])(?:[^:]{0,60}:|[\\])]|.{0,60}(?<!\\d)\\d{4}(?!\\d)|[^\\p{L}\\p{N}]*$)`,
  'iu',
);

/**
 * Reads how an editor's note begins: "Editor's note: This story was updated on Feb. 16, 2021.",
 * "UPDATE (March 3, 2022, 2:05 p.m. ET):", "Correction, Feb. 16, 2021:", "This article was amended
 * on 16 February 2021 to …".
 *
 * @param setOff Where the words end that markup sets off at its beginning: a label and its date,
 * without a mark behind them, end there too.
 * @returns `undefined` for anything else, be it about an editor's note.
 */
export function readNoteLead(
  paragraph: string,
  reading: Reading = {},
  setOff?: number,
): NoteLead | undefined {
  const text = plainText(paragraph);
  const labelled = LABEL_NEAR.test(text.slice(0, 100));
  for (const words of labelled ? languagesFor(WORDS, reading.lang) : []) {
    const read = readLabelled(text, words, reading, setOff) ?? readDateFirst(text, words, reading);
    if (read) return read;
  }
  return readSentence(text, 0, reading);
}

/** Whether a block is nothing but a note's label, as a heading over the note is. */
export function isLabelAlone(text: string): boolean {
  return LABEL_ALONE.test(plainText(text));
}

/** Whether a text begins as notes do, be it one or not. */
export function looksLikeNote(text: string): boolean {
  return LABEL_LIKE.test(plainText(text));
}

/** Whether a text says no more than when a page was last changed. */
export function isTimestamp(text: string): boolean {
  const plain = plainText(text).trim();
  const label = TIMESTAMP.exec(plain)?.[0];
  const date = label === undefined ? undefined : readWrittenDate(plain.slice(label.length));
  return date !== undefined && plain.slice((label ?? '').length + date.length).trim() === '';
}

const TIMESTAMP = new RegExp(`${OPENING}${anyOf(({ stamp }) => stamp)}[\\s:]*`, 'iu');

/** In the language of its label, where the article says none. */
function readingIn({ tag }: Language, reading: Reading): Reading {
  return tag === 'en' ? reading : { ...reading, lang: tag };
}

function readLabelled(
  text: string,
  { language, label, earlier }: NoteWords,
  reading: Reading,
  setOff?: number,
): NoteLead | undefined {
  const found = label.exec(text);
  if (!found) return undefined;
  const named = KINDS.find((kind) => found.groups?.[kind] !== undefined);
  const own = readingIn(language, reading);
  const dated = readLabelDate(text, found[0], own, setOff);
  if (!dated) return undefined;
  const { end, written } = dated;
  // "Updated Feb. 16, 2021" alone is a timestamp, not a statement.
  if (named === 'update' && isTimestamp(text)) return undefined;
  const sentence = readSentence(text, end, own);
  const isEarlier = earlier.test(text.slice(end));
  const guessed = !named && !sentence && isEarlier;
  const kind = named ?? sentence?.kind ?? (isEarlier ? 'correction' : 'update');
  if (written) {
    const length = sentence?.written?.date === written.date ? sentence?.length : undefined;
    return {
      kind,
      written,
      length: length ?? end,
      ...(guessed && { kindGuessed: true as const }),
      ...(!sentence && { label: true as const }),
    };
  }
  if (sentence && named) {
    const { kindGuessed: _, ...told } = sentence;
    return { ...told, kind };
  }
  if (sentence) return sentence;
  if (!named && !isEarlier) return undefined;
  const inside = dateInside(text, end, own, language);
  return {
    kind,
    length: end,
    label: true,
    ...(inside && { written: inside }),
    ...(guessed && { kindGuessed: true as const }),
  };
}

/** The date beside a label, in any of "(…):", ", …:", "— …:", ": … —", "] …", and where it ends. */
function readLabelDate(text: string, label: string, reading: Reading, setOff = -1) {
  const isSetOff = (end: number) => end <= setOff && text.slice(end, setOff).trim() === '';
  const shut = /[[(]/.test(label) ? /^[\s_*]*[\])][\s_*]*/.exec(text.slice(label.length))?.[0] : '';
  const from = label.length + (shut?.length ?? 0);
  const opening = BESIDE.exec(text.slice(from))?.[0] ?? '';
  const start = from + opening.length;
  const written = readWrittenMoment(text.slice(start), reading);
  const colon = opening.includes(':') || Boolean(shut);
  if (written) {
    const close =
      /^\s*[)\]]?[\s_*]*(?:[:–—]|-(?=\s)|\.(?=\s|$))?[\s_*]*/.exec(
        text.slice(start + written.length),
      )?.[0] ?? '';
    const end = start + written.length + close.length;
    const ends = end >= text.length || isSetOff(start + written.length);
    if (colon || /[):\]–—.-]/.test(close) || ends) return { end, written };
  }
  if (!colon) {
    const space = /^\s*(?=[\p{Lu}\p{Lo}\p{N}"'])/u.exec(text.slice(setOff))?.[0];
    return space !== undefined && isSetOff(from) ? { end: setOff + space.length } : undefined;
  }
  const close = /^[\s_*]*:?[\s_*]*/.exec(text.slice(from))?.[0] ?? '';
  return { end: from + close.length };
}

/** "[Jan. 13, 2021, update] …", "January 13, 2021 — Correction: …". */
function readDateFirst(
  text: string,
  { language, labelBehindDate }: NoteWords,
  reading: Reading,
): NoteLead | undefined {
  const start = /^[^\p{L}\p{N}"']{0,3}/u.exec(text)?.[0].length ?? 0;
  const written = readWrittenDate(text.slice(start), readingIn(language, reading));
  const found = written && labelBehindDate.exec(text.slice(start + written.length));
  const kind = KINDS.find((it) => found?.groups?.[it] !== undefined);
  if (!found || !kind) return undefined;
  const length = start + written.length + found[0].length;
  // "Jan. 11, 2021 Updated: Jan. 13, 2021" are two times of a page.
  if (kind === 'update' && readWrittenDate(text.slice(length))) return undefined;
  return { kind, written, length, label: true };
}

/** "This story was updated on Feb. 16, 2021." and what of it is only that. */
function readSentence(text: string, from: number, reading: Reading): NoteLead | undefined {
  const rest = text.slice(from);
  if (!STATEMENT.test(rest)) return undefined;
  for (const { language, sentences } of languagesFor(WORDS, reading.lang)) {
    for (const sentence of sentences) {
      const read = readStatement(rest, sentence, readingIn(language, reading));
      if (!read) continue;
      const { end, verb, written } = read;
      const kind = statedKind(verb, rest, language);
      // A correction must have words of its own, be they only these.
      const standard =
        end !== undefined && (kind.kind === 'update' || end < rest.length) ? from + end : from;
      return { ...kind, ...(written && { written }), length: standard };
    }
  }
  return undefined;
}

/** A sentence that says what was done and when, and where it ends, if it says no more. */
function readStatement(
  text: string,
  { before, after }: NoteWords['sentences'][number],
  reading: Reading,
): { verb: string; written?: WrittenDate; end?: number } | undefined {
  const begun = before.exec(text);
  if (!begun) return undefined;
  const at = begun[0].length + (/^,?\s*/.exec(text.slice(begun[0].length))?.[0].length ?? 0);
  const written = readWrittenDate(text.slice(at), reading);
  if (!written) {
    const verb = begun.groups?.['verb'];
    const perfect = / has been /i.test(begun[0]);
    const ends = /^\s*(?:[.,;)]|$|to |with |after |because |throughout )/i;
    if (!verb || !perfect || !ends.test(text.slice(begun[0].length))) return undefined;
    return { verb };
  }
  const behind = after?.exec(text.slice(at + written.length));
  if (after && !behind) return undefined;
  const verb = behind?.groups?.['verb'] ?? begun.groups?.['verb'] ?? '';
  const to = at + written.length + (behind?.[0].length ?? 0);
  const stop = /^(?:し(?:まし)?た|されました)?\s*(?:[.!)\]\s_*"]+|$)/.exec(text.slice(to))?.[0];
  const whole = stop !== undefined && (/[.!)\]]/.test(stop) || to + stop.length >= text.length);
  return { verb, written, ...(whole && { end: to + stop.length }) };
}

function statedKind(
  verb: string,
  text: string,
  { verbs }: Language,
): Pick<NoteLead, 'kind' | 'kindGuessed'> {
  const told = KINDS.find((kind) => new RegExp(`^(?:${verbs[kind] ?? '(?!)'})$`, 'iu').test(verb));
  if (told && told !== 'update') return { kind: told };
  if (
    /\bto correct\b|\bmis(?:stat|spel|identif|quot|attribut)|\bincorrectly\b|\bin error\b|\bwrongly\b/i.test(
      text,
    )
  )
    return { kind: 'correction', kindGuessed: true };
  if (/\bto clarify\b/i.test(text)) return { kind: 'clarification', kindGuessed: true };
  return { kind: 'update' };
}

function dateInside(
  text: string,
  from: number,
  reading: Reading,
  { on, verbs }: Language,
): WrittenDate | undefined {
  const verb = KINDS.flatMap((kind) => verbs[kind] ?? []).join('|');
  const before = new RegExp(`(?:${verb})[^.!?]{0,25}$`, 'iu');
  const after = new RegExp(`^[^.!?]{0,20}(?:${verb})`, 'iu');
  const place = new RegExp(on === '' ? DAY_AHEAD : `(?<=(?<!\\p{L})(?:${on})\\s+)`, 'giu');
  for (const { index } of text.slice(from, from + 2000).matchAll(place)) {
    const at = from + index;
    const date = readWrittenDate(text.slice(at), reading);
    if (!date) continue;
    const rest = text.slice(at + date.length, at + date.length + 60);
    if (before.test(text.slice(Math.max(from, at - 60), at)) || after.test(rest)) return date;
  }
  return undefined;
}

/** Of a language that sets no word before a day. */
const DAY_AHEAD = '(?=\\d{4}年)|(?<!年)(?=\\d{1,2}月)';
