import type { PluralWords } from '@developing-story/story';
import { parseRssFeed } from 'feedsmith';
import { beforeAll, describe, expect, it } from 'vitest';
import { shareNetworks } from '../packages/theme/src/share-networks.ts';
import { OUR_WORDS } from '../src/words/vocabulary.ts';
import { copyFixture, mustBuild, readTree } from './support/build-site.ts';
import { brokenLinks } from './support/links.ts';
import { pageWords } from './support/page-words.ts';
import { readPage, readText } from './support/read-page.ts';

const ORIGIN = 'https://news.example';

/** What a locale’s pages are about, as the fixture has it, and what readers are told. */
const LOCALES = {
  en: {
    story: 'harbor',
    topic: 'ferries',
    author: 'ada-long',
    updated: 'This story was updated on Jan. 13, 2021.',
    withdrawn:
      'This update of Jan. 14, 2021, was withdrawn on Jan. 18, 2021. The source took it back.',
    titles: [
      'Ferries are sailing again',
      'Correction, Jan. 15, 2021: Ferries stop in the harbor',
      'Withdrawn: Ferries stop in the harbor',
      'Update, Jan. 13, 2021: Ferries stop in the harbor',
      'Ferries stop in the harbor',
    ],
    alt: 'Update, Jan. 16, 2021. Ferries stop in the harbor. Ferries are sailing again. The Example.',
  },
  de: {
    story: 'hafen',
    topic: 'fähren',
    author: 'jörg-müller',
    updated: 'Dieser Artikel wurde am 13. Januar 2021 aktualisiert.',
    withdrawn:
      'Diese Aktualisierung vom 14. Januar 2021 wurde am 18. Januar 2021 zurückgezogen. Die Quelle hat die Angabe zurückgenommen.',
    titles: [
      'Die Fähren fahren wieder',
      'Korrektur, 15. Januar 2021: Keine Fähren im Hafen',
      'Zurückgezogen: Keine Fähren im Hafen',
      'Aktualisierung, 13. Januar 2021: Keine Fähren im Hafen',
      'Keine Fähren im Hafen',
    ],
    alt: 'Aktualisierung, 16. Januar 2021. Keine Fähren im Hafen. Die Fähren fahren wieder. The Example.',
  },
  es: {
    story: 'puerto',
    topic: 'transbordadores',
    author: 'lucía-peña',
    updated: 'Esta noticia se actualizó el 13 de enero de 2021.',
    withdrawn:
      'Esta actualización del 14 de enero de 2021 se retiró el 18 de enero de 2021. La fuente se desdijo.',
    titles: [
      'Los transbordadores vuelven a navegar',
      'Corrección, 15 de enero de 2021: El puerto se queda sin transbordadores',
      'Retirada: El puerto se queda sin transbordadores',
      'Actualización, 13 de enero de 2021: El puerto se queda sin transbordadores',
      'El puerto se queda sin transbordadores',
    ],
    alt: 'Actualización, 16 de enero de 2021. El puerto se queda sin transbordadores. Los transbordadores vuelven a navegar. The Example.',
  },
  fr: {
    story: 'port',
    topic: 'traversées',
    author: 'zoé-lefèvre',
    updated: 'Cet article a été mis à jour le 13 janvier 2021.',
    withdrawn:
      'Cette mise à jour du 14 janvier 2021 a été retirée le 18 janvier 2021. La source s’est dédite.',
    titles: [
      'Les ferries reprennent la mer',
      'Rectificatif, 15 janvier 2021\u202f: Plus aucun ferry au port',
      'Retrait\u202f: Plus aucun ferry au port',
      'Mise à jour, 13 janvier 2021\u202f: Plus aucun ferry au port',
      'Plus aucun ferry au port',
    ],
    alt: 'Mise à jour, 16 janvier 2021. Plus aucun ferry au port. Les ferries reprennent la mer. The Example.',
  },
  ar: {
    story: 'mina',
    topic: 'العبّارات',
    author: 'ليلى-حداد',
    updated: 'حُدّث هذا الخبر في 13 يناير 2021.',
    withdrawn:
      'سُحب هذا التحديث المنشور في 14 يناير 2021 بتاريخ 18 يناير 2021. تراجع المصدر عن المعلومة.',
    titles: [
      'العبّارات تعود إلى الإبحار',
      'تصحيح، 15 يناير 2021: توقف العبّارات في الميناء',
      'سُحب: توقف العبّارات في الميناء',
      'تحديث، 13 يناير 2021: توقف العبّارات في الميناء',
      'توقف العبّارات في الميناء',
    ],
    alt: 'تحديث، 16 يناير 2021. توقف العبّارات في الميناء. العبّارات تعود إلى الإبحار. The Example.',
  },
  ja: {
    story: 'minato',
    topic: 'フェリー',
    author: '山田花子',
    updated: 'この記事は2021年1月13日に更新しました。',
    withdrawn:
      '2021年1月14日付のこの更新は、2021年1月18日に取り下げました。情報源が発言を取り消しました。',
    titles: [
      'フェリーの運航再開',
      '訂正（2021年1月15日）：港のフェリーが全便欠航',
      '取り下げ：港のフェリーが全便欠航',
      '更新（2021年1月13日）：港のフェリーが全便欠航',
      '港のフェリーが全便欠航',
    ],
    alt: '更新（2021年1月16日）。港のフェリーが全便欠航。フェリーの運航再開。The Example。',
  },
} as const;

