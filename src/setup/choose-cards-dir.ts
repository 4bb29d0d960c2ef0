import { accessSync, constants, lstatSync, mkdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { shortHash } from '@developing-story/story';

/**
 * Where a server keeps the cards that it draws: with those of builds, where it runs beside what
 * they keep; else in a folder of its own among the temporary ones of the machine.
 *
 * @param built Where the build keeps its cards.
 */
export function chooseCardsDir(built: string): string {
  return isWritable(built) ? built : temporaryDir(built);
}

/** Others may make folders among the temporary ones too: what stands in theirs isn't trusted. */
function temporaryDir(built: string): string {
  const dir = join(
    tmpdir(),
    `developing-story-cards-${process.getuid?.() ?? ''}-${shortHash(built)}`,
  );
  try {
    mkdirSync(dir, { recursive: true, mode: 0o700 });
    const { uid } = lstatSync(dir);
    if (isWritable(dir) && (process.getuid === undefined || uid === process.getuid())) return dir;
  } catch {
    // Told of below.
  }
  console.warn(
    `Cards can’t be kept in ${built} nor in ${dir}, so each is drawn whenever it is asked for. Let the server write to one of them, or have a cache in front of it.`,
  );
  return built;
}

function isWritable(dir: string): boolean {
  try {
    accessSync(dir, constants.W_OK);
    return true;
  } catch {
    return false;
  }
}
