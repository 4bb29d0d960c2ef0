import { expect, it } from 'vitest';
import { file, GOOD, told } from '../../test/told.ts';

/** A field of a story, the code's name with its place, what is wrong, and what to write instead. */
it.each([
  [
    'lang: english language',
    '4:1 field-malformed',
    'lang is english language, and should be a BCP 47 language tag.',
    'Write lang: and the language’s tag, as en is for English and pt-BR for Brazil’s Portuguese.',
  ],
  [
    'lang:',
    '4:1 field-malformed',
    'lang is empty, and should be a BCP 47 language tag.',
    'Write lang: and the language’s tag, as en is for English and pt-BR for Brazil’s Portuguese.',
  ],
  [
    'topics: "???"',
    '4:1 field-malformed',
    'topics is ???, and should be a list of words or phrases.',
    'Write topics: and a list of words or phrases in brackets, with commas between.',
  ],
  [
    'topics:',
    '4:1 field-malformed',
    'topics is empty, and should be a list of words or phrases.',
    'Write topics: and a list of words or phrases in brackets, with commas between.',
  ],
  [
    'slug: "???"',
    '4:1 slug-malformed',
    'slug: ??? has “???” in it, which can’t stand in an address.',
    'Write slug: and letters, digits and hyphens, with slashes between its parts.',
  ],
  [
    'slug: [a]',
    '4:1 slug-malformed',
    'slug: a value isn’t text.',
    'Write slug: and letters, digits and hyphens, with slashes between its parts.',
  ],
  ['slug: a.xml', '4:1 slug-malformed', 'slug: a.xml ends like a file.', 'Write slug: a.'],
  ['slug: a//b', '4:1 slug-malformed', 'slug: a//b has two slashes in a row.', 'Write slug: a/b.'],
  [
    'slug: page/2',
    '4:1 slug-reserved',
    'slug: page/2 is an address that the lists of stories use.',
    'Choose another.',
  ],
  [
    'slug: gate.square',
    '4:1 slug-reserved',
    'slug: gate.square ends the way addresses of cards do.',
    'Choose another.',
  ],
  [
    'formerSlugs: ["???"]',
    '4:1 slug-malformed',
    'formerSlugs: ??? has “???” in it, which can’t stand in an address.',
    'Write formerSlugs: and a list of slugs in brackets, with commas between.',
  ],
  [
    'formerSlugs: [page]',
    '4:1 slug-reserved',
    'formerSlugs: page is an address that the lists of stories use.',
    'Choose another.',
  ],
  [
    'formerSlugs: [1]',
    '4:1 slug-malformed',
    'formerSlugs: 1 isn’t text.',
    "Write formerSlugs: ['1'].",
  ],
  [
    'content:',
    '4:1 field-malformed',
    'content is empty, and should be full or summary.',
    'Write content: full, or content: summary.',
  ],
  [
    'content: nonsense',
    '4:1 field-malformed',
    'content is nonsense, and should be full or summary.',
    'Write content: full, or content: summary.',
  ],
  [
    'draft: [true]',
    '4:1 field-malformed',
    'draft is a list, and should be true or false.',
    'Write draft: true, or remove it.',
  ],
  [
    'draft: "1"',
    '4:1 field-malformed',
    'draft is 1, and should be true or false.',
    'Write draft: true.',
  ],
  [
    'title2: 4',
    '4:1 field-unknown',
    'A story has no field “title2”.',
    'Did you mean title? It is there as well: keep in it what is right, and remove title2.',
  ],
  [
    'descripton: D',
    '4:1 field-unknown',
    'A story has no field “descripton”.',
    'Did you mean description? Write description: D.',
  ],
  [
    'notes: []',
    '4:1 field-reserved',
    'notes is where its notes go when the file is read.',
    'Call this field something else.',
  ],
  [
    'problems: []',
    '4:1 field-reserved',
    'problems is where what is wrong in it goes when the file is read.',
    'Call this field something else.',
  ],
  [
    'readingTime: 4',
    '4:1 field-not-ours',
    'A story has no field “readingTime”.',
    'Remove it, unless your storySchema({ extend }) adds it.',
  ],
  [
    'withdrawn: 2026-02-12',
    '4:1 withdrawn-without-reason',
    'A withdrawn story must tell its readers why.',
    'Add reason: and a sentence that readers will see.',
  ],
  [
    'reason: R',
    '4:1 reason-without-withdrawn',
    'reason says why a story was withdrawn, and this one is not.',
    'Add withdrawn: and the day, or remove reason.',
  ],
  [
    'topics: [Courts, "???"]',
    '4:1 name-without-address',
    'topics: “???” has no letter or digit, so no page could have its address.',
    'Use letters or digits of whatever script in each.',
  ],
  [
    'topics: [[a], b]',
    '4:1 field-malformed',
    'topics has a list or a group in it, and should be a list of texts.',
    'Write topics: [b].',
  ],
  [
    'topics: [a, {b: c}]',
    '4:1 field-malformed',
    'topics has a list or a group in it, and should be a list of texts.',
    'Write topics: [a].',
  ],
  [
    'topics: [null, a]',
    '4:1 field-malformed',
    'topics has nothing in it, and should be a list of texts.',
    'Write topics: [a].',
  ],
  [
    'authors: [{ name: "— —" }]',
    '4:1 name-without-address',
    'authors: The author “— —” has no letter or digit in the name, so no page could have its address.',
    'Write the name in letters, of whatever script.',
  ],
  [
    'authors:',
    '4:1 field-malformed',
    'authors: Authors are a list, and this is empty.',
    'Write authors: [{ name: … }].',
  ],
  [
    'authors: ["", Ada]',
    '4:1 field-malformed',
    'authors: The name of an author is “”, which is none.',
    'Write authors: [{ name: … }, Ada].',
  ],
  [
    'authors: { name: Ada, url: 5 }',
    '4:1 author-url',
    'authors: The author Ada has the address 5, which can’t be followed from a feed or a search engine.',
    'Write the whole address, from https:// on, or leave it out: authors: [{ name: Ada }].',
  ],
  [
    'authors: [{ name: [x] }]',
    '4:1 field-malformed',
    'authors: The name of an author is ["x"], which is none.',
    'Write authors: [{ name: … }].',
  ],
  [
    'authors: [{ name: Ada, fediverse: ada }]',
    '4:1 field-malformed',
    'authors: The author Ada has the fediverse account “ada”, and an account is a name and its server, as Mastodon shows it: @ada@news.example.',
    'Write authors: [{ name: Ada }].',
  ],
  [
    'authors: [{ name: Ada, fediverse: "@ada@news.example", url: news.example }]',
    '4:1 author-url',
    'authors: The author Ada has the address “news.example”, which can’t be followed from a feed or a search engine.',
    "Write the whole address: authors: [{ name: Ada, url: https://news.example, fediverse: '@ada@news.example' }].",
  ],
  [
    'authors: [{}]',
    '4:1 field-malformed',
    'authors: An author has no name.',
    'Write authors: [{ name: … }].',
  ],
  [
    'authors: [[Ada]]',
    '4:1 field-malformed',
    'authors: An author is a name, and ["Ada"] is none.',
    'Write authors: [{ name: … }].',
  ],
  [
    'authors: [null]',
    '4:1 field-malformed',
    'authors: An author is a name, and null is none.',
    'Write authors: [{ name: … }].',
  ],
  [
    'authors: [{ name: Ada, email: a, url: https://a.example, fediverse: "@a@b.c" }]',
    '4:1 field-malformed',
    'authors: The author Ada has a “email”, and authors have name, url and fediverse.',
    "Write authors: [{ name: Ada, url: https://a.example, fediverse: '@a@b.c' }].",
  ],
  [
    'authors: Ada & Bo; Cy, Di',
    '4:1 field-malformed',
    'authors: Authors are a list, and “Ada & Bo; Cy, Di” is a text.',
    'Write authors: [{ name: Ada }, { name: Bo }, { name: Cy }, { name: Di }].',
  ],
  [
    'image: { src: ./a.jpg }',
    '4:1 image-without-alt',
    'image: The picture ./a.jpg has no alt, so readers who can’t see it aren’t told what it shows.',
    "Write image: { src: ./a.jpg, alt: … } with what the picture shows; alt: '' where it says nothing that the words don’t.",
  ],
  [
    'image: { src: ./a.jpg, alt: null }',
    '4:1 image-without-alt',
    'image: The picture ./a.jpg has no alt, so readers who can’t see it aren’t told what it shows.',
    "Write image: { src: ./a.jpg, alt: … } with what the picture shows; alt: '' where it says nothing that the words don’t.",
  ],
  [
    'image: { alt: A }',
    '4:1 field-malformed',
    'image: A picture has no src, the path to it from this file.',
    'Write image: { src: …, alt: A }.',
  ],
  [
    'image: []',
    '4:1 field-malformed',
    'image: A picture has no src, the path to it from this file.',
    'Write image: { src: …, alt: … }.',
  ],
  [
    'image: ""',
    '4:1 field-malformed',
    'image: A picture has no src, the path to it from this file.',
    'Write image: { src: …, alt: … }.',
  ],
  [
    'image: 5',
    '4:1 field-malformed',
    'image: A picture has no src, the path to it from this file.',
    'Write image: { src: …, alt: … }.',
  ],
  [
    'image: { src: ./a.jpg, alt: A, foo: B, caption: C }',
    '4:1 field-malformed',
    'image: The picture ./a.jpg has a “foo”, and it may have these: src, alt, credit, caption.',
    'Write image: { src: ./a.jpg, alt: A, caption: C }.',
  ],
  [
    'image: { src: ./a.jpg, alt: A, caption: [C] }',
    '4:1 field-malformed',
    'image: The caption of the picture ./a.jpg isn’t text.',
    'Write image: { src: ./a.jpg, alt: A, caption: … }.',
  ],
  [
    'image: { src: ./a.jpg, alt: A, credit: true }',
    '4:1 field-malformed',
    'image: The credit of the picture ./a.jpg isn’t text.',
    "Write image: { src: ./a.jpg, alt: A, credit: 'true' }.",
  ],
  [
    'card: { src: ./a.jpg, alt: A, credit: B }',
    '4:1 field-malformed',
    'card: The picture ./a.jpg has a “credit”, and it may have these: src, alt.',
    'Write card: { src: ./a.jpg, alt: A }.',
  ],
  [
    'card: ./a.png',
    '4:1 field-malformed',
    'card: ./a.png is a path alone, and readers who can’t see the picture aren’t told what it shows.',
    'Write card: { src: ./a.png, alt: … }.',
  ],
  [
    'card: true',
    '4:1 field-malformed',
    'card: A picture has no src, the path to it from this file.',
    'Write card: { src: …, alt: … }.',
  ],
  [
    'image: { path: 5 }',
    '4:1 field-malformed',
    'image: A picture has no src, the path to it from this file.',
    'Write image: { src: …, alt: … }.',
  ],
  [
    'description: "\\u200B"',
    '4:1 field-malformed',
    'description is of characters that nobody sees, and should be a text.',
    'Write description: and its text.',
  ],
  [
    'description: { a: b }',
    '4:1 field-malformed',
    'description is a group of fields, and should be a text.',
    'Write description: and its text.',
  ],
  [
    'description: null',
    '4:1 field-malformed',
    'description is empty, and should be a text.',
    'Write description: and its text.',
  ],
  [
    'description: ~',
    '4:1 field-malformed',
    'description is empty, and should be a text.',
    'Write description: and its text.',
  ],
  [
    'description: [a]',
    '4:1 field-malformed',
    'description is a list, and should be a text.',
    'Write description: a.',
  ],
  [
    'description: [5]',
    '4:1 field-malformed',
    'description is a list, and should be a text.',
    "Write description: '5'.",
  ],
  [
    'section: 5',
    '4:1 field-malformed',
    'section is the number 5, and should be a text.',
    "Write section: '5'.",
  ],
  [
    'edited: 2026-02-09',
    '4:1 edited-before-date',
    'The story says that it was edited 2026-02-09, before it was first published 2026-02-10.',
    'Fix one of the two dates.',
  ],
  [
    'edited: 2031-01-01',
    '4:1 date-ahead',
    '2031-01-01 is in the future, so it can’t have happened yet.',
    'Write the day on which it happened. Only notes and stories can be dated in the future.',
  ],
  [
    'edited: 2026-02-30',
    '4:1 impossible-date',
    'edited: 2026-02-30 has a day 30, and that month has 28.',
    'Write edited: 2026-02-28, if its last day is meant.',
  ],
  [
    'edited: soon',
    '4:1 unreadable-date',
    'edited: soon can’t be read as a date.',
    'Write a day as edited: YYYY-MM-DD, or an instant with its offset as edited: YYYY-MM-DDThh:mm+hh:mm.',
  ],
  [
    'image:',
    '4:1 field-malformed',
    'image: A picture has no src, the path to it from this file.',
    'Write image: { src: …, alt: … }.',
  ],
  ['tags:', '4:1 field-not-ours', 'A story has no field “tags”.', 'Did you mean topics?'],
  [
    'created: 5',
    '4:1 field-not-ours',
    'A story has no field “created”.',
    'Remove it, unless your storySchema({ extend }) adds it.',
  ],
  [
    'keywords: a, b',
    '4:1 field-not-ours',
    'A story has no field “keywords”.',
    'Did you mean topics? Write topics: [a, b].',
  ],
  [
    'url: /a/b/',
    '4:1 field-not-ours',
    'A story has no field “url”.',
    'Remove it, unless your storySchema({ extend }) adds it.',
  ],
  [
    'cover: ./a.jpg',
    '4:1 field-not-ours',
    'A story has no field “cover”.',
    'Did you mean image? Write image: { src: ./a.jpg, alt: … }.',
  ],
  [
    'by: Ada',
    '4:1 field-not-ours',
    'A story has no field “by”.',
    'Remove it, unless your storySchema({ extend }) adds it.',
  ],
  [
    'summary: ',
    '4:1 field-not-ours',
    'A story has no field “summary”.',
    'Did you mean description?',
  ],
])('%s', (field, ...expected) => {
  expect(told(file(`${GOOD}\n${field}`))).toEqual(expected);
});

