import { NAME_IDS, readName } from './name-table.ts';
import { readTables } from './sfnt.ts';

/**
 * The copyright notice that a font has in it.
 *
 * @param sfnt TrueType or OpenType.
 */
export function copyrightOf(sfnt: Buffer): string {
  const names = readTables(sfnt).get('name');
  return (names && readName(names, NAME_IDS.copyright)) ?? '';
}

/**
 * The text of the SIL Open Font License under the copyright notices of what it is for.
 *
 * @param text The licence as a package of fonts has it, under any notice.
 */
export function openFontLicence(copyrights: readonly string[], text: string): string {
  const body = text.slice(text.indexOf('This Font Software is licensed')).trimEnd();
  return `${copyrights.join('\n')}\n\n${body}\n`;
}
