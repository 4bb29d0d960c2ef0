import { readdir, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import { makeFolder } from '../../story/test/make-folder.ts';

let dir: string;
let file: string;
let index: string;
beforeEach(async () => {
  dir = await makeFolder(onTestFinished);
  file = join(dir, 'photo.jpg');
  index = join(dir, 'kept', 'files.json');
});

/** The module as another run has it. */
async function run() {
  vi.resetModules();
  return import('./file-hash.ts');
}

describe('what is known of files', () => {
  it('is kept for a later run, which reads none that did not change', async () => {
    await writeFile(file, 'one');
    const first = await run();
    const hash = first.fileHash(file);
    await first.writeHashes(index);
    expect(await readdir(join(dir, 'kept'))).toEqual(['files.json']);
    // The same size and time: only what is kept can give the old hash.
    const time = new Date('2021-02-16T12:00:00Z');
    await utimes(file, time, time);
    const second = await run();
    const stamped = second.fileHash(file);
    await second.writeHashes(index);
    await writeFile(file, 'two');
    await utimes(file, time, time);
    const third = await run();
    third.readHashes(index);
    expect(third.fileHash(file)).toBe(stamped);
    expect(stamped).toBe(hash);
  });

  it('is forgotten of a file that changed', async () => {
    await writeFile(file, 'one');
    const first = await run();
    const hash = first.fileHash(file);
    await first.writeHashes(index);
    await writeFile(file, 'longer');
    const second = await run();
    second.readHashes(index);
    expect(second.fileHash(file)).not.toBe(hash);
  });

  it.each(['', '{', '[]', 'null', '{"a":1}', '{"a":{"stamp":"1 1","hash":"x"}}'])(
    'is nothing where the index holds %s',
    async (text) => {
      await writeFile(file, 'one');
      const { fileHash, readHashes } = await run();
      await writeFile(join(dir, 'files.json'), text.replace('"a"', JSON.stringify(file)));
      readHashes(join(dir, 'files.json'));
      expect(fileHash(file)).toMatch(/^[0-9a-f]{64}$/);
    },
  );
});
