import { spawn } from 'node:child_process';
import { CommandError } from './command-error.ts';
import type { EditorCommand } from './editor-command.ts';

/**
 * Gives the terminal to an editor until it is closed. No shell reads the command.
 *
 * @throws CommandError where it can't be started or says that it failed.
 */
export async function openEditor({ program, args }: EditorCommand): Promise<void> {
  // Ctrl+C is meant for the editor, and would leave the terminal as the editor set it.
  const ignore = () => undefined;
  process.on('SIGINT', ignore);
  const { promise, resolve, reject } = Promise.withResolvers<string | undefined>();
  const editor = spawn(program, args, { stdio: 'inherit', shell: false });
  editor.on('error', reject);
  editor.on('close', (code, signal) => {
    resolve(code === 0 ? undefined : `ended with ${signal ?? code ?? 'nothing'}`);
  });
  const fault = await promise.catch((error: unknown) =>
    error instanceof Error ? `can’t be started: ${error.message}` : 'can’t be started',
  );
  process.off('SIGINT', ignore);
  if (fault === undefined) return;
  throw new CommandError(
    `The editor ${program} ${fault}.`,
    'The note is in the file. Set VISUAL or EDITOR to an editor that works here, as in EDITOR="nano".',
  );
}
