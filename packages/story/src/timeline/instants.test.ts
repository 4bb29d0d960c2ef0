import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Note, StoryEvent } from '../types.ts';
import { createTimeline, type TimelineSource } from './timeline.ts';

const NOW = new Date('2021-03-01T00:00:00Z');
const zone = fc.constantFrom('UTC', 'America/New_York', 'Asia/Tokyo', 'Pacific/Apia');

/** Few dates, so that many are written more than once: whole days, and some seconds of them. */
const day = fc.constantFrom('2021-01-11', '2021-01-12', '2021-01-13');
const time = fc.constantFrom('T09:00-05:00', 'T09:00:01-05:00', 'T14:05-05:00');
const date = fc.oneof(
  day,
  fc.tuple(day, time).map((parts) => parts.join('')),
);
const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined, freq: 4 });
const withdrawal = date.map((it) => ({ date: it, reason: 'Forged.' }));

const note = fc.record({
  date,
  empty: fc.boolean(),
  quiet: maybe(fc.constant<true>(true)),
  edited: maybe(date),
  withdrawn: maybe(withdrawal),
  /** When a note of a day was stacked. */
  time: fc.constantFrom('T08:00-05:00', 'T12:00-05:00', 'T23:00-05:00'),
});

/** Newest first, as editors stack them. */
const stack = fc.array(note, { maxLength: 6 }).map((notes) =>
  notes
    .map(({ time: hour, ...rest }) => ({ ...plainNote, ...rest, at: at(rest.date, hour) }))
    .toSorted((a, b) => a.at - b.at)
    .map(({ at: _, ...rest }, index) => ({ ...rest, id: `note-${index}` }) as Note)
    .toReversed(),
);
const at = (written: string, hour: string) =>
  Date.parse(written.includes('T') ? written : written + hour);
const plainNote = { kind: 'update', text: 'Text.', version: '', summary: 'Text.' } as const;

type Story = Omit<TimelineSource, 'storyId'>;
const standing: fc.Arbitrary<Story> = fc.record({
  published: date,
  notes: stack,
  edited: maybe(date),
});
const story: fc.Arbitrary<Story> = fc
  .tuple(standing, maybe(withdrawal))
  .map(([it, withdrawn]) => ({ ...it, withdrawn }));
const stories = fc.array(story, { maxLength: 12 });

/** The timelines of a run: those of earlier stories first. */
function timelines(all: readonly Story[], timeZone: string): StoryEvent[][] {
  const taken = new Set<number>();
  return all.map((it, index) =>
    createTimeline({ storyId: `story-${index}`, ...it }, { now: NOW, timeZone, taken }),
  );
}

/** A story with a note more, dated as the newest is. */
function stackOn(it: Story, empty: boolean): Story {
  const newest = it.notes[0]?.date ?? it.published;
  return { ...it, notes: [{ ...plainNote, id: 'top', date: newest, empty }, ...it.notes] };
}

const isChanged = ({ instant, modified }: StoryEvent) => modified.instant !== instant;

describe('over several stories', () => {
  it('no two events or changes have one instant', () => {
    fc.assert(
      fc.property(stories, zone, (all, timeZone) => {
        const instants = timelines(all, timeZone)
          .flat()
          .flatMap((it) => [it.instant, ...(isChanged(it) ? [it.modified.instant] : [])]);
        expect(new Set(instants).size).toBe(instants.length);
      }),
    );
  });

  it('what changed has a later instant for it, and all else its own', () => {
    fc.assert(
      fc.property(stories, zone, (all, timeZone) => {
        timelines(all, timeZone).forEach((timeline, index) => {
          const { withdrawn, edited, notes = [] } = all[index] ?? {};
          const amended = notes.some((it) => it.empty && !it.quiet && !it.withdrawn);
          timeline.forEach((event, place) => {
            const own = notes[place];
            const changes = own ? [own.edited, own.withdrawn] : [edited, amended || undefined];
            if ([...changes, withdrawn].every((it) => it === undefined)) {
              expect(event.modified).toEqual({ date: event.date, instant: event.instant });
            } else {
              expect(Date.parse(event.modified.instant)).toBeGreaterThan(Date.parse(event.instant));
            }
          });
        });
      }),
    );
  });

  it('a takedown changes each event, whatever changed before on its day', () => {
    fc.assert(
      fc.property(standing, date, zone, (it, down, timeZone) => {
        const withdrawn = { date: down, reason: 'Forged.' };
        const [before = []] = timelines([it], timeZone);
        const [after = []] = timelines([{ ...it, withdrawn }], timeZone);
        after.forEach(({ modified }, place) => {
          const old = before[place]?.modified.instant ?? '';
          expect(Date.parse(modified.instant)).toBeGreaterThan(Date.parse(old));
        });
      }),
    );
  });

  it('a story that is published later moves nothing', () => {
    fc.assert(
      fc.property(stories, story, zone, (all, later, timeZone) => {
        expect(timelines([...all, later], timeZone).slice(0, -1)).toEqual(timelines(all, timeZone));
      }),
    );
  });

  it('a note that is stacked moves nothing beneath it and nothing of older stories', () => {
    fc.assert(
      fc.property(stories, standing, fc.boolean(), zone, (older, it, empty, timeZone) => {
        const before = timelines([...older, it], timeZone);
        const after = timelines([...older, stackOn(it, empty)], timeZone);
        const [first, ...beneath] = after.pop() ?? [];
        expect(first?.id).toBe('top');
        const all = [...after, beneath];
        // But for the article, which an empty note amends.
        const article = all.at(-1)?.at(-1);
        if (empty && article)
          article.modified = before.at(-1)?.at(-1)?.modified ?? article.modified;
        expect(all).toEqual(before);
      }),
    );
  });

  it('where an older story takes an instant, a younger one makes room by milliseconds', () => {
    fc.assert(
      fc.property(standing, stories, zone, (it, younger, timeZone) => {
        const [, ...before] = timelines([it, ...younger], timeZone);
        const [, ...after] = timelines([stackOn(it, false), ...younger], timeZone);
        const places = (all: StoryEvent[][]) =>
          all
            .flat()
            .flatMap(({ instant, modified }) => [instant, modified.instant].map(Date.parse));
        const old = places(before);
        places(after).forEach((place, index) => {
          expect(Math.abs(place - (old[index] ?? 0))).toBeLessThan(50);
        });
      }),
    );
  });
});
