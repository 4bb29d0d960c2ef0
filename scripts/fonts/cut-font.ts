import { convert } from 'fontverter';
import subsetFont from 'subset-font';
import type { Face, Family } from './families.ts';
import { NAME_IDS, readName, writeNames } from './name-table.ts';
import { readTables, writeTables } from './sfnt.ts';

/** A font cut out of another. */
export interface CutFont {
  /** TrueType, to measure. */
  sfnt: Buffer;
  /** As published. */
  woff2: Buffer;
}

/**
 * Of tables, those that browsers lay out no page by. `name` and what it says of the source is
 * replaced.
 */
const DROPPED = ['BASE', 'DSIG', 'MVAR', 'STAT', 'name'];

/**
 * Cuts a face out of a variable font: some characters at some place of its design, under the
 * family's own name. Equal input gives equal bytes.
 *
 * @param source A font file, WOFF2.
 */
export async function cutFont(
  source: Buffer,
  family: Family,
  face: Face,
  points: Iterable<number>,
): Promise<CutFont> {
  const names = readTables(await convert(source, 'sfnt')).get('name');
  const text = [...points].map((point) => String.fromCodePoint(point)).join('');
  const tables = readTables(
    await subsetFont(source, text, {
      targetFormat: 'sfnt',
      keepFeatures: family.features,
      variationAxes: face.axes,
      dropTables: DROPPED,
      noHinting: true,
    }),
  );
  const name = (id: number) => (names && readName(names, id)) ?? '';
  tables.set(
    'name',
    writeNames({
      copyright: name(NAME_IDS.copyright),
      family: family.name,
      style: face.name,
      licence: name(NAME_IDS.licence),
    }),
  );
  const sfnt = writeTables(tables);
  return { sfnt, woff2: await convert(sfnt, 'woff2') };
}
