/**
 * What `Intl` writes dates and numbers with. Making one takes a hundred times as long as using it,
 * and a site has few kinds of them and very many dates: so each is made once.
 */

/** @param lang BCP 47. */
export const dateTimeFormat = once(
  (lang: string, options: Intl.DateTimeFormatOptions) => new Intl.DateTimeFormat(lang, options),
);

/** @param lang BCP 47. */
export const numberFormat = once((lang: string) => new Intl.NumberFormat(lang));

/** @param lang BCP 47. */
export const pluralRules = once((lang: string) => new Intl.PluralRules(lang));

/** @param lang BCP 47. */
export const listFormat = once(
  (lang: string, options?: Intl.ListFormatOptions) => new Intl.ListFormat(lang, options),
);

/** A function that keeps what it made of the same arguments. */
export function once<Given extends unknown[], Made>(
  make: (...given: Given) => Made,
): (...given: Given) => Made {
  const kept = new Map<string, Made>();
  return (...given) => {
    const key = JSON.stringify(given);
    const made = kept.get(key) ?? make(...given);
    kept.set(key, made);
    return made;
  };
}
