import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** What the README tells a publisher to do. */
export interface ReadmeSteps {
  /** Commands, one for each package manager. */
  commands: string[];
  /** Files to write, by their paths in the project. */
  files: Map<string, string>;
}

const README = join(import.meta.dirname, '../../../README.md');
const HEADING = '## What a publisher writes';

/**
 * Reads the steps from the README's code fences. A fence's file is named by the comment in its
 * first line, or between backticks in the line of text above it.
 */
export async function readmeSteps(): Promise<ReadmeSteps> {
  const readme = await readFile(README, 'utf8');
  const [, section = ''] = readme.split(HEADING);
  const [steps = ''] = section.split('\n## ');
  const commands: string[] = [];
  const files = new Map<string, string>();
  for (const [, above = '', language = '', code = ''] of steps.matchAll(
    /([^\n]*)\n\n```(\w+)\n([\s\S]*?)```/g,
  )) {
    if (language === 'sh') commands.push(code.trim());
    else {
      const path = /^\/\/ (\S+)\n/.exec(code)?.[1] ?? /`(\S+)`[^`]*$/.exec(above)?.[1];
      if (!path) throw new Error(`The README doesn't say where this is to be written:\n${code}`);
      files.set(path, code);
    }
  }
  return { commands, files };
}
