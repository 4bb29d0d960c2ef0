import { server } from 'virtual:developing-story/config';
import { LRUCache } from 'lru-cache';
import type { Kept } from './once-for.ts';

/**
 * Keeps what was made of an object for as long as the object is there: a build makes all of it soon.
 * A server goes on for months, with all stories at hand, and keeps what was asked for last.
 *
 * @param most Of how many objects it keeps something there.
 */
export function keptBy<Of extends object, Made extends object>(most: number): Kept<Of, Made> {
  return server ? new LRUCache<Of, Made>({ max: most }) : new WeakMap<Of, Made>();
}
