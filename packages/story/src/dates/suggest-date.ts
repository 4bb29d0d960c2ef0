/**
 * The way to write what somebody meant by a date in words: "Feb. 16, 2021" is `2021-02-16`.
 *
 * @returns `undefined` where that can't be told.
 */
export function suggestDate(text: string): string | undefined {
  const words = text.replace(/(\d)(?:st|nd|rd|th)\b/gi, '$1');
  // "16/2/2021" is two different days on two sides of an ocean.
  if (!/[a-z]{3}/i.test(words) || !/\b\d{4}\b/.test(words)) return undefined;
  const time = Date.parse(`${words} UTC`);
  return Number.isNaN(time) ? undefined : new Date(time).toISOString().slice(0, 10);
}
