import { mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { cardFonts } from './fonts/card-fonts.ts';
import { storyFonts } from './fonts/story-fonts.ts';
import { ROOT } from './published-packages.ts';

/** Makes the font files of cards and theme anew, and the CSS that describes the theme's. */
const made = { 'packages/cards': await cardFonts(), 'packages/theme': await storyFonts() };
for (const [folder, files] of Object.entries(made)) {
  await rm(join(ROOT, folder, 'fonts'), { recursive: true, force: true });
  for (const [path, bytes] of files) {
    const file = join(ROOT, folder, path);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, bytes);
  }
}
