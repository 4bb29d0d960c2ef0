import { expect, it } from 'vitest';
import { file, GOOD, told } from '../../test/told.ts';
import { readStory } from './read-story.ts';

it.each([
  ['title: 1984', 'title is the number 1984, and should be a text.', "Write title: '1984'."],
  ['title: 1.10', 'title is the number 1.10, and should be a text.', "Write title: '1.10'."],
  ['title: true', 'title is true, and should be a text.', "Write title: 'true'."],
  ['title: [Only]', 'title is a list, and should be a text.', 'Write title: Only.'],
  ['title: [A, B]', 'title is a list, and should be a text.', 'Write title: and its text.'],
  ['title:', 'title is empty, and should be a text.', 'Write title: and its text.'],
  [
    'title: #election2026 decided',
    'title is empty, as the # in “#election2026 decided” begins a comment, and should be a text.',
    "Write title: '#election2026 decided'.",
  ],
  [
    'title: Who is #1?',
    'title ends before “#1?”, as a # with a space in front begins a comment.',
    "Write title: 'Who is #1?'.",
  ],
])('title: %s', (title, message, hint) => {
  expect(told(file(`${title}\npublished: 2026-02-10`))).toEqual([
    '2:1 field-malformed',
    message,
    hint,
  ]);
});

it.each([
  ['title: @ada says', "title: '@ada says'"],
  ['title: Owners say: open it', "title: 'Owners say: open it'"],
  ['title: "Open it", owners say', `title: '"Open it", owners say'`],
  ['title: [Breaking] It’s open', "title: '[Breaking] It’s open'"],
])('%s is told with quotes around it', (title, mended) => {
  const [place, , hint] = told(file(`${title}\npublished: 2026-02-10`));
  expect(place).toMatch(/^2:\d+ frontmatter-syntax$/);
  expect(hint).toBe(`Put quotes around the text: ${mended}`);
});

it('leaves comments that were meant for such', () => {
  expect(told(file('title: C# wins # for now\npublished: 2026-02-10 #today'))).toEqual([]);
});

it.each([
  [
    'title: T\ntitle: U',
    '3:1',
    'title is written twice, and only one can count.',
    'Remove one of the two.',
  ],
  [
    'title: T\n\tpublished: 2026-02-10',
    '3:1',
    'This line begins with a tab, and YAML has spaces there.',
    'Write spaces instead of it, or nothing.',
  ],
  [
    'title: "Gate open\npublished: 2026-02-10\ndescription: "What is known"',
    '2:8',
    'The text of title begins with " and has none at its end.',
    'Write title: Gate open.',
  ],
  [
    "published: 2026-02-10\ntitle: 'Gate open",
    '3:8',
    "The text of title begins with ' and has none at its end.",
    'Write title: Gate open.',
  ],
  [
    `${GOOD}\ntopics: [#gate, Sea]`,
    '4:10',
    'A # begins a comment here.',
    "Write topics: ['#gate', Sea].",
  ],
])('YAML that can’t be read is told where it goes wrong: %s', (front, place, message, hint) => {
  expect(told(file(front))).toEqual([`${place} frontmatter-syntax`, message, hint]);
});

it.each([
  [`---\n${GOOD}\n\nArticle.\n`, 'The frontmatter has no end: no line --- follows its fields.'],
  [
    '+++\ntitle = "T"\n+++\n',
    'The frontmatter is between lines of +++, which is TOML, and stories have YAML.',
  ],
  [`\n\n${file(GOOD)}`, 'The frontmatter doesn’t begin at the beginning of the file.'],
])('tells why no frontmatter is found: %j', (source, message) => {
  expect(told(source).slice(0, 2)).toEqual(['1:1 no-frontmatter', message]);
});

it.each([
  [
    'published: #2026-02-10',
    'published is empty, as the # in “#2026-02-10” begins a comment, and should be a date.',
    'Write published: 2026-02-10.',
  ],
  [
    'published:',
    'published is empty, and should be a date.',
    'Write published: and the day, as YYYY-MM-DD.',
  ],
])('%s is told as empty', (field, message, hint) => {
  expect(told(file(`title: T\n${field}`))).toEqual(['3:1 unreadable-date', message, hint]);
});

