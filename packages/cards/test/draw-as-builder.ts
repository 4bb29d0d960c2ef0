/**
 * A builder in a process of its own: draws the cards of some headlines ahead, then asks for each, as
 * a build does. Does so whenever it is told to, and tells what it drew and what it got.
 */
import { createHash } from 'node:crypto';
import { createCardStore, type CardStoreOptions } from '../src/store/card-store.ts';
import { FACTS } from './test-card.ts';

/** What a builder is to do. */
export interface BuilderTask extends Pick<CardStoreOptions, 'dir' | 'shared'> {
  headlines: readonly string[];
}

/** What it did. */
export interface BuilderReport {
  drawn: number;
  warnings: string[];
  /** Of all cards in turn. */
  digest: string;
}

process.on('message', ({ headlines, ...options }: BuilderTask) => void build(headlines, options));
process.send?.('ready');

async function build(headlines: readonly string[], options: CardStoreOptions): Promise<void> {
  const store = createCardStore(options);
  const requests = headlines.map((headline) => ({ facts: { ...FACTS, headline } }));
  await store.drawAhead(requests);
  const digest = createHash('sha256');
  for (const request of requests) digest.update((await store.get(request)).bytes);
  await store.finish();
  const { drawn, warnings } = store.stats;
  process.send?.({ drawn, warnings, digest: digest.digest('hex') } satisfies BuilderReport);
}
