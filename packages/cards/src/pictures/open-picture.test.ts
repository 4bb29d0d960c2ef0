import { join } from 'node:path';
import { expect, it } from 'vitest';
import { makeFolder } from '../../../story/test/make-folder.ts';
import { writeSlow } from '../../test/test-pictures.ts';
import { decodingError, openPicture } from './open-picture.ts';

it('a picture that takes too long is broken off, and told what to do about', async () => {
  const file = await writeSlow(join(await makeFolder(), 'slow.png'));
  const open = await openPicture(file, 1);
  const drawn = (await open.decode()).modulate({ hue: 90 }).raw().toBuffer();
  const error: unknown = await drawn.then(() => undefined, decodingError);
  expect(String(error)).toMatch(/takes more than \d+ seconds to read\. Save it smaller/);
});