it('reads no year in which nobody published', () => {
  expect(told(file('title: T\npublished: 0001-01-01T00:00:00Z'))).toEqual([
    '3:1 impossible-date',
    'published: 0001-01-01T00:00:00Z has the year 0001, and no story is as old as that.',
    'Write the day or the time that is meant.',
  ]);
});

it.each([
  ['{...note}', '6:32 note-spread-attributes'],
  ['headline={note.title}', '6:32 note-attribute-not-literal'],
  ['withdrawn="2026-02-13" reason={5}', '6:55 note-attribute-malformed'],
])('tells once of %s', (attribute, place) => {
  expect(told(note(`date="2026-02-12" ${attribute}`)).filter((_, at) => at % 3 === 0)).toEqual([
    place,
  ]);
});

it('tells of words right below an import that they are, and of nothing in them', () => {
  expect(told(file(GOOD, "import x from './x.js'\n- list"))[0]).toBe('6:1 mdx-syntax');
  expect(told(file(GOOD, "import x from './x.js'\n- list"))).toHaveLength(3);
});

it.each([
  [
    'topics: [2024, No]',
    'topics has the number 2024 in it, and should be a list of texts.',
    "Write topics: ['2024', No].",
  ],
  [
    'topics: [a, 1.10, true]',
    'topics has the number 1.10 in it, and should be a list of texts.',
    "Write topics: [a, '1.10', 'true'].",
  ],
  [
    'topics: #crime',
    'topics is empty, as the # in “#crime” begins a comment, and should be a list of words or phrases.',
    "Write topics: ['#crime'].",
  ],
  [
    "topics: [Courts, '']",
    'topics has an empty text in it, and should be a list of texts.',
    'Write topics: [Courts].',
  ],
  [
    'topics: Courts, Crime',
    'topics is Courts, Crime, and should be a list of words or phrases.',
    'Write topics: [Courts, Crime].',
  ],
  ['draft: yes', 'draft is yes, and should be true or false.', 'Write draft: true.'],
  ['draft: "false"', 'draft is false, and should be true or false.', 'Write draft: false.'],
  [
    'draft: perhaps',
    'draft is perhaps, and should be true or false.',
    'Write draft: true, or remove it.',
  ],
  [
    'status: Finished',
    'status is Finished, and should be developing or final.',
    'Write status: final.',
  ],
  [
    'status: hot',
    'status is hot, and should be developing or final.',
    'Write status: developing, or status: final.',
  ],
  [
    'content: excerpt',
    'content is excerpt, and should be full or summary.',
    'Write content: summary.',
  ],
  ['lang: en_US', 'lang is en_US, and should be a BCP 47 language tag.', 'Write lang: en-US.'],
  [
    'slug: harbour gate',
    'slug: harbour gate has “harbour gate” in it, which can’t stand in an address.',
    'Write slug: harbour-gate.',
  ],
  [
    'slug: https://a.example/2021/gate.html',
    'slug: https://a.example/2021/gate.html has “https:” in it, which can’t stand in an address.',
    'Write slug: 2021/gate.',
  ],
  ['slug: 2021', 'slug: 2021 isn’t text.', "Write slug: '2021'."],
  [
    'formerSlugs: gate',
    'formerSlugs is gate, and should be a list of slugs.',
    'Write formerSlugs: [gate].',
  ],
  [
    "formerSlugs: ['2021/01/13/parler-sues.html']",
    'formerSlugs: 2021/01/13/parler-sues.html ends like a file.',
    'Write formerSlugs: [2021/01/13/parler-sues]. Another address than that of a story needs redirects in your Astro config.',
  ],
  [
    'formerSlugs: [/old/, b, c d]',
    'formerSlugs: /old/ begins or ends with a slash.',
    'Write formerSlugs: [old, b, c-d].',
  ],
  [
    'authors: Bo Short',
    'authors: Authors are a list, and “Bo Short” is a text.',
    'Write authors: [{ name: Bo Short }].',
  ],
  [
    'authors: Ada Long and Bo Short',
    'authors: Authors are a list, and “Ada Long and Bo Short” is a text.',
    'Write authors: [{ name: Ada Long }, { name: Bo Short }].',
  ],
  [
    'authors: [Ada, 1984]',
    'authors: An author is a name, and 1984 is none.',
    "Write authors: [Ada, { name: '1984' }].",
  ],
  [
    'authors: [{ nmae: Ada Long }]',
    'authors: An author has no name, but nmae: “Ada Long”.',
    'Write authors: [{ name: Ada Long }].',
  ],
  [
    'authors: [{ name: Ada, phone: 5 }]',
    'authors: The author Ada has a “phone”, and authors have name, url and fediverse.',
    'Write authors: [{ name: Ada }].',
  ],
  [
    'image: ./a.jpg',
    'image: ./a.jpg is a path alone, and readers who can’t see the picture aren’t told what it shows.',
    'Write image: { src: ./a.jpg, alt: … }.',
  ],
  [
    'image: { url: ./a.jpg, alt: A }',
    'image: A picture has no src, the path to it from this file.',
    'Write image: { src: ./a.jpg, alt: A }.',
  ],
  [
    'image: { src: ./a.jpg, alt: A, credits: B }',
    'image: The picture ./a.jpg has a “credits”, and it may have these: src, alt, credit, caption.',
    'Write image: { src: ./a.jpg, alt: A, credit: B }.',
  ],
  [
    'image: { src: ./a.jpg, alt: 12 }',
    'image: The alt of the picture ./a.jpg isn’t text.',
    "Write image: { src: ./a.jpg, alt: '12' }.",
  ],
  [
    'image: { src: "https://a.example/2026/gate.jpg?w=9", alt: A, credit: B }',
    'image: The picture https://a.example/2026/gate.jpg?w=9 is somewhere else, and a picture of a story is a file: what stands elsewhere can change or go. Save it beside this file.',
    'Write image: { src: ./gate.jpg, alt: A, credit: B }.',
  ],
  [
    'card: { src: ./gate.heic, alt: A }',
    'card: ./gate.heic is no picture that sites can be built with. Save it as one of these: jpg, jpeg, png, webp, avif, gif, svg, tiff.',
    'Write card: { src: ./gate.jpg, alt: A }.',
  ],
])('%s is mended', (field, message, hint) => {
  expect(told(file(`${GOOD}\n${field}`)).slice(1)).toEqual([message, hint]);
});

