import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { CardFontFile } from '@developing-story/cards';
import { convert } from 'fontverter';
import { BUNDLED } from '../../packages/cards/src/text/font-library.ts';
import { ROOT } from '../published-packages.ts';
import { copyrightOf, openFontLicence } from './licence.ts';

const PACKAGES = join(ROOT, 'packages/cards/node_modules/@fontsource');

/** What is kept of a package's: its exports would lead to files that aren't here. */
interface Manifest {
  version: string;
  license: string;
}

/** All that a design can ask for. */
const WEIGHTS: readonly CardFontFile['weight'][] = [400, 600, 700];

/**
 * The fonts that come with cards: of their packages what cards read. The fonts are unchanged.
 *
 * @returns Files by their paths in packages/cards.
 */
export async function cardFonts(): Promise<Map<string, Buffer>> {
  const files = new Map<string, Buffer>();
  const copyrights: string[] = [];
  let licence = '';
  for (const name of Object.values(BUNDLED)) {
    const read = (file: string) => readFile(join(PACKAGES, name, file));
    const ranges = JSON.parse((await read('unicode.json')).toString()) as Record<string, string>;
    const fonts = Object.keys(ranges).flatMap((subset) =>
      WEIGHTS.map((weight) => `files/${name}-${subset}-${weight}-normal.woff`),
    );
    for (const file of ['metadata.json', 'unicode.json', ...fonts]) {
      files.set(`fonts/@fontsource/${name}/${file}`, await read(file));
    }
    const { version, license } = JSON.parse((await read('package.json')).toString()) as Manifest;
    const manifest = JSON.stringify({ name: `@fontsource/${name}`, version, license }, null, 2);
    files.set(`fonts/@fontsource/${name}/package.json`, Buffer.from(`${manifest}\n`));
    copyrights.push(copyrightOf(await convert(await read(fonts[0] ?? ''), 'sfnt')));
    licence = (await read('LICENSE')).toString();
  }
  return files.set('fonts/OFL.txt', Buffer.from(openFontLicence(copyrights, licence)));
}
