/** What an SVG may refer to: its own parts, and pictures inside it. */
const INSIDE = /^\s*(#|data:image\/(png|jpe?g|gif|webp)[;,])/i;

/**
 * Says what of an SVG lies outside it, or runs: such a picture would come out in part, or be
 * another one elsewhere.
 *
 * @returns Words as in "an SVG with …", or `undefined` for one that stands by itself.
 */
export function foreignPart(bytes: Uint8Array): string | undefined {
  if (bytes[0] === 0x1f && bytes[1] === 0x8b) return 'its text compressed';
  const svg = decode(bytes).replace(/<!--.*?-->/gs, '');
  if (/<([\w-]+:)?script\b/i.test(svg)) return 'a script';
  if (/<!ENTITY\b/i.test(svg)) return 'an entity';
  if (/<\?xml-stylesheet\b|@import\b/i.test(svg)) return 'a style sheet of its own';
  if (/<([\w-]+:)?foreignObject\b/i.test(svg)) return 'a foreignObject';
  const event = /\s(on[a-z]+)\s*=/i.exec(svg);
  if (event?.[1]) return `a script (${event[1]})`;
  const links = svg.matchAll(/\bhref\s*=\s*(?:"([^"]*)"|'([^']*)')/gi);
  const urls = svg.matchAll(/\burl\(\s*(?:"([^"]*)"|'([^']*)'|&quot;(.*?)&quot;|([^)]*))\s*\)/gi);
  for (const [, ...groups] of [...withoutLinks(links, svg), ...urls]) {
    const target = groups.find(Boolean) ?? '';
    if (!INSIDE.test(target)) return `a reference to ${shortened(target)}`;
  }
  return undefined;
}

/** Leaves out where an `<a>` leads: nothing is read from there. */
function withoutLinks(links: Iterable<RegExpExecArray>, svg: string): RegExpExecArray[] {
  return [...links].filter(({ index }) => {
    const tag = svg.slice(svg.lastIndexOf('<', index), index);
    return !/^<([\w-]+:)?a\s/i.test(tag);
  });
}

function decode(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  return new TextDecoder().decode(bytes);
}

function shortened(target: string): string {
  return `"${target.length > 80 ? `${target.slice(0, 80)}…` : target}"`;
}