it('a text that no list could show is told without it', () => {
  const long = 'long '.repeat(401);
  expect(told(file(`${GOOD}\ndescription: ${long}`)).slice(1)).toEqual([
    'description has a text of more than 2000 characters, which no card and no list could show.',
    'Shorten it: what is to be read at length is the article.',
  ]);
});

it.each([
  [
    'title: T',
    '1:1 field-missing',
    'The story has no published.',
    'Write published: and the day, as YYYY-MM-DD, in the frontmatter.',
  ],
  [
    'published: 2026-02-10',
    '1:1 field-missing',
    'The story has no title.',
    'Write title: and its headline in the frontmatter.',
  ],
  [
    'titel: T\npublished: 2026-02-10',
    '2:1 field-missing',
    'The story has no title, but “titel”, which is no field of a story.',
    'Did you mean title? Write title: T.',
  ],
  [
    'titel:\npublished: 2026-02-10',
    '2:1 field-missing',
    'The story has no title, but “titel”, which is no field of a story.',
    'Did you mean title?',
  ],
])('a story without one of what all have: %s', (front, ...expected) => {
  expect(told(file(front))).toEqual(expected);
});

it.each([
  [
    'Article.\n',
    '1:1 no-frontmatter',
    'This file has no frontmatter in YAML, so it has neither a title nor a date.',
    'Begin the file with a line ---, then title: and published:, then a line --- again.',
  ],
  [
    '---\ntitle: T\ntitle: U\npublished: 2026-02-10\n---\n',
    '3:1 frontmatter-syntax',
    'title is written twice, and only one can count.',
    'Remove one of the two.',
  ],
  [
    '---\n- a\n---\n\nA.\n',
    '2:1 frontmatter-syntax',
    'The frontmatter isn’t a list of fields.',
    'Fix the YAML there: often a text with a colon or a quote in it needs quotes around it.',
  ],
  [
    '---\ntitle: T\nA.\n',
    '1:1 no-frontmatter',
    'The frontmatter has no end: no line --- follows its fields.',
    'Write a line --- after the last field, with nothing else in it.',
  ],
  [
    '---\ntitle: [a\npublished: 2026-02-10\n---\n',
    '3:1 frontmatter-syntax',
    'Flow sequence in block collection must be sufficiently indented and end with a ]',
    'Fix the YAML there: often a text with a colon or a quote in it needs quotes around it.',
  ],
  [
    '---\ntitle: *a\npublished: 2026-02-10\n---\n',
    '2:8 frontmatter-syntax',
    '*a stands for nothing: no &a comes before it.',
    'Write here what is meant, instead of *a. A text that begins with * needs quotes around it.',
  ],
  [
    '---\n	title: a\n---\n',
    '2:1 frontmatter-syntax',
    'This line begins with a tab, and YAML has spaces there.',
    'Write spaces instead of it, or nothing.',
  ],
])('frontmatter that can’t be read: %j', (source, ...expected) => {
  expect(told(source)).toEqual(expected);
});

