/** Where a command writes to. */
export interface Output {
  write: (text: string) => unknown;
  isTTY?: boolean | undefined;
}

/** What a command knows of its surroundings; nothing in here reads the process by itself. */
export interface CommandContext {
  /** For what was asked. */
  stdout: Output;
  /** For what else is to be said. */
  stderr: Output;
  env: Readonly<Record<string, string | undefined>>;
  /** The folder it was called in, absolute. */
  cwd: string;
  now: () => Date;
  /** Somebody sits in front of it. */
  interactive: boolean;
}

/** How a command ended, for whoever called it. */
export const EXIT = {
  fine: 0,
  /** It did its work, and found something wrong. */
  problems: 1,
  /** It was called wrongly, or can't do its work. */
  unable: 2,
} as const;

export type ExitCode = (typeof EXIT)[keyof typeof EXIT];
