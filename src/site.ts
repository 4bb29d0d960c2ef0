import { address, builtAt, options } from 'virtual:developing-story/config';
import type { DateStyle } from '@developing-story/story';
import { createAddresses } from './addresses.ts';

/** The addresses of this site. */
export const addresses = createAddresses(address);

/** The publication's name. */
export const publicationName = options.publication.name ?? new URL(address.site).host;

/** The publication's language and clock. */
export const dateStyle: DateStyle = {
  lang: options.publication.lang,
  timeZone: options.publication.timeZone,
};

/** The instant this run calls now. */
export function now(): Date {
  return builtAt === undefined ? new Date() : new Date(builtAt);
}