it('tells of an address alone what is whole', () => {
  const url = (it: string) => told(file(`${GOOD}\nauthors: [{ name: Ada, url: ${it} }]`))[2];
  expect(url('news.example/ada')).toBe(
    'Write the whole address: authors: [{ name: Ada, url: https://news.example/ada }].',
  );
  expect(url('/ada')).toBe(
    'Write the whole address, from https:// on, or leave it out: authors: [{ name: Ada }].',
  );
});

it.each([
  ['tags: [a]', 'topics', 'topics: [a]'],
  ['tags: a, b', 'topics', 'topics: [a, b]'],
  ['categories: [a]', 'topics', 'topics: [a]'],
  ['heroImage: ./a.jpg', 'image', 'image: { src: ./a.jpg, alt: … }'],
  ['author: Bo Short', 'authors', 'authors: [{ name: Bo Short }]'],
  ['excerpt: What is known', 'description', 'description: What is known'],
  ['permalink: /2021/gate/', 'formerSlugs', 'formerSlugs: [2021/gate]'],
])('%s of another system means %s', (field, meant, written) => {
  const [name = ''] = field.split(':');
  expect(told(file(`${GOOD}\n${field}`))).toEqual([
    '4:1 field-not-ours',
    `A story has no field “${name}”.`,
    `Did you mean ${meant}? Write ${written}.`,
  ]);
});

