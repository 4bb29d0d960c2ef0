/** An attribute whose value isn't between straight quotes. */
interface MisquotedAttribute {
  /** As it stands there. */
  written: string;
  /** Where its value begins, as an offset into the file. */
  quote: number;
  isCurly: boolean;
  /** What to write. */
  mended: string;
}

const NAME = /\s+([A-Za-z][\w:.-]*)(?:\s*=\s*|(?=[\s/>]))/y;
/** Quotes as word processors and phones of many countries make them, and how they may end. */
const CURLY =
  /(?:\{\s*)?(?:[“”„‟«»＂″]([^<>{}]{0,1000}?)[“”‟«»＂″"]|[‘’‚‛‹›＇′`´]([^<>{}]{0,1000}?)[‘’‛‹›＇′`´'])(?:\s*\})?(?=[\s/>])/y;
/** Begun straight, and ended otherwise: else it would go on up to the next straight one. */
const HALF = /(?:"([^"<>]{0,1000}?)[“”‟″]|'([^'<>]{0,1000}?)[‘’‛′])(?=\s+[\w:.-]+\s*=|\s*\/?>)/y;
const STRAIGHT = /"[^"]*"|'[^']*'/y;
const BARE = /([^\s"'{}<>=]+?)(?=\s|\/?>)/y;

/**
 * The attributes of a tag that can't be read for their quotes.
 *
 * @param tag Where it begins, as an offset into the file.
 */
export function misquotedAttributes(source: string, tag: number): MisquotedAttribute[] {
  const found: MisquotedAttribute[] = [];
  let at = tag + (/^<[\w.:-]*/.exec(source.slice(tag))?.[0].length ?? 0);
  const take = (pattern: RegExp) => {
    pattern.lastIndex = at;
    const match = pattern.exec(source);
    if (match) at = pattern.lastIndex;
    return match;
  };
  for (let name = take(NAME); name; name = take(NAME)) {
    if (!name[0].includes('=')) continue;
    const quote = at;
    const curly = take(CURLY) ?? take(HALF);
    if (!curly && take(STRAIGHT)) continue;
    if (!curly && source[at] === '{') {
      at = behindBraces(source, at);
      continue;
    }
    const bare = curly ?? take(BARE);
    if (!bare) break;
    const value = (bare[1] ?? bare[2] ?? '').replaceAll('"', '&quot;');
    found.push({
      written: `${name[1]}=${bare[0]}`,
      quote,
      isCurly: curly !== null,
      mended: `${name[1]}="${value}"`,
    });
  }
  return found;
}

function behindBraces(source: string, from: number): number {
  let depth = 0;
  for (let at = from; at < source.length; at += 1) {
    if (source[at] === '{') depth += 1;
    else if (source[at] === '}') depth -= 1;
    if (depth === 0) return at + 1;
  }
  return source.length;
}
