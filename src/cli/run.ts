import { CommanderError } from 'commander';
import { EXIT, type CommandContext, type ExitCode } from './command-context.ts';
import { CommandError } from './command-error.ts';
import { createPaint } from './paint.ts';
import { printable } from './printable.ts';
import { createProgram } from './program.ts';

/**
 * Runs the command.
 *
 * @param args What was written behind its name.
 * @returns Its exit code. What is no fault of its caller is thrown.
 */
export async function run(args: readonly string[], context: CommandContext): Promise<ExitCode> {
  let code: ExitCode = EXIT.fine;
  const program = createProgram(context, (it) => (code = it));
  for (const command of [program, ...program.commands]) {
    command.exitOverride().configureOutput({
      writeOut: (text) => context.stdout.write(text),
      writeErr: (text) => context.stderr.write(text),
    });
  }
  try {
    await program.parseAsync(args, { from: 'user' });
    return code;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.fine : EXIT.unable;
    const told = error instanceof CommandError ? error : systemFault(error);
    if (!told) throw error;
    const paint = createPaint(context.stderr, context);
    const message = told.message.split('\n').map(printable).join('\n');
    context.stderr.write(
      `${paint('red', 'error')}  ${message}\n${paint('cyan', printable(told.hint))}\n`,
    );
    return EXIT.unable;
  }
}

/** What the system refused, as that a folder may be written to. */
function systemFault(error: unknown): CommandError | undefined {
  if (!(error instanceof Error && 'syscall' in error)) return undefined;
  const isFull = 'code' in error && FULL.has(String(error.code));
  const hint = isFull
    ? 'Make room on the disk, and run it again: no file was written in part.'
    : 'Check that it exists and that you may use it.';
  return new CommandError(error.message, hint);
}

const FULL = new Set(['ENOSPC', 'EDQUOT', 'EFBIG']);
