import { isMap, isScalar, parseDocument } from 'yaml';

const YAML_BLOCK = /^\uFEFF?---[^\S\n]*\r?\n([\s\S]*?)\r?\n---[^\S\n]*(?=\r?\n|$)/;

/** A value of the frontmatter as its writer wrote it, and the line it stands in. */
export interface WrittenValue {
  text: string;
  line: number;
}

/**
 * Reads a value of YAML frontmatter as written. A YAML reader turns a date into a moment and
 * forgets whether a day or an instant was meant, and in which zone.
 *
 * @returns `undefined` where there is no YAML frontmatter, no such key, or no plain value.
 */
export function writtenValue(source: string, key: string): WrittenValue | undefined {
  const block = YAML_BLOCK.exec(source);
  if (!block?.[1]) return undefined;
  const { contents } = parseDocument(block[1], { logLevel: 'silent' });
  if (!isMap(contents)) return undefined;
  const value = contents.get(key, true);
  if (!isScalar(value) || value.source === undefined || !value.range) return undefined;
  const before = source.slice(0, source.indexOf(block[1])) + block[1].slice(0, value.range[0]);
  return { text: value.source, line: before.split('\n').length };
}
