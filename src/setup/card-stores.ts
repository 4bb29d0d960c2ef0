/**
 * The stores of cards that sites share with other machines. Their addresses may be secrets, which no
 * bundle is to have: what draws reaches them by way of this module, which Node loads once for the
 * integration and for `astro-developing-story/render`.
 */
import { fileURLToPath } from 'node:url';
import type { SharedStore } from '@developing-story/cards';
import type { CardOptions } from '../options/cards.ts';

const stores = new Map<string, SharedStore>();

/**
 * The store that the options name. What `astro dev` draws, drafts among it, isn't for others.
 *
 * @param root The project's.
 */
export function sharedCards(
  cards: CardOptions | false | undefined,
  root: URL,
  isBuild: boolean,
): SharedStore | undefined {
  if (!cards || !cards.store) return undefined;
  const { driver, readOnly = false } = cards.store;
  return { driver, readOnly: readOnly || !isBuild, root: fileURLToPath(root) };
}

/** @param site What tells one site from another of the process: the folder of its cards. */
export function setCardStore(site: string, store: SharedStore | undefined): void {
  if (store) stores.set(site, store);
  else stores.delete(site);
}

/** The store that a site shares, where it does. */
export function cardStore(site: string): SharedStore | undefined {
  return stores.get(site);
}
