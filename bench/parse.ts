import { readStory } from '@developing-story/story/parse';
import { figures, measure } from './measure.ts';

/** How long a story file with very many notes takes to read, and whether that grows with it. */
const context = { timeZone: 'America/New_York', lang: 'en-US', now: new Date('2031-01-01T00:00Z') };

for (const notes of [1_000, 2_000, 5_000, 10_000]) {
  const source = story(notes);
  const read = readStory(source, context);
  if (read.notes.length !== notes || read.problems.length > 0) throw new Error('It was misread.');
  const measured = await measure(() => readStory(source, context));
  const each = ((measured.median / notes) * 1_000).toFixed(0);
  process.stdout.write(`${figures(`${notes} notes`, measured).trimEnd()}   ${each} µs a note\n`);
}

function story(notes: number): string {
  const newest = Date.parse('2030-01-01T00:00Z');
  const stack = Array.from({ length: notes }, (_, index) => {
    const date = new Date(newest - index * 60_000).toISOString().replace(/:\d\d\.\d{3}/, '');
    return `<EditorsNote date="${date}" headline="What changed">\n\nThe gate is **open** again. More follows.\n\n</EditorsNote>\n\n`;
  });
  return `---\ntitle: Gate closed\npublished: 2021-01-11\n---\n\n${stack.join('')}The article.\n`;
}