it('tells what the date of an update is here', () => {
  expect(told(file(`${GOOD}\nupdatedDate: 2026-02-12`))[2]).toBe(
    'Did you mean edited? edited: 2026-02-12 says that the article itself was amended; news of it are an editor’s note above it, <EditorsNote date="2026-02-12">.',
  );
});

it('tells so of an update without a date as well', () => {
  expect(told(file(`${GOOD}\nupdated:`))[2]).toContain('edited: … says');
});

it.each(['pubDate', 'date', 'publish_date'])(
  '%s means published, where it is missing and where it is there',
  (name) => {
    const field = `${name}: 2026-02-11`;
    expect(told(file(`title: T\n${field}`))).toEqual([
      '3:1 field-missing',
      `The story has no published, but “${name}”, which is no field of a story.`,
      'Did you mean published? Write published: 2026-02-11.',
    ]);
    expect(told(file(`${GOOD}\n${field}`))).toEqual([
      '4:1 field-not-ours',
      `A story has no field “${name}”.`,
      `Did you mean published? It is there as well: keep in it what is right, and remove ${name}.`,
    ]);
  },
);

it('tells once of a field that is there under another name', () => {
  expect(told(file('title: T\ntags: [a]\ndate: 2026-02-10'))).toEqual([
    '3:1 field-not-ours',
    'A story has no field “tags”.',
    'Did you mean topics? Write topics: [a].',
    '4:1 field-missing',
    'The story has no published, but “date”, which is no field of a story.',
    'Did you mean published? Write published: 2026-02-10.',
  ]);
});

it('reads names alone as authors', () => {
  const { fields, problems } = readStory(file(`${GOOD}\nauthors: [Ada Long, { name: Bo Short }]`), {
    timeZone: 'UTC',
    lang: 'en-US',
    now: new Date('2026-03-01T12:00Z'),
  });
  expect(problems).toEqual([]);
  expect(fields.get('authors')?.value).toEqual([{ name: 'Ada Long' }, { name: 'Bo Short' }]);
});

const note = (attributes: string, body = 'Text.') =>
  file(GOOD, `<EditorsNote ${attributes}>\n\n${body}\n\n</EditorsNote>\n\nArticle.`);

it.each([
  ['date=“2026-02-12”', [19, 'date=“2026-02-12”', 'date="2026-02-12"']],
  ['date=„2026-02-12“', [19, 'date=„2026-02-12“', 'date="2026-02-12"']],
  ['date=«2026-02-12»', [19, 'date=«2026-02-12»', 'date="2026-02-12"']],
  ['date=‘2026-02-12’', [19, 'date=‘2026-02-12’', 'date="2026-02-12"']],
  ['date="2026-02-12”', [19, 'date="2026-02-12”', 'date="2026-02-12"']],
  ['date="2026-02-12" headline={“It’s on”}', [41, 'headline={“It’s on”}', 'headline="It’s on"']],
  ['date="2026-02-12" headline=“A "B"”', [41, 'headline=“A "B"”', `headline='A "B"'`]],
])('the quotes of %s are curly', (attributes, [column, written, mended]) => {
  expect(told(note(attributes))).toEqual([
    `6:${column} mdx-syntax`,
    `The quotes of ${written} are curly, as word processors make them, and a tag needs straight ones.`,
    `Write ${mended}.`,
  ]);
});

it('tells of all curly quotes at once, and of values without any', () => {
  const tags =
    '<EditorsNote date=“2026-02-12” headline=“H” key />\n\n<EditorsNote date=2026-02-11 />';
  expect(told(file(GOOD, tags)).filter((it) => it.startsWith('Write'))).toEqual([
    'Write date="2026-02-12".',
    'Write headline="H".',
    'Write date="2026-02-11".',
  ]);
});

