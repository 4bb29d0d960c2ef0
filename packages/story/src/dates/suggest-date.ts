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
  if (Number.isNaN(time)) return undefined;
  const date = new Date(time);
  // A month without a day is read as its first, and the 30th of February as some day of March.
  const written = /(?<![\d:])\d{1,2}(?![\d:])/.exec(words)?.[0];
  return Number(written) === date.getUTCDate() ? date.toISOString().slice(0, 10) : undefined;
}
