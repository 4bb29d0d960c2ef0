import { basename } from 'node:path';
import stringArgv from 'string-argv';

/** A program and its arguments, for a spawn without a shell. */
export interface EditorCommand {
  program: string;
  args: string[];
}

/** How editors are told a line. Any other is given the file alone. */
const LINE_ARGUMENTS: [RegExp, (file: string, line: number) => string[]][] = [
  [
    /^(?:vi|vim|nvim|view|nano|pico|emacs|emacsclient|micro|joe|kak|mg|ne|gedit|kate)$/,
    (file, line) => [`+${line}`, file],
  ],
  [
    /^(?:code|code-insiders|codium|cursor|windsurf)$/,
    (file, line) => ['--goto', `${file}:${line}`],
  ],
  [/^(?:hx|helix|subl|zed|atom)$/, (file, line) => [`${file}:${line}`]],
  [/^(?:mate|bbedit)$/, (file, line) => ['--line', String(line), file]],
];

/**
 * The command that opens a file at a line, by `$VISUAL` or else `$EDITOR`: a program, with its
 * own arguments and with quotes around what has spaces in it, as in `code --wait`.
 *
 * @returns `undefined` where neither is set.
 */
export function editorCommand(
  env: Readonly<Record<string, string | undefined>>,
  file: string,
  line: number,
): EditorCommand | undefined {
  const set = [env['VISUAL'], env['EDITOR']].find((it) => it !== undefined && it.trim() !== '');
  const [program, ...own] = set === undefined ? [] : stringArgv(set);
  if (program === undefined) return undefined;
  const name = basename(program).replace(/\.(?:exe|cmd)$/i, '');
  const write = LINE_ARGUMENTS.find(([names]) => names.test(name))?.[1] ?? ((it) => [it]);
  return { program, args: [...own, ...write(file, line)] };
}
