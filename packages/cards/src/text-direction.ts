/** Scripts that are written from right to left, by ISO 15924. */
const RIGHT_TO_LEFT = new Set(
  'Adlm Arab Aran Hebr Mand Mend Nkoo Rohg Samr Syrc Thaa Yezi'.split(' '),
);

/**
 * Where the lines of a language begin. Told from its likely script and not by `Intl.Locale`'s own
 * text info, which Node 22 and 24 offer under different names.
 *
 * @param lang BCP 47: `he`, `ur-PK`, `az-Arab`.
 * @throws {RangeError} where that is no language tag.
 */
export function textDirection(lang: string): 'ltr' | 'rtl' {
  const { script } = new Intl.Locale(lang).maximize();
  return script !== undefined && RIGHT_TO_LEFT.has(script) ? 'rtl' : 'ltr';
}
