import type { Root } from 'hast';
import { fromParse5 } from 'hast-util-from-parse5';
import { defaultTreeAdapter, parse, type DefaultTreeAdapterMap, type TreeAdapter } from 'parse5';
import { VFile } from 'vfile';

const MOST_ELEMENTS = 200_000;
const DEEPEST = 200;

class TooManyElements extends Error {
  override name = 'TooManyElements';
}

/**
 * Parses a page as browsers do, with the lines of its elements.
 *
 * @returns `undefined` for what no newsroom publishes: markup that unfolds to hundreds of thousands
 * of elements, or nests hundreds deep, which a recursive reader would not survive.
 */
export function parseHtml(source: string): Root | undefined {
  let elements = 0;
  const treeAdapter: TreeAdapter<DefaultTreeAdapterMap> = {
    ...defaultTreeAdapter,
    createElement(...args) {
      elements += 1;
      if (elements > MOST_ELEMENTS) throw new TooManyElements();
      return defaultTreeAdapter.createElement(...args);
    },
  };
  try {
    const options = { treeAdapter, sourceCodeLocationInfo: true, scriptingEnabled: false };
    const tree = parse(source, options);
    if (isDeeperThan(tree, DEEPEST)) return undefined;
    return fromParse5(tree, { file: new VFile(source) }) as Root;
  } catch (error) {
    if (error instanceof TooManyElements) return undefined;
    throw error;
  }
}

function isDeeperThan(root: DefaultTreeAdapterMap['node'], limit: number): boolean {
  let level = [root];
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > limit) return true;
    level = level.flatMap((node) => ('childNodes' in node ? node.childNodes : []));
  }
  return false;
}
