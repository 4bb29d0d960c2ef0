import { FOREIGN_KEYS } from '../foreign-keys.ts';
import type { Field } from '../frontmatter.ts';
import { nearestWord } from '../words/nearest-word.ts';
import { yamlValue } from '../write-value.ts';
import { mendedSlug } from './mended-field.ts';
import { STORY_FIELDS } from './story-fields.ts';

/** What other systems say a text was last changed by. */
const CHANGED = [
  ...['updatedDate', 'updated', 'updatedAt', 'lastUpdated', 'modified', 'modifiedDate'],
  ...['dateModified', 'lastmod', 'last_modified_at'],
];

/** The fields of a story by what other systems call them. */
const FOREIGN = new Map(
  [
    ...Object.entries(FOREIGN_KEYS).flatMap(([field, names]) => names.map((it) => [it, field])),
    ...['headline', 'heading'].map((name) => [name, 'title']),
    ...['createdAt', 'publishedAt', 'publicationDate'].map((name) => [name, 'published']),
    ...['hero', 'coverImage', 'banner', 'ogImage'].map((name) => [name, 'image']),
    ...['intro', 'dek', 'standfirst'].map((name) => [name, 'description']),
    ...['language', 'locale'].map((name) => [name, 'lang']),
    // A post may be in several, as a story is in no sections.
    ['categories', 'topics'],
    ...CHANGED.map((name) => [name, 'edited']),
  ].map(([name = '', field = '']) => [fold(name), field]),
);

/** What is to be said of a field that a story doesn't have. */
export interface UnknownField {
  /** The field that is meant, where that can be told. */
  meant?: string;
  /** It is what other systems call it, rather than misspelt. */
  isForeign: boolean;
  message: string;
  hint: string;
}

/**
 * A field that a story doesn't have: what its writer may have meant, and what to do.
 *
 * @param fields All that are written.
 * @param otherwise What to do where nothing is known of it.
 */
export function unknownField(
  name: string,
  fields: ReadonlyMap<string, Pick<Field, 'value' | 'text'>>,
  otherwise: string,
): UnknownField {
  const field = fields.get(name);
  const foreign = FOREIGN.get(fold(name));
  const meant = foreign ?? nearestWord(name, STORY_FIELDS);
  const words = { message: `A story has no field “${name}”.`, isForeign: foreign !== undefined };
  if (meant === undefined) return { ...words, hint: otherwise };
  if (fields.has(meant)) {
    const hint = `Did you mean ${meant}? It is there as well: keep in it what is right, and remove ${name}.`;
    return { ...words, meant, hint };
  }
  if (meant === 'edited' && foreign !== undefined) {
    const { text = '' } = field ?? {};
    const date = text === '' ? '…' : text;
    return {
      ...words,
      meant,
      hint: `Did you mean edited? edited: ${date} says that the article itself was amended; news of it are an editor’s note above it, <EditorsNote date="${date}">.`,
    };
  }
  return { ...words, meant, hint: `Did you mean ${meant}?${written(meant, field)}` };
}

/** The field by its right name, as it would be written. */
function written(name: string, field: Pick<Field, 'value' | 'text'> | undefined): string {
  const value = field?.value;
  if (value === null || value === undefined || value === '') return '';
  return ` Write ${name}: ${shaped(name, field?.text ?? value)}.`;
}

/** A value as the field that is meant has it. */
function shaped(name: string, value: unknown): string {
  if (typeof value !== 'string') return yamlValue(value);
  if (name === 'topics') return yamlValue(value.split(/\s*,\s*/));
  if (name === 'formerSlugs') return yamlValue([mendedSlug(value) ?? value]);
  if (name === 'authors') return yamlValue([{ name: value }]);
  if (name === 'image') return yamlValue({ src: value, alt: '…' });
  return yamlValue(value);
}

function fold(name: string): string {
  return name.toLowerCase().replace(/[-_\s]/g, '');
}