it.each([
  ['description', 'deck subtitle summary excerpt intro dek standfirst'],
  [
    'published',
    'date pubDate publishDate published_at datePublished createdAt publishedAt publicationDate',
  ],
  ['title', 'headline heading'],
  ['authors', 'author byline'],
  ['section', 'category'],
  ['topics', 'tags tag keywords categories'],
  ['image', 'cover heroImage featured_image thumbnail hero coverImage banner ogImage'],
  ['lang', 'language locale'],
  ['formerSlugs', 'permalink aliases redirect_from'],
  [
    'edited',
    'updatedDate updated updatedAt lastUpdated modified modifiedDate dateModified lastmod last_modified_at',
  ],
])('%s is meant by %s', (field, names) => {
  for (const name of names.split(' ')) {
    const [place, , hint] = told(file(`${GOOD}\n${name}: x`));
    expect([name, place]).toEqual([name, '4:1 field-not-ours']);
    expect(hint).toMatch(new RegExp(`^Did you mean ${field}\\?`));
  }
});

it.each([
  ['status: developing', 'develop ongoing live open active Developing'],
  ['status: final', 'finished closed done ended complete over Final'],
  ['content: full', 'whole all Full'],
  ['content: summary', 'summ excerpt short Summary'],
  ['draft: true', 'yes on y 1'],
  ['draft: false', 'no off n 0'],
])('%s is meant by %s', (mended, words) => {
  const [field] = mended.split(':');
  for (const word of words.split(' ')) {
    expect([word, told(file(`${GOOD}\n${field}: '${word}'`))[2]]).toEqual([
      word,
      `Write ${mended}.`,
    ]);
  }
});

it.each([
  ['slug: A/B c/ü.html', 'slug: A/b-c/ü'],
  ['slug: http://a.example/2021//gate/', 'slug: 2021/gate'],
  ['slug: a.json', 'slug: a'],
  ['slug: a.htm', 'slug: a'],
  ['lang: pt_br', 'lang: pt-br'],
  ["topics: 'a; b ,c'", 'topics: [a, b, c]'],
  ['title: [" Only "]', 'title: Only'],
])('%s is mended to %s', (field, mended) => {
  const front = field.startsWith('title') ? 'published: 2026-02-10' : GOOD;
  expect(told(file(`${front}\n${field}`))[2]).toBe(`Write ${mended}.`);
});

it('with the publisher’s schema known, what it has is right and all else is unknown', () => {
  expect(told(file(`${GOOD}\nreadingTime: 4`), ['readingTime'])).toEqual([]);
  expect(told(file(`${GOOD}\nreadingTime: 4`), [])).toEqual([
    '4:1 field-unknown',
    'A story has no field “readingTime”.',
    'It has these: title, description, published, authors, image, section, topics, status, content, slug, id, formerSlugs, lang, translationKey, shareTitle, seoTitle, card, edited, withdrawn, reason, draft.',
  ]);
});
