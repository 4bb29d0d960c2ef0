/** How long a card may take, in milliseconds. */
const PATIENCE = 20_000;

/**
 * Fetches a card as a file to hand to another app, once, where this device takes such. The file is
 * called by the end of the card's address: `story-event.png`.
 *
 * @param card Its address.
 * @returns What to call when the file is likely to be wanted, and when it is.
 */
export function cardFile(card: string): () => Promise<File | undefined> {
  const name = new URL(card, location.href).pathname.split('/').slice(-2).join('-');
  let file: Promise<File | undefined> | undefined;
  return () => (file ??= takesPictures() ? fetchFile() : Promise.resolve(undefined));

  async function fetchFile() {
    try {
      const response = await fetch(card, { signal: AbortSignal.timeout(PATIENCE) });
      const blob = await response.blob();
      if (response.ok) return new File([blob], decodeURIComponent(name), { type: blob.type });
    } catch {
      // What is shared goes without it.
    }
    file = undefined;
    return undefined;
  }
}

function takesPictures(): boolean {
  const files = [new File([''], 'card.png', { type: 'image/png' })];
  return 'canShare' in navigator && navigator.canShare({ files });
}
