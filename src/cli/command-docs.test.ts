import { readFileSync } from 'node:fs';
import stringArgv from 'string-argv';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { makeCommandSite, storyText, type CommandSite } from '../../test/support/command-site.ts';
import { runCommand } from '../../test/support/run-command.ts';

const DOCS = readFileSync(new URL('../../docs/command.md', import.meta.url), 'utf8');

/** Each command that is shown, with what is shown under it. */
const SHOWN = [...DOCS.matchAll(/^```console\n([\s\S]*?)^```$/gm)]
  .flatMap(([, block = '']) => block.split(/^\$ npx developing-story /m).slice(1))
  .map((text) => {
    const [command = '', ...output] = text.split('\n');
    return { command, output: output.join('\n') };
  });

const ARTICLE = `Bridge closed after crack is found

Traffic is led over the old road.

By Ada Long

January 11, 2021

Editor's note, January 13, 2021: One lane is open again.

The harbour bridge is closed since Monday morning.

Engineers found a crack in one of its cables.

Share this story
`;

let site: CommandSite;
beforeAll(async () => {
  site = await makeCommandSite({
    'old-mill.mdx': storyText('', '<EditorsNote date="2021-02-22T09:00-05:00" />\n\nA.\n').replace(
      'Harbour gate closed',
      'The old mill is sold',
    ),
  });
  await site.write('archive/bridge-closed.txt', ARTICLE);
  await site.write(
    'drafts/bridge.mdx',
    storyText('readingTime: 4\n', '<EditorsNote date="Feb. 16, 2021" />\n\nA.\n'),
  );
});
afterAll(() => site.remove());

it.each(SHOWN)('$command prints what is shown', async ({ command, output }) => {
  let printed = '';
  const write = (text: string) => (printed += text);
  await runCommand(stringArgv(command), {
    stdout: { write, isTTY: true },
    stderr: { write },
    env: { NO_COLOR: '1' },
    cwd: site.root,
  });
  expect(printed).toBe(output);
});
