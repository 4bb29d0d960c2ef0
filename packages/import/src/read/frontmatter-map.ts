import { isMap, isScalar, isSeq, type Node, type YAMLMap } from 'yaml';

/** The keys of a frontmatter, some of which are taken out of it. */
export class FrontmatterMap {
  readonly #map: YAMLMap;
  readonly #taken = new Set<string>();

  constructor(map: YAMLMap) {
    this.#map = map;
  }

  /** The names of those that were not taken. */
  names(): string[] {
    return this.#map.items.map(({ key }) => nameOf(key)).filter((name) => !this.#taken.has(name));
  }

  has(name: string): boolean {
    return this.names().includes(name);
  }

  /** A value, where it is one text, number or date, as it is written. */
  text(name: string): string | undefined {
    return textOf(this.#map.get(name, true));
  }

  /** A value as texts: one, a list of them, or of things with a `name` or `path`. */
  texts(name: string): string[] {
    const value = this.#map.get(name, true);
    if (isSeq(value)) {
      const texts = value.items.map(namedText);
      return texts.filter((text) => text !== undefined).length === texts.length
        ? texts.flatMap((text) => text ?? [])
        : [];
    }
    const text = namedText(value);
    return text === undefined ? [] : [text];
  }

  /** Whether keys can be taken out: not of a map on one line. */
  get isOpen(): boolean {
    return this.#map.flow !== true;
  }

  take(name: string): void {
    this.#taken.add(name);
  }

  /** The YAML that the map was read from, without the lines of what was taken. */
  rest(yaml: string): string {
    let rest = '';
    let from = 0;
    for (const { key, value } of this.#map.items) {
      if (!this.#taken.has(nameOf(key))) continue;
      const start = (key as Node).range?.[0] ?? 0;
      const end = (value as Node | null)?.range?.[1] ?? (key as Node).range?.[1] ?? start;
      const newline = yaml.indexOf('\n', Math.max(start, end - 1));
      rest += yaml.slice(from, start);
      from = newline === -1 ? yaml.length : newline + 1;
    }
    return rest + yaml.slice(from);
  }
}

function nameOf(key: unknown): string {
  return isScalar(key) ? String(key.value) : '';
}

function textOf(value: unknown): string | undefined {
  if (!isScalar(value) || value.value === null) return undefined;
  const text = value.source?.trim() ?? '';
  return text === '' ? undefined : text;
}

/** Of a map its only text, so that none is lost when it is taken. */
function namedText(value: unknown): string | undefined {
  if (!isMap(value)) return textOf(value);
  const [only, ...more] = value.items;
  const isNamed =
    only && more.length === 0 && ['name', 'path', 'src', 'image'].includes(nameOf(only.key));
  return isNamed ? textOf(only.value) : undefined;
}
