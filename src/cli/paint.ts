import { styleText } from 'node:util';
import type { CommandContext, Output } from './command-context.ts';

/** Puts a text in a colour, or leaves it as it is. */
export type Paint = (
  style: 'red' | 'yellow' | 'green' | 'cyan' | 'dim' | 'bold',
  text: string,
) => string;

/** Colours for a terminal, none for a file or a pipe. `NO_COLOR` and `FORCE_COLOR` decide first. */
export function createPaint(output: Output, { env }: Pick<CommandContext, 'env'>): Paint {
  if (!hasColour(output, env)) return (_, text) => text;
  return (style, text) => styleText(style, text, { validateStream: false });
}

function hasColour(output: Output, env: CommandContext['env']): boolean {
  if (env['NO_COLOR']) return false;
  const forced = env['FORCE_COLOR'];
  if (forced !== undefined && forced !== '') return forced !== '0';
  return output.isTTY === true && env['TERM'] !== 'dumb';
}
