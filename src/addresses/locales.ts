import type { AstroConfig } from 'astro';

/** A language that Astro's i18n routing gives pages of its own. */
export interface Locale {
  /** In front of its pages' addresses: `/en`, or empty. */
  prefix: string;
  /** BCP 47 tags of the stories that belong to it; empty where the site has no i18n routing. */
  codes: string[];
}

/** The locales of a site, the default one first. A site without i18n routing has one, unprefixed. */
export function siteLocales(i18n: AstroConfig['i18n']): Locale[] {
  if (!i18n) return [{ prefix: '', codes: [] }];
  const { locales, defaultLocale, routing } = i18n;
  const prefixed = routing !== 'manual' && routing.prefixDefaultLocale;
  const all = locales.map((locale) =>
    typeof locale === 'string' ? { path: locale, codes: [locale] } : locale,
  );
  const isDefault = ({ path, codes }: { path: string; codes: string[] }) =>
    path === defaultLocale || codes.includes(defaultLocale);
  return [...all.filter(isDefault), ...all.filter((locale) => !isDefault(locale))].map(
    (locale) => ({
      prefix: isDefault(locale) && !prefixed ? '' : `/${locale.path}`,
      codes: [...locale.codes],
    }),
  );
}

/**
 * The locale that a story in some language belongs to: the one of exactly its tag, else one of its
 * language, else the default.
 *
 * @param lang BCP 47.
 */
export function localeOf(locales: readonly Locale[], lang: string): Locale {
  const tag = lang.toLowerCase();
  const having = (matches: (code: string) => boolean) =>
    locales.find(({ codes }) => codes.some((code) => matches(code.toLowerCase())));
  const [language] = tag.split('-');
  const locale =
    having((code) => code === tag) ??
    having((code) => code.split('-')[0] === language) ??
    locales[0];
  if (!locale) throw new RangeError('A site has at least one locale.');
  return locale;
}
