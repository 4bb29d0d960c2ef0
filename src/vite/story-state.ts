import { readFrontmatter } from '@developing-story/story/parse';
import { heldStory } from '../setup/held.ts';
import type { Run } from '../setup/run.ts';

/** What of a withdrawn story's frontmatter is compiled: what its notice says. */
const NOTICE = ['title', 'published', 'withdrawn', 'reason'];

/** Whether a story's file may be compiled: not what a build holds back, and no more than its notice of what was withdrawn. */
export function storyState(
  source: string,
  run: Pick<Run, 'isBuild' | 'now' | 'options'>,
): 'shown' | 'held' | 'withdrawn' {
  const { fields } = readFrontmatter(source);
  if (run.isBuild && heldStory(fields, run)) return 'held';
  return fields.has('withdrawn') ? 'withdrawn' : 'shown';
}

/** A story file that says nothing but that it was withdrawn. */
export function withdrawnSource(source: string): string {
  const { fields } = readFrontmatter(source);
  const lines = NOTICE.flatMap((name) => {
    const text = fields.get(name)?.text;
    return text === undefined ? [] : [`${name}: ${JSON.stringify(text)}`];
  });
  return `---\n${lines.join('\n')}\n---\n`;
}
