import type { CommandContext } from '../../src/cli/command-context.ts';
import { run } from '../../src/cli/run.ts';

/** What a command printed and how it ended. */
export interface CommandResult {
  code: number;
  out: string;
  err: string;
}

/** Runs the command within the test, on Feb. 20, 2021, at 12:00:42 in UTC. */
export async function runCommand(
  args: readonly string[],
  context: Partial<CommandContext> & { cwd: string },
): Promise<CommandResult> {
  const written = { out: '', err: '' };
  const code = await run(args, {
    stdout: { write: (text) => (written.out += text) },
    stderr: { write: (text) => (written.err += text) },
    env: {},
    now: () => new Date('2021-02-20T12:00:42Z'),
    interactive: false,
    ...context,
  });
  return { code, ...written };
}
