import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { makeCommandSite } from '../test/support/command-site.ts';
import { figures, measure } from './measure.ts';

/** How long `developing-story check` takes, from the start of Node to its end. */
const STORIES = 1_000;
const NOTES = 6;
const BIN = fileURLToPath(new URL('../src/cli/bin.ts', import.meta.url));

const site = await makeCommandSite(
  Object.fromEntries(
    Array.from({ length: STORIES }, (_, index) => [`2021/story-${index}.mdx`, story(index)]),
  ),
);
const run = async (command: string, ...args: string[]) => {
  const options = { cwd: site.root, maxBuffer: Infinity };
  const { stdout } = await promisify(execFile)(process.execPath, [BIN, command, ...args], options);
  return stdout;
};
const flags = ['--stories', 'src/content/stories', '--time-zone', 'America/New_York'];

try {
  const { stories } = JSON.parse(await run('check', '--format', 'json')) as { stories: number };
  if (stories !== STORIES) throw new Error(`${stories} stories were checked.`);
  process.stdout.write(
    `${STORIES} stories of ${NOTES} notes, ${story(0).length} characters each\n`,
  );
  for (const [name, work] of [
    ['node --version', () => promisify(execFile)(process.execPath, ['--version'])],
    ['developing-story --help', () => run('--help')],
    ['developing-story check', () => run('check')],
    ['developing-story check --stories --time-zone', () => run('check', ...flags)],
    ['developing-story list --next', () => run('list', '--next')],
  ] as const) {
    process.stdout.write(figures(name, await measure(work)));
  }
} finally {
  await site.remove();
}

function story(index: number): string {
  const notes = Array.from({ length: NOTES }, (_, note) => {
    const date = `2021-02-${String(28 - note * 2).padStart(2, '0')}T14:05-05:00`;
    return `<EditorsNote date="${date}" headline="What changed in ${index}, ${note}">\n\n${paragraph(40)}\n\n</EditorsNote>\n\n`;
  });
  const article = Array.from({ length: 8 }, () => paragraph(60)).join('\n\n');
  return `---\ntitle: Story ${index}\ndescription: What is known of it.\npublished: 2021-01-11\nauthors: [{ name: Ada Long }]\ntopics: [Courts, Technology]\n---\n\n${notes.join('')}${article}\n`;
}

function paragraph(words: number): string {
  return `${'The *gate* was closed by a [judge](https://court.example). '.repeat(words / 8)}It is.`;
}
