import { describe, expect, it } from 'vitest';
import { readStory } from './read-story.ts';

const context = { timeZone: 'America/New_York', lang: 'en-US', now: new Date('2021-03-01T12:00Z') };
const file = (front: string, body = 'Article.\n') => `---\n${front}\n---\n\n${body}`;
const found = (source: string, ownFields?: string[]) =>
  readStory(source, { ...context, ownFields }).problems.map(
    ({ name, position }) => `${name} ${position.line}:${position.column}`,
  );

const GOOD = 'title: T\npublished: 2021-01-11';

describe('frontmatter', () => {
  it('that is right is', () => {
    expect(
      found(
        file(
          `${GOOD}
description: D
authors: [{ name: A, url: https://a.example }]
image: { src: ./a.jpg, alt: A gate, credit: C, caption: D }
section: S
topics: [A, "1.10"]
status: final
content: summary
slug: 2021/über-uns
id: old
formerSlugs: [older, oldest/one]
lang: pt-BR
translationKey: gate
shareTitle: S
seoTitle: S
card: { src: ./c.png, alt: Words }
edited: 2021-01-12
withdrawn: 2021-01-13T09:00-05:00
reason: Forged.
draft: false`,
        ),
      ),
    ).toEqual([]);
    expect(found(file(`${GOOD}\ncard: false`))).toEqual([]);
  });

  it.each([
    ['title: T', 'field-missing 1:1'],
    ['published: 2021-01-11', 'field-missing 1:1'],
    ['title:\npublished: 2021-01-11', 'field-malformed 2:1'],
    ['title: T\npublished: 2021-02-30', 'impossible-date 3:1'],
    ['title: T\npublished: Jan. 11, 2021', 'unreadable-date 3:1'],
    [`${GOOD}\ntopics: Courts`, 'field-malformed 4:1'],
    [`${GOOD}\ntopics: [Courts, "???"]`, 'name-without-address 4:1'],
    [`${GOOD}\nauthors: [{ name: "— —" }]`, 'name-without-address 4:1'],
    [`${GOOD}\ndraft: yes please`, 'field-malformed 4:1'],
    [`${GOOD}\ncontent: excerpt`, 'field-malformed 4:1'],
    [`${GOOD}\ncontent:`, 'field-malformed 4:1'],
    [`${GOOD}\nstatus: finished`, 'field-malformed 4:1'],
    [`${GOOD}\nlang: english language`, 'field-malformed 4:1'],
    [`${GOOD}\nslug: /a`, 'slug-malformed 4:1'],
    [`${GOOD}\nslug: ../a`, 'slug-malformed 4:1'],
    [`${GOOD}\nslug: a//b`, 'slug-malformed 4:1'],
    [`${GOOD}\nslug: page/2`, 'slug-reserved 4:1'],
    [`${GOOD}\nslug: a.xml`, 'slug-malformed 4:1'],
    [`${GOOD}\nformerSlugs: a`, 'field-malformed 4:1'],
    [`${GOOD}\nauthors: [{ name: A, url: a.example }]`, 'author-url 4:1'],
    [`${GOOD}\nauthors: [{ nmae: A }]`, 'field-malformed 4:1'],
    [`${GOOD}\nimage: { src: ./a.jpg }`, 'image-without-alt 4:1'],
    [`${GOOD}\nimage: ./a.jpg`, 'field-malformed 4:1'],
    [`${GOOD}\nimage: { src: ./a.jpg, alt: A, credit: 2021 }`, 'field-malformed 4:1'],
    [`${GOOD}\nimage: { src: ./a.jpg, alt: A, caption: [C] }`, 'field-malformed 4:1'],
    [`${GOOD}\nnotes: []`, 'field-reserved 4:1'],
    [`${GOOD}\nproblems: []`, 'field-reserved 4:1'],
    [`${GOOD}\ndescripton: D`, 'field-unknown 4:1'],
    [`${GOOD}\nreadingTime: 4`, 'field-not-ours 4:1'],
    [`${GOOD}\nwithdrawn: 2021-01-12`, 'withdrawn-without-reason 4:1'],
    [`${GOOD}\nreason: R`, 'reason-without-withdrawn 4:1'],
    [`${GOOD}\nedited: 2021-01-10`, 'edited-before-date 4:1'],
    ['title: "\\u200B"\npublished: 2021-01-11', 'field-malformed 2:1'],
    ['title: "\\u3164 \\u2060"\npublished: 2021-01-11', 'field-malformed 2:1'],
    [`${GOOD}\ntopics: ["\\u200B"]`, 'field-malformed 4:1'],
    [`${GOOD}\nauthors: [{ name: "\\u3164" }]`, 'field-malformed 4:1'],
    [`${GOOD}\ndescription: ${'long '.repeat(500)}`, 'field-malformed 4:1'],
    [`${GOOD}\nimage: { src: ./a.jpg, alt: ${'long '.repeat(500)} }`, 'field-malformed 4:1'],
    ['title: "T\npublished: 2021-01-11', 'frontmatter-syntax 2:8'],
    ['- a\n- b', 'frontmatter-syntax 2:1'],
  ])('%s: %s', (front, expected) => {
    expect(found(file(front))).toEqual([expected]);
  });

  it('that isn’t there is missed once', () => {
    expect(found('Article.\n')).toEqual(['no-frontmatter 1:1']);
    expect(found('+++\ntitle = "T"\n+++\n')).toEqual(['no-frontmatter 1:1']);
  });

  it('may have fields of the publisher’s schema, where it is known', () => {
    expect(found(file(`${GOOD}\nreadingTime: 4`), ['readingTime'])).toEqual([]);
    expect(found(file(`${GOOD}\nreadingTime: 4`), [])).toEqual(['field-unknown 4:1']);
  });

  it('suggests the field that was meant', () => {
    const { problems } = readStory(file(`${GOOD}\nauthor: A`), context);
    expect(problems[0]?.hint).toBe('Did you mean authors? Write authors: [{ name: A }].');
  });

  it.each([
    ['CRLF', (text: string) => text.replaceAll('\n', '\r\n')],
    ['a BOM', (text: string) => `\uFEFF${text}`],
  ])('with %s has the same lines', (_, change) => {
    expect(found(change(file(`${GOOD}\ndescripton: D`)))).toEqual(['field-unknown 4:1']);
  });
});

