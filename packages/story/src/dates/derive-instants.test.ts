import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { deriveInstants } from './derive-instants.ts';
import { placesOf } from './places-of.ts';
import { isBefore } from './story-date.ts';

const NEW_YORK = 'America/New_York';
const zone = fc.constantFrom('UTC', NEW_YORK, 'Asia/Tokyo', 'Pacific/Apia', 'Europe/London');
const day = fc.integer({ min: 1, max: 31 }).map((it) => `2021-03-${String(it).padStart(2, '0')}`);
const instant = fc
  .tuple(day, fc.integer({ min: 0, max: 23 }))
  .map(([date, hour]) => `${date}T${String(hour).padStart(2, '0')}:30-05:00`);

/** Newest first, as an editor stacks them: a day counts as its noon. */
const stack = fc
  .array(fc.oneof(day, instant), { minLength: 1, maxLength: 15 })
  .map((dates) => dates.toSorted((a, b) => sortKey(b) - sortKey(a)))
  .map((dates) => dates.map((date, index) => ({ id: `note-${dates.length - index}`, date })));
const sortKey = (date: string) => Date.parse(date.includes('T') ? date : `${date}T12:00-05:00`);
const secondOf = (at: number) => Math.floor(at / 1000) * 1000;

describe('derived instants', () => {
  it('are on the day as written, in the publication’s zone', () => {
    fc.assert(
      fc.property(day, zone, (date, timeZone) => {
        const [at = ''] = deriveInstants('s', [{ id: 'published', date }], timeZone);
        const local = new Intl.DateTimeFormat('en-CA', { timeZone, dateStyle: 'short' });
        expect(local.format(Date.parse(at))).toBe(date);
      }),
    );
  });

  it('are in the second that was written', () => {
    fc.assert(
      fc.property(stack, zone, (events, timeZone) => {
        deriveInstants('s', events, timeZone).forEach((at, index) => {
          const { date = '' } = events[index] ?? {};
          if (date.includes('T')) expect(secondOf(Date.parse(at))).toBe(Date.parse(date));
        });
      }),
    );
  });

  it('never come before an event beneath, but where an hour was written that does', () => {
    fc.assert(
      fc.property(stack, zone, (events, timeZone) => {
        const instants = deriveInstants('s', events, timeZone).map((it) => Date.parse(it));
        events.forEach(({ date }, index) => {
          const at = instants[index] ?? 0;
          for (const beneath of instants.slice(index + 1)) {
            if (date.includes('T') && Date.parse(date) < secondOf(beneath)) continue;
            expect(at).toBeGreaterThan(beneath);
          }
        });
      }),
    );
  });

  it('of one second follow one another from the oldest up', () => {
    const date = '2021-03-01T14:05-05:00';
    const events = Array.from({ length: 40 }, (_, index) => ({ id: `note-${index}`, date }));
    const instants = deriveInstants('s', events, NEW_YORK).map((it) => Date.parse(it));
    expect(instants).toEqual([...new Set(instants)].sort((a, b) => b - a));
    expect(instants.map(secondOf)).toEqual(events.map(() => Date.parse(date)));
  });

  it('stay in the order of the stack within a second in which a day has its place', () => {
    const published = { id: 'published', date: '2021-03-01' };
    const [first = ''] = deriveInstants('s', [published], NEW_YORK);
    const date = `${first.slice(0, 19)}Z`;
    for (let count = 0; count < 20; count += 1) {
      const [note = ''] = deriveInstants('s', [{ id: `${count}`, date }, published], NEW_YORK);
      expect(note.slice(0, 19)).toBe(first.slice(0, 19));
      expect(Date.parse(note)).toBeGreaterThan(Date.parse(first));
    }
  });

  it('stay in the second that was written where that is before the noon of a day beneath', () => {
    const events = ['2021-03-01T09:00-05:00', '2021-03-01'].map((date) => ({ id: date, date }));
    const [note = '', first = ''] = deriveInstants('s', events, NEW_YORK);
    expect([note.slice(0, 19), first.slice(0, 16)]).toEqual([
      '2021-03-01T14:00:00',
      '2021-03-01T17:00',
    ]);
  });

  it('of days are a minute apart from noon on, and of one second two milliseconds from its end on', () => {
    const instants = (date: string) =>
      deriveInstants(
        's',
        ['c', 'b', 'a'].map((id) => ({ id, date })),
        NEW_YORK,
      );
    expect(instants('2021-03-01').map((it) => it.slice(11, 16))).toEqual([
      '17:02',
      '17:01',
      '17:00',
    ]);
    expect(instants('2021-03-01T14:05-05:00').slice(0, 2)).toEqual([
      '2021-03-01T19:05:00.902Z',
      '2021-03-01T19:05:00.9Z',
    ]);
  });

  it('of one hour written in two stories differ, each by its own hash', () => {
    const events = [{ id: 'update-2021-02-16-1405', date: '2021-02-16T14:05-05:00' }];
    const [a] = deriveInstants('outage', events, NEW_YORK);
    const [b] = deriveInstants('harbour', events, NEW_YORK);
    expect([a, b]).toEqual(['2021-02-16T19:05:00.02Z', '2021-02-16T19:05:00.676Z']);
  });

  it('of days stay on their day above the last minutes of it', () => {
    const events = [
      ...Array.from({ length: 5 }, (_, index) => ({ id: `day-${5 - index}`, date: '2021-03-02' })),
      { id: 'late', date: '2021-03-02T23:59:30-05:00' },
      { id: 'published', date: '2021-03-01' },
    ];
    const instants = deriveInstants('s', events, NEW_YORK).map((it) => Date.parse(it));
    const midnight = Date.parse('2021-03-03T00:00-05:00');
    const [newest = 0] = instants;
    expect(newest).toBeLessThan(midnight);
    expect(instants).toEqual([...new Set(instants)].sort((a, b) => b - a));
  });

  it('of more notes than a day has minutes stay on it, in their order', () => {
    const events = Array.from({ length: 1500 }, (_, index) => ({
      id: `note-${1500 - index}`,
      date: '2021-03-02',
    }));
    const instants = deriveInstants('s', events, NEW_YORK).map((it) => Date.parse(it));
    expect(instants[0]).toBeLessThan(Date.parse('2021-03-03T00:00-05:00'));
    expect(instants).toEqual([...new Set(instants)].sort((a, b) => b - a));
  });

  it('are not changed by what comes out beneath, whatever the dates', () => {
    fc.assert(
      fc.property(stack, zone, fc.nat(), (events, timeZone, at) => {
        // A day that is over before the note beneath it is refused by checkDates().
        fc.pre(
          events.every(({ date }, index) =>
            events.slice(index + 1).every((beneath) => !isBefore(date, beneath.date, timeZone)),
          ),
        );
        const places = placesOf(events, timeZone);
        const placed = events.map((event, index) => ({ ...event, place: places[index] }));
        const all = deriveInstants('s', placed, timeZone);
        const held = at % events.length;
        expect(deriveInstants('s', placed.toSpliced(held, 1), timeZone)).toEqual(
          all.toSpliced(held, 1),
        );
      }),
    );
  });

  it('are not changed when what was held back beneath comes out', () => {
    const events = [
      { id: 'b', date: '2021-03-02', place: 1 },
      { id: 'a', date: '2021-03-02', place: 0 },
      { id: 'published', date: '2021-03-01' },
    ];
    const [b, , first] = deriveInstants('s', events, NEW_YORK);
    expect(deriveInstants('s', events.toSpliced(1, 1), NEW_YORK)).toEqual([b, first]);
  });
});
