import type { Nodes } from 'mdast';
import type { Block } from './block.ts';
import type { Draft } from './draft.ts';
import type { ImportCheck } from './types.ts';

/** Pictures of files that are MDX already, whose blocks are kept unread. */
const WRITTEN =
  /!\[[^\]\n]{0,1000}\]\([^\S\n]*<?([^)\s>]+)|\b(?:from|import)\s*["']([^"'\n]+\.(?:avif|gif|jpe?g|png|svg|tiff?|webp))["']/gi;

/**
 * Whether an address names a file beside the article, which a build looks for beside the story: no
 * address on the web, none from the root of the site.
 */
export function isRelative(src: string): boolean {
  return src !== '' && !/^(?:[a-z][a-z\d+.-]*:|[/#?])/i.test(src);
}

/** Tells of a picture that must be copied by hand. */
export function pictureCheck(src: string, line?: number): ImportCheck {
  return {
    code: 'picture-not-copied',
    message: `The picture ${src} was not copied. Save it beside the story file, or name another, as the build stops without it.`,
    ...(line !== undefined && { line }),
  };
}

/** One check for each picture in a story's text that is looked for beside its file. */
export function pictureChecks({ preamble, notes, body }: Draft): ImportCheck[] {
  const inNotes = notes.flatMap(({ tag, body: own }) => (tag ? [tag] : own));
  return [...preamble, ...inNotes, ...body].flatMap((block) =>
    sourcesIn(block)
      .filter(isRelative)
      .map((src) => pictureCheck(src, block.line)),
  );
}

function sourcesIn({ nodes, written = '' }: Block): string[] {
  if (nodes.length > 0) return nodes.flatMap(sources);
  return [...written.matchAll(WRITTEN)].map(([, shown, imported]) => shown ?? imported ?? '');
}

function sources(node: Nodes): string[] {
  if (node.type === 'image') return [node.url];
  return 'children' in node ? node.children.flatMap(sources) : [];
}