it('tells of curly quotes between which straight ones took an attribute for another’s text', () => {
  expect(told(note('date="2026-02-12” headline=“The gate"'))).toEqual([
    '6:19 mdx-syntax',
    'The quotes of date="2026-02-12” are curly, as word processors make them, and a tag needs straight ones.',
    'Write date="2026-02-12".',
    '6:41 mdx-syntax',
    'The quotes of headline=“The gate" are curly, as word processors make them, and a tag needs straight ones.',
    'Write headline="The gate".',
  ]);
  expect(told(note('date="2026-02-12" headline="He said “no” = 3"'))).toEqual([]);
});

const QUOTING = 'has quotes within its quotes, which end it there.';
const UNENDED = 'has no quote at its end.';
const BARE = 'has no quotes around its value.';
const COMMA =
  'has a comma or semicolon after it, and attributes have nothing but spaces between them.';

it.each([
  [
    'headline="Mayor: "We rebuild""',
    'headline="Mayor: "We rebuild""',
    QUOTING,
    `headline='Mayor: "We rebuild"'`,
  ],
  ['headline="A "B" c" key', 'headline="A "B" c"', QUOTING, `headline='A "B" c'`],
  ["headline='It's on' kind=\"update\"", "headline='It's on'", QUOTING, 'headline="It\'s on"'],
  ['headline="\\"A\\" it’s"', 'headline="\\"A\\" it’s"', QUOTING, `headline='"A" it’s'`],
  ['headline="A "b" it\'s"', 'headline="A "b" it\'s"', QUOTING, 'headline="A &quot;b&quot; it\'s"'],
  ['headline="A', 'headline="A', UNENDED, 'headline="A"'],
  ['headline="A kind="update"', 'headline="A', UNENDED, 'headline="A"'],
  ['headline="A", kind="update"', 'headline="A",', COMMA, 'headline="A"'],
  ['headline="A"; key', 'headline="A";', COMMA, 'headline="A"'],
  ['headline: "A"', 'headline: "A"', 'has a colon where an = belongs.', 'headline="A"'],
  ['headline=A"', 'headline=A"', BARE, 'headline="A"'],
  ['headline=&quot;A&quot;', 'headline=&quot;A&quot;', BARE, 'headline="A"'],
])('what is around a value is told, and mended: %s', (attribute, written, fault, mended) => {
  const [place, ...words] = told(note(`date="2026-02-12" ${attribute}`));
  expect(place).toMatch(/^6:4[12] mdx-syntax$/);
  expect(words).toEqual([`${written} ${fault}`, `Write ${mended}.`]);
});

it('tells of a tag that isn’t ended, and of one that says nothing', () => {
  expect(told(note('date="2026-02-12"').replace('>', ''))).toEqual([
    '6:1 mdx-syntax',
    'The tag with which this editor’s note begins has no > at its end.',
    'Write it so: <EditorsNote date="2026-02-12">',
  ]);
  expect(told(note('"2026-02-12"'))).toEqual([
    '6:1 mdx-syntax',
    'The tag of this editor’s note can’t be read.',
    'Each attribute has a space before it, a name, an = and a value in straight quotes: date="…".',
  ]);
});

it('tells of what isn’t ended within a note, where it begins', () => {
  expect(told(note('date="2026-02-12"', '<div>\n\nText.'))).toEqual([
    '8:1 mdx-syntax',
    '<div> begins here and doesn’t end before the editor’s note that it stands in.',
    'Write </div> where it ends, above </EditorsNote>; or <div /> if nothing belongs in it.',
  ]);
});

