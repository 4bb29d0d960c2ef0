import { describe, expect, it } from 'vitest';
import { checkShape } from '../options/check.ts';
import { OUR_WORDS, type PublisherWords } from './vocabulary.ts';
import { wordFaults } from './faults.ts';

const faults = (own: unknown) =>
  wordFaults(own as PublisherWords).map(({ path, fault }) => `${path.join('.')} ${fault}`);

describe('a publisher’s words', () => {
  it('are right as ours are, and in part', () => {
    expect(faults(OUR_WORDS)).toEqual([]);
    expect(faults({ pt: { developing: 'Em desenvolvimento' }, 'en-GB': {} })).toEqual([]);
    expect(faults({ pl: { storyCount: { few: '{count} teksty', other: 'teksty' } } })).toEqual([]);
  });

  it.each([
    [{ de: { developin: 'Live' } }, 'de.developin isn’t the name of a word; is developing meant?'],
    [{ de: { constructor: 'Live' } }, 'de.constructor isn’t the name of a word'],
    [{ de: { by: 'Von' } }, 'de.by lacks {authors}'],
    [{ de: { titleByDate: '{kind}' } }, 'de.titleByDate lacks {date} and {story}'],
    [{ de: { by: 'Von {authors} für {paper}' } }, 'de.by has {paper}, which nothing fills in'],
    [{ de: { developing: ' ' } }, 'de.developing is empty'],
    [{ de: { developing: 3 } }, 'de.developing is not text'],
    [{ de: { developing: { other: 'Live' } } }, 'de.developing is not text'],
    [
      { de: { storyCount: '{count} Texte' } },
      'de.storyCount is not a text for each number, { one: "…", other: "…" }',
    ],
    [
      { de: { storyCount: { one: '1 Text' } } },
      'de.storyCount is not a text for each number, { one: "…", other: "…" }',
    ],
    [
      { de: { storyCount: { few: '{count} Texte', other: '{count} Texte' } } },
      'de.storyCount has a text for “few”; de has one, other',
    ],
    [{ de: { storyCount: { other: 7 } } }, 'de.storyCount has no text for “other”'],
    [{ de: { storyCount: { one: '', other: '{count}' } } }, 'de.storyCount has no text for “one”'],
    [
      { de: { storyCount: { other: '{number} Texte' } } },
      'de.storyCount has {number}, which nothing fills in',
    ],
    [{ german_: { developing: 'Live' } }, 'german_ is not under a BCP 47 language tag'],
    [{ de: 'Live' }, 'de is not a group of words'],
    [{ de: null }, 'de is not a group of words'],
  ])('%j: %s', (own, said) => {
    expect(faults(own)).toEqual([said]);
  });

  it('may be left undefined', () => {
    expect(faults({ de: undefined })).toEqual([]);
    expect(faults({ de: { developing: undefined } })).toEqual([]);
  });

  it('are told with what to write, all at once', () => {
    const problems = checkShape({ words: { de: { developin: 'Live', by: 'Von' } } });
    expect(problems.map(({ path, given, fault }) => `${path} ${String(given)} ${fault}`)).toEqual([
      'words.de.developin Live isn’t the name of a word; is developing meant?',
      'words.de.by Von lacks {authors}',
    ]);
    expect(problems[0]?.write).toMatch(/^Write words: \{ en: .*docs\/words\.md has every word\.$/);
    expect(checkShape({ words: 'de' }).map(({ fault }) => fault)).toEqual([
      'is not a group of words by language',
    ]);
  });
});