describe('advice', () => {
  it('to write an instant is given for a note dated today, in the publication’s zone', () => {
    const at = (now: string) =>
      readStory(file(GOOD, '<EditorsNote date="2021-02-16">A.</EditorsNote>\n'), {
        ...context,
        now: new Date(now),
      }).problems.map(({ name, severity }) => [name, severity]);
    expect(at('2021-02-17T04:00Z')).toEqual([['day-note-today', 'warning']]);
    expect(at('2021-02-17T05:00Z')).toEqual([]);
  });

  it('to write an id is given where another note has the same digits, drafts counted', () => {
    const body = `<EditorsNote date="2021-02-16">B.</EditorsNote>\n\n<EditorsNote date="2021-02-16" draft>A.</EditorsNote>\n`;
    expect(found(file(GOOD, body))).toEqual(['equal-digits 6:1']);
    expect(found(file(GOOD, body.replace('>B', ' id="b">B')))).toEqual([]);
  });
});

it('an edit or a withdrawal that lies ahead is refused', () => {
  expect(found(file(`${GOOD}\nedited: 2031-01-13`))).toEqual(['date-ahead 4:1']);
  expect(
    found(
      file(
        GOOD,
        '<EditorsNote date="2021-01-12" withdrawn="2031-01-13" reason="R">A.</EditorsNote>\n',
      ),
    ),
  ).toEqual(['date-ahead 6:1']);
});

it('notes are checked though the first publication can’t be read', () => {
  const body = '<EditorsNote date="2021-02-16" />\n\n<EditorsNote date="2021-02-17" />\n';
  expect(found(file('title: T', body))).toEqual(['field-missing 1:1', 'note-out-of-order 5:1']);
});

it('a note’s place on its day counts what is held back', () => {
  const body = `<EditorsNote date="2021-01-11">B.</EditorsNote>\n\n<EditorsNote date="2021-01-11" id="x" draft>A.</EditorsNote>\n`;
  expect(readStory(file(GOOD, body), context).notes.map(({ place }) => place)).toEqual([2, 1]);
});

describe('a time skipped by summer time', () => {
  const at = (date: string, timeZone = 'America/New_York') =>
    readStory(file(GOOD, `<EditorsNote date="${date}">A.</EditorsNote>\n`), {
      ...context,
      timeZone,
      now: new Date('2022-01-01T00:00Z'),
    }).problems.map(({ name, hint }) => `${name}: ${hint}`);

  it('doesn’t exist, whichever of the two offsets it is written in', () => {
    expect(at('2021-03-14T02:30-05:00')).toEqual([
      'impossible-date: Write 2021-03-14T03:30-04:00, if that instant is meant.',
    ]);
    expect(at('2021-03-14T02:30-04:00')).toEqual([
      'impossible-date: Write 2021-03-14T01:30-05:00, if that instant is meant.',
    ]);
  });

  it.each([
    ['2021-03-14T01:59-05:00', 'America/New_York'],
    ['2021-03-14T03:00-04:00', 'America/New_York'],
    ['2021-03-14T02:30Z', 'America/New_York'],
    ['2021-11-07T01:30-04:00', 'America/New_York'],
    ['2021-11-07T01:30-05:00', 'America/New_York'],
    ['2021-03-14T02:30-05:00', 'UTC'],
    ['2021-03-14', 'America/New_York'],
  ])('is not what %s is in %s', (date, timeZone) => {
    expect(at(date, timeZone)).toEqual([]);
  });
});

it('a character that nobody sees is found', () => {
  expect(found(file(GOOD, 'A\u0007b.\n'))).toEqual(['control-character 6:2']);
  expect(found(file(GOOD, 'A\uD800b.\n'))).toEqual(['control-character 6:2']);
  expect(found(file(GOOD, 'A 😀 b.\n'))).toEqual([]);
});
