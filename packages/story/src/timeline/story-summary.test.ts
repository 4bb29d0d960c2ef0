import { expect, it } from 'vitest';
import { readStories } from '../files/read-stories.ts';
import { isDated, summarizeStory } from './story-summary.ts';

const clock = { now: new Date('2021-03-01T12:00Z'), timeZone: 'UTC', settleAfter: 30 };

function summary(front: string, notes = '') {
  const source = `---\ntitle: T\npublished: 2021-01-11\n${front}---\n\n${notes}A.\n`;
  const { stories } = readStories([{ file: 'a.mdx', slug: 'a', source }], { ...clock, lang: 'en' });
  const [story] = stories.map(({ facts }) => facts).filter(isDated);
  return story && summarizeStory(story, clock);
}

it.each([
  ['', '', 'settled'],
  ['', '<EditorsNote date="2021-02-16" />\n\n', 'developing'],
  ['', '<EditorsNote date="2021-02-16" draft />\n\n', 'settled'],
  ['status: final\n', '<EditorsNote date="2021-02-16" />\n\n', 'final'],
  ['withdrawn: 2021-02-16\nreason: Forged.\n', '', 'withdrawn'],
  ['draft: true\nwithdrawn: 2021-02-16\nreason: Forged.\n', '', 'draft'],
])('%j and %j: %s', (front, notes, status) => {
  expect(summary(front, notes)?.status).toBe(status);
});

it('counts what readers see, and names what they don’t', () => {
  const notes = `<EditorsNote date="2021-04-01" />

<EditorsNote date="2021-02-20" draft />

<EditorsNote date="2021-02-16" kind="correction">A.</EditorsNote>

<EditorsNote date="2021-02-15" kind="retraction">A.</EditorsNote>

<EditorsNote date="2021-02-14" />

`;
  expect(summary('', notes)).toMatchObject({
    modified: { date: '2021-02-16' },
    updates: 3,
    corrections: 2,
    held: [
      { id: 'update-2021-04-01', date: '2021-04-01', why: 'future' },
      { id: 'update-2021-02-20', date: '2021-02-20', why: 'draft' },
    ],
  });
});

it('a story dated ahead is held back', () => {
  const source = '---\ntitle: T\npublished: 2021-04-01\n---\n';
  const { stories } = readStories([{ file: 'a.mdx', slug: 'a', source }], { ...clock, lang: 'en' });
  const [story] = stories.map(({ facts }) => facts).filter(isDated);
  expect(story && summarizeStory(story, clock).status).toBe('held back');
});