type Lang = keyof typeof LOCALES;
const LANGS = Object.keys(LOCALES) as Lang[];
const OTHERS = LANGS.filter((lang) => lang !== 'en');
const prefix = (lang: Lang) => (lang === 'en' ? '' : `${lang}/`);

/** What pages in any language say alike: names of formats, networks and of the publication. */
const NAMES = [
  ...['The Example', 'JSON Feed', 'RSS', 'Atom'],
  ...Object.values(shareNetworks).map(({ name }) => name),
];

/** English words that a language has too. */
const SHARED: Partial<Record<Lang, string[]>> = { fr: ['Notes', 'notes', 'Page', 'Pages', 'page'] };

/** Our English, by what stands between its braces: "This story was updated on". */
const ENGLISH = [
  ...new Set(
    (Object.values(OUR_WORDS.en) as (string | PluralWords)[])
      .flatMap((word) => (typeof word === 'string' ? [word] : Object.values<string>(word)))
      .flatMap((text) => text.split(/\{\w+\}|\d/))
      .map((text) => text.replaceAll(/^[^\p{L}]+|[^\p{L}]+$/gu, ''))
      .filter((text) => text.length > 1),
  ),
];

let tree: Awaited<ReturnType<typeof readTree>>;
let output: string;

beforeAll(async () => {
  const site = await copyFixture('languages', 'languages');
  ({ output } = await mustBuild(site));
  tree = await readTree(site.dist);
});

const text = (path: string) => readText(tree, path);

/** The paths of a locale’s pages. */
function pagesOf(lang: Lang): string[] {
  const { story, topic, author } = LOCALES[lang];
  const updates = [16, 15, 14, 13].map((day) => `stories/${story}/update-2021-01-${day}`);
  return [
    'stories',
    `stories/${story}`,
    ...updates,
    'corrections',
    'topics',
    `topics/${topic}`,
    `authors/${author}`,
    'subscribe',
  ].map((page) => `${prefix(lang)}${page}/index.html`);
}

it('a site in six languages has the pages of each, and nobody is warned of words', () => {
  const html = [...tree.keys()].filter((path) => path.endsWith('.html'));
  expect(html.toSorted()).toEqual(LANGS.flatMap(pagesOf).toSorted());
  expect(brokenLinks(tree, ORIGIN)).toEqual([]);
  expect(output).not.toContain('no words');
});

