import { readWrittenDate } from '../dates/read-written-date.ts';
import { readAuthors, readCard, readPicture, type ObjectFault } from '../read-objects.ts';
import { slugFromTitle } from '../slug-from-title.ts';
import type { Note, NoteKind, Withdrawal } from '../types.ts';
import { isBlank } from '../words/is-blank.ts';
import { nearestWord } from '../words/nearest-word.ts';
import { codeValue } from '../write-value.ts';
import { NOTE_ID, PAGE_IDS, PUBLISHED_ID } from './note-ids.ts';
import type { WrittenTag } from './read-tag.ts';

/** What the tag of a note says, before the notes of the story are seen together. */
export type NoteAttributes = Partial<Omit<Note, 'empty' | 'text' | 'summary' | 'kind'>> & {
  kind: NoteKind;
};

const KINDS: readonly NoteKind[] = ['update', 'correction', 'clarification', 'retraction'];

/** What the attributes of an `<EditorsNote>` mean; what is wrong with them is reported. */
export function noteAttributes(tag: WrittenTag, timeZone: string): NoteAttributes {
  const { attributes, report } = tag;
  const value = (name: string) => attributes.get(name)?.value;
  const text = (name: string) => {
    const written = value(name);
    return typeof written === 'string' ? written : undefined;
  };
  const date = (name: string) => readDate(tag, { name, text: text(name), timeZone });
  const object = <T>(
    name: string,
    read: (value: unknown, fault: (it: ObjectFault) => void) => T,
  ) =>
    value(name) === undefined
      ? undefined
      : read(value(name), ({ name: fault, message, hint }) => {
          const words = { message, hint: hint((it) => `${name}={${codeValue(it)}}`) };
          report(fault === 'malformed' ? 'note-attribute-malformed' : fault, words, name);
        });

  const kind = readKind(tag, text('kind'));
  if (!attributes.has('date')) {
    report('note-without-date', {
      message: 'This editor’s note has no date, so readers can’t be told when the story changed.',
      hint: 'Write the day as date="YYYY-MM-DD", or the instant with its offset as date="YYYY-MM-DDThh:mm+hh:mm".',
    });
  }
  const quiet = value('quiet') === true;
  if (quiet && (kind === 'correction' || kind === 'retraction')) {
    report(
      'quiet-correction',
      {
        message: `A ${kind} can’t be quiet: readers who saw the mistake must hear of it.`,
        hint: 'Remove quiet.',
      },
      'quiet',
    );
  }
  return defined({
    date: date('date'),
    kind,
    headline: readHeadline(tag, text('headline')),
    id: readId(tag, text('id')),
    authors: object('authors', readAuthors),
    key: value('key') === true,
    pinned: value('pinned') === true,
    quiet,
    edited: date('edited'),
    withdrawn: readWithdrawal(tag, date('withdrawn'), text('reason')?.trim()),
    draft: value('draft') === true,
    image: object('image', readPicture),
    card: object('card', readCard),
  });
}

/** Without what isn't there: missing, empty, or a flag not set. `card: false` is there. */
function defined(read: Record<string, unknown> & { kind: NoteKind }): NoteAttributes {
  const kept = Object.entries(read).filter(
    ([name, value]) => value !== undefined && value !== '' && (value !== false || name === 'card'),
  );
  return Object.fromEntries(kept) as NoteAttributes;
}

function readDate(
  { report }: WrittenTag,
  { name, text, timeZone }: { name: string; text: string | undefined; timeZone: string },
) {
  if (text === undefined) return undefined;
  return readWrittenDate(text, timeZone, (fault, message, hint) => {
    const written = `${name}="${text}"`;
    report(
      fault,
      { message: `${written} ${message}`, hint: hint((it) => `${name}="${it}"`) },
      name,
    );
  });
}

function readKind({ report }: WrittenTag, text: string | undefined): NoteKind {
  if (text === undefined) return 'update';
  const kind = KINDS.find((known) => known === text);
  if (!kind) {
    const message = `There is no kind of note “${text}”.`;
    const meant = nearestWord(text.trim().toLowerCase(), KINDS);
    const hint = meant
      ? `Did you mean kind="${meant}"?`
      : `Write one of: ${KINDS.join(', ')}. Without kind a note is an update.`;
    report('note-unknown-kind', { message, hint }, 'kind');
  }
  return kind ?? 'update';
}

function readHeadline({ report }: WrittenTag, text = ''): string | undefined {
  if (text === '' || !isBlank(text)) return text.trim();
  report(
    'note-attribute-malformed',
    {
      message: 'The headline of this editor’s note has only characters that nobody sees.',
      hint: 'Write words that can be seen, or remove headline.',
    },
    'headline',
  );
  return undefined;
}

function readId({ report }: WrittenTag, text: string | undefined): string | undefined {
  if (text === undefined) return undefined;
  if (text === PUBLISHED_ID) {
    const message = `id="${text}" is the id of the story’s first publication.`;
    const hint = 'Choose another id, or leave it out: a note has an id by its date.';
    report('note-reserved-id', { message, hint }, 'id');
    return undefined;
  }
  const own = PAGE_IDS.exec(text)?.[0];
  if (own !== undefined) {
    const message = `id="${text}" ${own === text ? 'is a name' : `begins with ${own}, as do the names`} that pages give to parts of their own, so links to the note would lead there.`;
    const hint = 'Choose another id, or leave it out: a note has an id by its date.';
    report('note-reserved-id', { message, hint }, 'id');
    return undefined;
  }
  if (NOTE_ID.test(text)) return text;
  const message = `id="${text}" can’t stand in an address.`;
  const mended = slugFromTitle(text);
  const rule = 'Use small letters a to z, digits and single hyphens between them';
  const hint = NOTE_ID.test(mended) ? `${rule}: id="${mended}".` : `${rule}.`;
  report('note-malformed-id', { message, hint }, 'id');
  return undefined;
}

function readWithdrawal(
  { attributes, report }: WrittenTag,
  date: string | undefined,
  reason: string | undefined,
): Withdrawal | undefined {
  const isTold = reason !== undefined && !isBlank(reason);
  if (date && isTold) return { date, reason };
  const given = attributes.get('reason');
  // One that can't be read is told of itself.
  if (given && given.value === undefined) return undefined;
  if (attributes.has('withdrawn') && !isTold) {
    const message = 'A withdrawn note must tell its readers why.';
    const hint = 'Add reason="…" beside withdrawn, a sentence that readers will see.';
    report('withdrawn-without-reason', { message, hint }, 'withdrawn');
  } else if (!attributes.has('withdrawn') && reason !== undefined) {
    const message = 'reason says why a note was withdrawn, and this one is not.';
    const hint = 'Add withdrawn="…" with the day, or remove reason.';
    report('reason-without-withdrawn', { message, hint }, 'reason');
  }
  return undefined;
}