it.each([
  [
    'headline={1984}',
    'headline={1984} is a number, and should be a text.',
    'Write headline="1984".',
  ],
  [
    'pinned="false"',
    "pinned is given the value 'false', and a flag counts by being there: “false” would still mean yes.",
    'Remove pinned.',
  ],
  [
    'pinned="yes"',
    "pinned is given the value 'yes', and a flag counts by being there: “false” would still mean yes.",
    'Write pinned alone, or leave it out.',
  ],
  [
    'authors="Ada Long"',
    'Authors are a list, and “Ada Long” is a text.',
    "Write authors={[{ name: 'Ada Long' }]}.",
  ],
  [
    'image="./a.jpg"',
    './a.jpg is a path alone, and readers who can’t see the picture aren’t told what it shows.',
    "Write image={{ src: './a.jpg', alt: '…' }}.",
  ],
  [
    'kind="Correction"',
    'There is no kind of note “Correction”.',
    'Did you mean kind="correction"?',
  ],
  [
    'id="Verdict Day"',
    'id="Verdict Day" can’t stand in an address.',
    'Use small letters a to z, digits and single hyphens between them: id="verdict-day".',
  ],
  ['title="T"', 'An editor’s note has no attribute “title”.', 'Did you mean headline?'],
  ['KEY', 'An editor’s note has no attribute “KEY”.', 'Did you mean key?'],
  [
    'card="false"',
    '“false” in quotes is a text, and would be the path of a picture.',
    'Write card={false}.',
  ],
  [
    'edited="12/31/2026"',
    'edited="12/31/2026" can’t be read as a date.',
    'Write edited="2026-12-31".',
  ],
])('%s is mended', (attribute, message, hint) => {
  expect(told(note(`date="2026-02-12" ${attribute}`)).slice(1)).toEqual([message, hint]);
});

it('tells at a rule that it parts notes, and of notes below the article once', () => {
  const stack = [12, 11, 10].map((day) => `<EditorsNote date="2026-02-${day}" />`);
  expect(told(file(GOOD, `${stack.join('\n\n---\n\n')}\n\nArticle.`))).toEqual([
    '8:1 note-below-article',
    'This rule is the first thing that is no editor’s note, so the article would begin here, and notes stand below it.',
    'Remove it, and the one on line 12: notes need nothing between them.',
  ]);
  expect(told(file(GOOD, `Article.\n\n${stack.join('\n\n***\n\n')}`))).toEqual([
    '8:1 note-below-article',
    'This editor’s note comes after the article has begun, on line 6, where readers would miss it.',
    'Move it, and those on lines 12 and 16 above the article’s first paragraph. Notes are stacked newest first.',
  ]);
  expect(told(file(GOOD, `${stack.join('\n\n')}\n\n---\n\nArticle.`))).toEqual([]);
});

it.each(['***', '<hr />'])('takes %s for a rule', (rule) => {
  const stack = [12, 11].map((day) => `<EditorsNote date="2026-02-${day}" />`);
  expect(told(file(GOOD, stack.join(`\n\n${rule}\n\n`)))).toEqual([
    '8:1 note-below-article',
    'This rule is the first thing that is no editor’s note, so the article would begin here, and notes stand below it.',
    'Remove it: notes need nothing between them.',
  ]);
});

it.each(['<br />', '&nbsp;', '\u200B', '&nbsp;<br />'])(
  'tells at %s that it parts notes',
  (blank) => {
    const stack = [12, 11].map((day) => `<EditorsNote date="2026-02-${day}" />`);
    expect(told(file(GOOD, stack.join(`\n\n${blank}\n\n`)))[0]).toBe('8:1 note-below-article');
    expect(told(file(GOOD, `${stack.join('\n\n')}\n\n${blank}\n\nArticle.`))).toEqual([]);
  },
);

const merged = (front: string, ours: string, theirs: string) =>
  `---\n${front}\n---\n\n<<<<<<< HEAD\n${ours}\n||||||| base\n=======\n${theirs}\n>>>>>>> bo\n\nArticle.\n`;
const NOTES = [12, 11].map(
  (day) => `<EditorsNote date="2026-02-${day}">\n\nText.\n\n</EditorsNote>`,
);