describe.each(LANGS)('pages in %s', (lang) => {
  it('say their language and direction', () => {
    for (const path of pagesOf(lang)) {
      const html = readPage(tree, path).one('html');
      // A story’s own pages have its language whole; English is the publication’s.
      const tags = lang === 'en' && path.startsWith('stories/harbor/') ? 'en-US' : lang;
      expect([path, html.attr('lang')]).toEqual([path, tags]);
      expect([path, html.attr('dir')]).toEqual([path, lang === 'ar' ? 'rtl' : 'ltr']);
    }
  });

  it('name the story in every language to search engines, each the same', () => {
    const { story } = LOCALES[lang];
    const page = readPage(tree, `${prefix(lang)}stories/${story}/index.html`);
    const named = page
      .all('link[hreflang]')
      .map(({ attr }) => [attr('hreflang') ?? '', attr('href') ?? '']);
    expect(named.toSorted()).toEqual(
      LANGS.map((it) => [
        it === 'en' ? 'en-US' : it,
        `${ORIGIN}/${prefix(it)}stories/${LOCALES[it].story}/`,
      ]).toSorted(),
    );
    expect(page.attrs('a[hreflang]', 'href').toSorted()).toEqual(
      LANGS.filter((it) => it !== lang)
        .map((it) => `/${prefix(it)}stories/${LOCALES[it].story}/`)
        .toSorted(),
    );
  });

  it('tell what happened in sentences of the language', () => {
    const { story, updated, withdrawn, alt } = LOCALES[lang];
    const page = pageWords(text(`${prefix(lang)}stories/${story}/index.html`));
    expect(page.map(({ words }) => words)).toEqual(expect.arrayContaining([updated, withdrawn]));
    expect(page).toContainEqual({ where: 'og:image:alt', words: alt });
  });

  it('have feeds of the same words', () => {
    const { story, titles, updated, withdrawn } = LOCALES[lang];
    const own = parseRssFeed(text(`${prefix(lang)}stories/${story}/rss.xml`));
    expect(own.items?.map(({ title }) => title)).toEqual(titles);
    const html = own.items?.map(({ content }) => content?.encoded).join('') ?? '';
    expect(html).toContain(updated);
    expect(html).toContain(withdrawn);
    const all = parseRssFeed(text('rss.xml')).items?.map(({ title }) => title);
    expect(all).toEqual(expect.arrayContaining([...titles]));
    const log = parseRssFeed(text(`${prefix(lang)}corrections/rss.xml`));
    expect(log.items?.map(({ title }) => title)).toEqual([titles[2], titles[1]]);
  });
});

describe.each(OTHERS)('no English is left', (lang) => {
  const without = (words: string) => NAMES.reduce((left, name) => left.replaceAll(name, ''), words);
  const shared = SHARED[lang] ?? [];
  const english = ENGLISH.filter((phrase) => !shared.includes(phrase)).map(
    (phrase) => [phrase, new RegExp(`(?<!\\p{L})${phrase}(?!\\p{L})`, 'u')] as const,
  );

  it(`on pages in ${lang}`, () => {
    for (const path of pagesOf(lang)) {
      const page = pageWords(text(path)).map(
        ({ where, words }) => [where, without(words)] as const,
      );
      const found = page.flatMap(([where, words]) =>
        english
          .filter(([, pattern]) => pattern.test(words))
          .map(([phrase]) => `${path}: “${phrase}” in ${where} “${words}”`),
      );
      expect(found).toEqual([]);
      if (lang !== 'ar' && lang !== 'ja') continue;
      // Scripts of their own show what no list of words would.
      expect(page.filter(([, words]) => /\p{Script=Latin}/u.test(words))).toEqual([]);
    }
  });

  it(`in what feeds in ${lang} say of themselves`, () => {
    const feeds = [...tree.keys()].filter(
      (path) => path.startsWith(`${lang}/`) && path.endsWith('rss.xml'),
    );
    expect(feeds).toHaveLength(5);
    for (const path of feeds) {
      const { title = '', description = '', items = [] } = parseRssFeed(text(path));
      const said = [
        title,
        description,
        ...items.flatMap(({ categories = [] }) => categories.map(({ name = '' }) => name)),
      ];
      for (const words of said.map(without)) {
        expect([path, words, english.filter(([, pattern]) => pattern.test(words))]).toEqual([
          path,
          words,
          [],
        ]);
      }
    }
  });
});
