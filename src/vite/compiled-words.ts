import type { WordElement, WordNode, WordStory } from '@developing-story/story';
import { NOTE_TAG } from '@developing-story/story/parse';

/** What a file of MDX was compiled to, as far as it matters here. */
interface Compiled {
  MDXContent: (props: { components: Record<string, unknown> }) => unknown;
  frontmatter: WordStory['frontmatter'];
  getHeadings: () => WordStory['headings'];
}

const RUNTIME = 'astro/jsx-runtime';

/** What compiled MDX begins and ends its lines of modules with: no word of a story begins a line. */
const IMPORT = /^import\s*\{([^}]*)\}\s*from\s*(["'])(.*?)\2;?/gm;
const EXPORT = /^export (?:default )?(?=function |const )/gm;

const FRAGMENT = Symbol('fragment');

/** What stands in a tree for the component that a page may give. */
class Given {
  readonly name: string;
  constructor(name: string) {
    this.name = name;
  }
}

interface Node {
  type: unknown;
  props: { children?: unknown; [name: string]: unknown };
}

/** Records what Astro's JSX would be given. */
const recorder = {
  Fragment: FRAGMENT,
  jsx: record,
  jsxs: record,
};

function record(type: unknown, props: Node['props'], key?: unknown): Node {
  return { type, props: key ? { ...props, key } : props };
}

/**
 * What is in a compiled story of words alone.
 *
 * @param code What the site's MDX compiled its file to.
 * @returns Nothing where there is more in it than words, as a plugin of the site may have put it there.
 */
export function compiledWords(code: string): WordStory | undefined {
  const compiled = evaluate(code);
  if (!compiled) return undefined;
  const { MDXContent, getHeadings, frontmatter } = compiled;
  try {
    const asWritten = MDXContent({ components: componentsOf([NOTE_TAG]) });
    // What a page can replace is asked for by name, and written tags aren't.
    const names = [NOTE_TAG, ...namesIn(asWritten)];
    const tree = toNodes(MDXContent({ components: componentsOf(names) }));
    const [root] = tree;
    return tree.length === 1 && typeof root === 'object'
      ? { tree: root, headings: getHeadings(), frontmatter }
      : undefined;
  } catch {
    // Whatever it is, the file's module says it in its own place.
    return undefined;
  }
}

/** Runs a compiled file by itself; one that imports anything can't be. */
function evaluate(code: string): Compiled | undefined {
  const imports = [...code.matchAll(IMPORT)];
  if (imports.some(([, , , from]) => from !== RUNTIME)) return undefined;
  const body = code
    .replace(
      IMPORT,
      (_, names: string) => `const {${names.replace(/\sas\s/g, ': ')}} = __runtime__;`,
    )
    .replace(EXPORT, '');
  try {
    // eslint-disable-next-line @typescript-eslint/no-implied-eval -- the site's own build compiled it
    const run = new Function(
      '__runtime__',
      `${body}\nreturn { MDXContent, frontmatter, getHeadings };`,
    ) as (runtime: typeof recorder) => Compiled;
    return run(recorder);
  } catch {
    return undefined;
  }
}

/** What a page might give. Astro gives every file a fragment. */
function componentsOf(names: readonly string[]): Record<string, unknown> {
  const given = names.map((name) => [name, new Given(name)] as const);
  return Object.fromEntries<unknown>([['Fragment', FRAGMENT], ...given]);
}

/** The names of the elements in a tree. */
function namesIn(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(namesIn);
  if (!isNode(value)) return [];
  const { type, props } = value;
  return [...(typeof type === 'string' ? [type] : []), ...namesIn(props.children)];
}

/** @throws Error where something is neither text nor element, or can't be kept. */
function toNodes(value: unknown): WordNode[] {
  if (Array.isArray(value)) return value.flatMap(toNodes);
  if (value === undefined || value === null || value === '') return [];
  if (typeof value === 'string') return [value];
  if (!isNode(value)) throw new Error('This is neither text nor element.');
  const { children, ...props } = value.props;
  if (!isPlain(props)) throw new Error('This can’t be kept.');
  const nodes = toNodes(children);
  return [
    {
      ...nameOf(value.type),
      ...(Object.keys(props).length > 0 && { props }),
      ...(nodes.length > 0 && { children: nodes }),
    },
  ];
}

function nameOf(type: unknown): Pick<WordElement, 'tag' | 'as'> {
  if (type === FRAGMENT) return {};
  if (typeof type === 'string') return { tag: type };
  if (type instanceof Given) return { as: type.name };
  throw new Error('This is a component of nobody knows where.');
}

/** Whether JSON keeps a value as it is. */
function isPlain(value: unknown): boolean {
  if (Array.isArray(value)) return value.every(isPlain);
  if (typeof value !== 'object' || value === null)
    return value === null || ['string', 'boolean'].includes(typeof value) || Number.isFinite(value);
  return Object.getPrototypeOf(value) === Object.prototype && Object.values(value).every(isPlain);
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && 'type' in value && 'props' in value;
}
