/**
 * Functions among the options. What routes know of the options is written into their bundle, where
 * a function can't go: they reach it by way of this module, which Node loads once for the
 * integration and for `astro-developing-story/render`.
 */
import type { FeedOptions } from '../options/feeds.ts';

const guids = new Map<string, FeedOptions['guids']>();

/** @param site What tells one site from another of the process: the folder of its cards. */
export function setPublisherGuids(site: string, value: FeedOptions['guids']): void {
  guids.set(site, value);
}

/** The function that gives ids of an older feed, where the publisher has one. */
export function publisherGuids(site: string): FeedOptions['guids'] {
  return guids.get(site);
}
