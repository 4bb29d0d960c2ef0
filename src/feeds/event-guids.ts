import { eventGuid, type StoryEvent } from '@developing-story/story';
import { AstroError } from 'astro/errors';
import type { FeedOptions } from '../options/feeds.ts';
import type { Update } from '../stories/story.ts';

/**
 * The ids of updates, the same in every format: the publisher's, who may have an older feed, else
 * ours.
 *
 * @param updates All of the site: no two may have one id, whatever feeds they stand in.
 * @param tag What ours begin with.
 * @param guids The publisher's.
 * @param linkOf The address of an update, absolute.
 * @throws AstroError where the publisher's function gives what is no id, or one twice.
 */
export function eventGuids(
  updates: readonly Update[],
  tag: string,
  guids: FeedOptions['guids'],
  linkOf: (update: Update) => string,
): Map<StoryEvent, string> {
  const owners = new Map<string, string>();
  return new Map(
    updates.map((update) => {
      const { story, event } = update;
      const ours = eventGuid(tag, story.id, event.id);
      const name = nameOf(update);
      const given: unknown = guids?.({ story, event, guid: ours, link: linkOf(update) });
      const guid = given === undefined ? ours : checkedGuid(given, name);
      const owner = owners.get(guid);
      if (owner !== undefined) {
        throw new AstroError(
          `feeds.guids gives ${owner} and ${name} one id, “${guid}”: readers would take them for one update.`,
          'Give each update an id of its own, or undefined for ours.',
        );
      }
      owners.set(guid, name);
      return [event, guid];
    }),
  );
}

function nameOf({ story, event }: Update): string {
  return `${story.slug}#${event.id}`;
}

function checkedGuid(guid: unknown, name: string): string {
  // Readers and XML trim what stands around a text, and XML can't carry control characters.
  if (typeof guid === 'string' && /^[^\s\p{Cc}](?:[^\p{Cc}]*[^\s\p{Cc}])?$/u.test(guid))
    return guid;
  const given = typeof guid === 'string' ? JSON.stringify(guid) : String(guid);
  throw new AstroError(
    `feeds.guids gives ${name} the id ${given}, which isn’t a single line of text.`,
    'Give what the older feed called it, or undefined for ours.',
  );
}

/**
 * Checks that an id may stand in Atom.
 *
 * @throws AstroError where it is no IRI (RFC 4287, section 4.2.6).
 */
export function checkIri(guid: string, update: Update): void {
  if (/^[a-z][a-z\d+.-]*:[^\s<>"{}|\\^`]+$/i.test(guid)) return;
  throw new AstroError(
    `feeds.guids gives ${nameOf(update)} the id ${JSON.stringify(guid)}, which isn’t an IRI, and Atom demands one (RFC 4287, section 4.2.6).`,
    'Give an address or a URN, or make no Atom feed: no "atom" in feeds.formats and feeds.pageFormats.',
  );
}