it('calls an unresolved merge that, in text as in frontmatter, and nothing else', () => {
  const [ours = '', theirs = ''] = NOTES;
  for (const source of [
    merged(GOOD, ours, theirs),
    merged(GOOD, ours, theirs).replaceAll('\n', '\r\n'),
  ]) {
    const [place, message, hint, ...more] = told(source);
    expect(place).toBe('6:1 unresolved-merge');
    expect(message).toContain('an unresolved merge');
    expect(hint).toContain('keep both');
    expect(more).toEqual([]);
  }
  const front = told(
    '---\ntitle: T\n<<<<<<< HEAD\npublished: 2026-02-10\n=======\n>>>>>>> bo\n---\n\nA.\n',
  );
  expect(front[0]).toBe('3:1 unresolved-merge');
  expect(front).toHaveLength(3);
});

it('calls a merge so of which some marks were deleted', () => {
  expect(told(file(GOOD, 'A.\n=======\nB.\n>>>>>>> bo'))[0]).toBe('7:1 unresolved-merge');
  expect(told(file(GOOD, '<<<<<<< HEAD\nA.'))[0]).toBe('6:1 unresolved-merge');
  expect(told(file(GOOD, 'Heading\n=======\n\n> Quote'))).toEqual([]);
});

it('lets an article show the marks of a merge in code', () => {
  const [ours = '', theirs = ''] = NOTES;
  const marks = merged(GOOD, ours, theirs).split('---\n\n')[1] ?? '';
  expect(told(file(GOOD, `\`\`\`\n${marks}\`\`\``))).toEqual([]);
  expect(told(file(GOOD, `\`\`\`\n${marks}\`\`\`\n\nA {.`))[0]).toMatch(/mdx-syntax$/);
});

it('names the note that has no end', () => {
  const [, below = ''] = NOTES;
  expect(told(file(GOOD, `<EditorsNote date="2026-02-12" headline="H">\n\nA.\n${below}`))).toEqual([
    '6:1 mdx-syntax',
    'The editor’s note of 2026-02-12 that begins here has no end, so that all below it would be part of it.',
    'Write </EditorsNote> after its last paragraph, on a line of its own.',
  ]);
  expect(told(file(GOOD, 'A.\n\n</EditorsNote>'))[1]).toBe(
    'No editor’s note is open that this </EditorsNote> could end.',
  );
  expect(told(note('date="2026-02-12"').replace('\n\n</', '</'))[1]).toBe(
    'The editor’s note ends in the middle of a paragraph, though it began outside of it.',
  );
});

it('reads what an editor in a browser writes on saving', () => {
  const saved =
    '<EditorsNote date={"2026-02-12"} headline={`H`} key={false} pinned={true} authors={["Ada"]}>\n  One *two*.\n</EditorsNote>';
  const { notes, problems } = readStory(file(GOOD, `${saved}\n\nArticle.`), {
    timeZone: 'UTC',
    lang: 'en-US',
    now: new Date('2026-03-01T12:00Z'),
  });
  expect(problems).toEqual([]);
  expect(notes).toMatchObject([
    {
      date: '2026-02-12',
      headline: 'H',
      pinned: true,
      authors: [{ name: 'Ada' }],
      text: 'One two.',
    },
  ]);
  expect(notes[0]).not.toHaveProperty('key');
});

it('reads the dates of content systems wherever a date is written', () => {
  const source = file(
    'title: T\npublished: 2026-02-10T08:00:00.000Z\nedited: 2026-02-13 08:00:00 +0900',
    '<EditorsNote date="2026-02-12T08:00:00.000Z" edited="2026-02-12t09:00:17.5z">\n\nText.\n\n</EditorsNote>\n\nA.',
  );
  const { published, fields, notes, problems } = readStory(source, {
    timeZone: 'America/New_York',
    lang: 'en-US',
    now: new Date('2026-03-01T12:00Z'),
  });
  expect(problems).toEqual([]);
  expect(published).toBe('2026-02-10T08:00:00Z');
  expect(fields.get('edited')?.text).toBe('2026-02-13T08:00:00+09:00');
  expect(notes).toMatchObject([
    { id: 'update-2026-02-12-0800', date: '2026-02-12T08:00:00Z', edited: '2026-02-12T09:00:17Z' },
  ]);
});
