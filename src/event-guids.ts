import { eventGuid } from '@developing-story/story';
import { AstroError } from 'astro/errors';
import type { FeedOptions } from './options.ts';
import type { FeedFormat } from './feed-formats.ts';
import { addresses } from './site.ts';
import type { Update } from './stories.ts';
import { updateUrl } from './urls.ts';

/**
 * The ids of updates in their order, the same in every format: the publisher's, who may have an
 * older feed, else ours.
 *
 * @param tag What ours begin with.
 * @param guids The publisher's.
 * @param format Of the feed that they are for.
 * @throws AstroError where the publisher's function gives what is no id, or one twice.
 */
export function eventGuids(
  updates: readonly Update[],
  tag: string,
  guids: FeedOptions['guids'],
  format: FeedFormat,
): string[] {
  const owners = new Map<string, string>();
  return updates.map(({ story, event }) => {
    const ours = eventGuid(tag, story.id, event.id);
    const name = `${story.slug}#${event.id}`;
    const link = addresses.absolute(updateUrl(story, event));
    const given: unknown = guids?.({ story, event, guid: ours, link });
    const guid = given === undefined ? ours : checkedGuid(given, name, format);
    const owner = owners.get(guid);
    if (owner !== undefined) {
      throw new AstroError(
        `feeds.guids gives ${owner} and ${name} one id, “${guid}”: readers would take them for one update.`,
        'Give each update an id of its own, or undefined for ours.',
      );
    }
    owners.set(guid, name);
    return guid;
  });
}

function checkedGuid(guid: unknown, name: string, format: FeedFormat): string {
  const given = `feeds.guids gives ${name} the id ${typeof guid === 'string' ? JSON.stringify(guid) : String(guid)}`;
  if (typeof guid !== 'string' || !/^\S(?:.*\S)?$/.test(guid)) {
    throw new AstroError(
      `${given}, which is no text of one line.`,
      'Give what the older feed called it, or undefined for ours.',
    );
  }
  if (format === 'atom' && !URL.canParse(guid)) {
    throw new AstroError(
      `${given}, which is no IRI, as Atom demands one (RFC 4287, section 4.2.6).`,
      'Give an address or a URN, or make no Atom feed: routes: { atom: false }, and no "atom" among the formats in feeds.',
    );
  }
  return guid;
}
