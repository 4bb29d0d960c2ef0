import type { Shared } from '../fill-address.ts';

/**
 * How long a card may keep the reader waiting, in milliseconds. Browsers let nothing be shared too
 * long after it was asked for.
 */
const PATIENCE = 900;

/**
 * Opens the device's own sheet for sharing, which there has to be, with the card where there is one in time.
 *
 * @returns Whether the reader saw it. If they closed it, they are done as well.
 */
export async function shareByDevice(
  { title, url }: Shared,
  card: () => Promise<File | undefined>,
): Promise<boolean> {
  const late = new Promise<undefined>((resolve) => setTimeout(resolve, PATIENCE));
  const file = await Promise.race([card(), late]);
  const data = { title, text: title, url };
  const ways = file ? [{ ...data, files: [file] }, data] : [data];
  for (const way of ways) {
    try {
      await navigator.share(way);
      return true;
    } catch (error) {
      if ((error as DOMException).name === 'AbortError') return true;
    }
  }
  return false;
}
