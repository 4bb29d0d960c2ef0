import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { storyFonts } from './fonts/story-fonts.ts';
import { ROOT } from './published-packages.ts';

/** Makes the theme's font files and the CSS that describes them anew. */
const theme = join(ROOT, 'packages/theme');
const files = await storyFonts();
await rm(join(theme, 'fonts'), { recursive: true, force: true });
await mkdir(join(theme, 'fonts'));
for (const [path, bytes] of files) await writeFile(join(theme, path), bytes);
