import { describe, expect, it } from 'vitest';
import { parseOptions } from '../options/parse.ts';
import type { DevelopingStoryOptions } from '../options/types.ts';
import { planSite } from '../setup/plan-site.ts';

const folder = new URL('./no-such-site/', import.meta.url);

/** What a site is warned of. */
function warnings(options: DevelopingStoryOptions, locales?: string[]): string[] {
  return planSite(parseOptions(options), {
    root: folder,
    srcDir: new URL('src/', folder),
    publicDir: new URL('public/', folder),
    site: 'https://news.example',
    redirects: {},
    i18n: locales && {
      locales,
      defaultLocale: locales[0] ?? '',
      routing: {
        prefixDefaultLocale: false,
        redirectToDefaultLocale: false,
        fallbackType: 'redirect',
      },
    },
  }).warnings;
}

describe('a site is warned', () => {
  it('that its language has no words', () => {
    expect(warnings({ publication: { lang: 'pt' } })).toEqual([
      "publication.lang 'pt' has no words of its own, and English stands in: add words: { pt: { … } }. We have ar, de, en, es, fr, ja; docs/words.md lists every word.",
    ]);
    expect(warnings({ publication: { lang: 'pt-BR' } })[0]).toContain("words: { 'pt-BR': { … } }");
  });

  it('that a locale has none, and what stands in', () => {
    const [warning, ...more] = warnings({ publication: { lang: 'de-AT' } }, ['de', 'nl', 'fr-CA']);
    expect(warning).toMatch(/^The locale 'nl' has no words of its own, and de-AT stands in/);
    expect(more).toEqual([]);
  });

  it('once a language', () => {
    expect(warnings({ publication: { lang: 'pt' } }, ['pt', 'nl'])).toEqual([
      expect.stringMatching(/^publication\.lang 'pt' .* English stands in/),
      expect.stringMatching(/^The locale 'nl' .* English stands in/),
    ]);
  });

  it('of nothing where it has words, ours or its own', () => {
    expect(warnings({})).toEqual([]);
    expect(warnings({}, ['en', 'de', 'es', 'fr', 'ar', 'ja'])).toEqual([]);
    const words = { pt: { update: 'Atualização' } };
    expect(warnings({ publication: { lang: 'pt-BR' }, words }, ['pt'])).toEqual([]);
  });
});
