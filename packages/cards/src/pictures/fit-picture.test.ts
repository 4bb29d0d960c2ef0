import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { makeFolder } from '../../../story/test/make-folder.ts';
import { writeNoise, writePlain } from '../../test/test-pictures.ts';
import { fitPicture } from './fit-picture.ts';

const dir = await makeFolder();

describe("a publisher's own card", () => {
  it('is its middle, on white, in the size asked for', async () => {
    const file = await writePlain(join(dir, 'a.png'), 500, 500, '#ff000000');
    const card = await fitPicture(file, { size: 'tall' });
    expect(card).toMatchObject({ type: 'image/png', width: 1080, height: 1920, warnings: [] });
    const { channels } = await sharp(card.bytes).stats();
    expect(channels.map(({ min }) => min)).toEqual([255, 255, 255]);
  });

  it('of much detail is a JPEG that fits, with a warning', async () => {
    const file = await writeNoise(join(dir, 'noise.png'), 1200, 630);
    const card = await fitPicture(file);
    expect(card.type).toBe('image/jpeg');
    expect(card.bytes.byteLength).toBeLessThanOrEqual(300_000);
    expect(card.warnings.join()).toMatch(/The card .*noise\.png has/);
    await expect(fitPicture(file, { maxBytes: 20_000 })).rejects.toThrow(/calmer picture/);
  });

  it('that is no picture is an error', async () => {
    await expect(fitPicture(join(dir, 'none.png'))).rejects.toThrow(
      /The card .*none\.png isn't there/,
    );
    await writeFile(join(dir, 'text.png'), 'no picture');
    await expect(fitPicture(join(dir, 'text.png'))).rejects.toThrow(
      /not a picture that can be read/,
    );
  });
});
