import { describe, expect, it } from 'vitest';
import type { FeedOptions } from '../options/feeds.ts';
import type { Update } from '../stories/story.ts';
import { checkIri, eventGuids } from './event-guids.ts';

const update = (event: string) =>
  ({ story: { id: 'outage', slug: 'blackout' }, event: { id: event } }) as Update;
const UPDATES = [update('published'), update('update-2021-01-13')] as const;

/** What the publisher's function gives for both updates, or why not. */
function guidsOf(guids: FeedOptions['guids']): string[] {
  const linkOf = ({ story, event }: Update) => `https://news.example/${story.slug}#${event.id}`;
  return [...eventGuids(UPDATES, 'news.example,2021', guids, linkOf).values()];
}

describe('the ids of updates', () => {
  it('are made of what stays', () => {
    expect(guidsOf(undefined)).toEqual([
      'tag:news.example,2021:outage/published',
      'tag:news.example,2021:outage/update-2021-01-13',
    ]);
  });

  it('are the publisher’s where given', () => {
    expect(guidsOf(({ event, link }) => (event.id === 'published' ? link : undefined))).toEqual([
      'https://news.example/blackout#published',
      'tag:news.example,2021:outage/update-2021-01-13',
    ]);
  });

  it('may be one alone', () => {
    expect(() => guidsOf(() => 'urn:one')).toThrow(
      'feeds.guids gives blackout#published and blackout#update-2021-01-13 one id, “urn:one”',
    );
  });

  it.each([
    ['a control character', 'urn:\u0007', String.raw`the id "urn:\u0007", which`],
    ['a line’s end', 'urn:a\nb', String.raw`the id "urn:a\nb", which`],
    ['blanks around it', ' urn:a', 'the id " urn:a", which'],
    ['nothing in it', '', 'the id "", which'],
    ['a number', 7, 'the id 7, which'],
    ['null', null, 'the id null, which'],
  ])('are no text with %s', (_, guid, named) => {
    expect(() => guidsOf(() => guid as string)).toThrow(
      `feeds.guids gives blackout#published ${named} isn’t a single line of text.`,
    );
  });
});

describe('an id in Atom', () => {
  it.each(['urn:one', 'https://news.example/?p=6', 'tag:news.example,2021:äöü'])('%s', (guid) => {
    expect(() => {
      checkIri(guid, UPDATES[0]);
    }).not.toThrow();
  });

  it.each(['node 7', '7', 'urn:a b', 'urn:<a>', ''])('is not “%s”', (guid) => {
    expect(() => {
      checkIri(guid, UPDATES[0]);
    }).toThrow(`gives blackout#published the id ${JSON.stringify(guid)}, which isn’t an IRI`);
  });
});
