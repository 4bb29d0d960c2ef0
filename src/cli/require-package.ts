import type { AgentName } from 'package-manager-detector';
import { resolveCommand } from 'package-manager-detector/commands';
import { detect, resolveAgent } from 'package-manager-detector/detect';
import type { CommandContext } from './command-context.ts';
import { CommandError } from './command-error.ts';

/**
 * Sees to it that a package is there which a site installs only where it needs it.
 *
 * @param root The site's folder, absolute.
 * @throws CommandError with the command that installs it.
 */
export async function requirePackage(
  name: string,
  { version, root, env }: { version: string; root: string; env: CommandContext['env'] },
): Promise<void> {
  try {
    import.meta.resolve(name);
  } catch (cause) {
    throw new CommandError(
      `This command needs the package ${name}, which isn’t installed.`,
      `Install it: ${await installCommand(`${name}@${version}`, root, env)}`,
      { cause },
    );
  }
}

/** By the project's lockfile or manifest, else by what runs this. */
async function installCommand(
  name: string,
  root: string,
  env: CommandContext['env'],
): Promise<string> {
  const [runner = ''] = env['npm_config_user_agent']?.split('/') ?? [];
  const found = (await detect({ cwd: root })) ?? resolveAgent(runner as AgentName);
  const { command, args } = resolveCommand(found?.agent ?? 'npm', 'add', ['-D', name]) ?? {
    command: 'npm',
    args: ['install', '-D', name],
  };
  return [command, ...args].join(' ');
}
