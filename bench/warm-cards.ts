import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { createCardStore, type CardRequest } from '@developing-story/cards';
import sharp from 'sharp';
import { FACTS } from '../packages/cards/test/test-card.ts';
import { median } from './measure.ts';

/** What cards cost a build in which none has to be drawn: each run is a process of its own. */
const CARDS = 100;
const [dir, kind] = process.argv.slice(2);

if (dir === undefined) await measureAll();
else process.stdout.write(JSON.stringify(await getAll(dir, kind === 'photo')));

async function measureAll(): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'warm-cards-'));
  const run = async (name: string) => {
    const { stdout } = await promisify(execFile)(process.execPath, [
      import.meta.filename,
      folder,
      name,
    ]);
    return JSON.parse(stdout) as { drawn: number; each: number };
  };
  try {
    await mkdir(join(folder, 'photos'));
    for (let index = 0; index < CARDS; index += 1) await writePhoto(photo(folder, index), index);
    for (const name of ['words', 'photo']) {
      if ((await run(name)).drawn !== CARDS) throw new Error('The first run did not draw them.');
      const warm = [await run(name), await run(name), await run(name)];
      if (warm.some(({ drawn }) => drawn > 0)) throw new Error('A warm run drew.');
      const each = median(warm.map((it) => it.each));
      process.stdout.write(`${CARDS} cards, ${name}, warm: median ${each.toFixed(2)} ms a card\n`);
    }
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** From the opening of the store until it has given the last card. */
async function getAll(folder: string, isPhoto: boolean) {
  const start = performance.now();
  const store = createCardStore({ dir: join(folder, isPhoto ? 'photo' : 'words') });
  for (let index = 0; index < CARDS; index += 1) await store.get(request(folder, index, isPhoto));
  const each = (performance.now() - start) / CARDS;
  await store.finish();
  return { drawn: store.stats.drawn, each };
}

function request(folder: string, index: number, isPhoto: boolean): CardRequest {
  return {
    facts: {
      ...FACTS,
      headline: `Power is back in hall ${index} of the data center`,
      ...(isPhoto && { picture: photo(folder, index) }),
    },
    ...(isPhoto && { design: 'photo', format: 'jpeg' }),
  };
}

function photo(folder: string, index: number): string {
  return join(folder, `photos/${index}.jpg`);
}

/** As large and as rough as a photo of a camera, about 300 KB. */
async function writePhoto(file: string, index: number): Promise<void> {
  const noise = { type: 'gaussian', mean: 120 + index / 10, sigma: 18 } as const;
  await sharp({ create: { width: 1600, height: 1067, channels: 3, background: '#345', noise } })
    .jpeg({ quality: 70 })
    .toFile(file);
}
