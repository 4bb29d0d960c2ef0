/** What keeps an attribute from being read, as the end of a sentence that begins with it. */
const FAULTS = {
  bare: 'has no quotes around its value.',
  unended: 'has no quote at its end.',
  quoting: 'has quotes within its quotes, which end it there.',
  comma: 'has a comma or semicolon after it, and attributes have nothing but spaces between them.',
  colon: 'has a colon where an = belongs.',
} as const;

/** An attribute that can't be read for what is around its value. */
interface MisquotedAttribute {
  /** What is wrong with it. */
  message: string;
  /** Where its value begins, as an offset into the file. */
  quote: number;
  /** What to write. */
  mended: string;
}

const NAME = /\s+([A-Za-z][\w:.-]*?)(?:\s*=\s*|:\s*(?=["'])|(?=[\s/>]))/y;
/** Quotes as word processors and phones of many countries make them, and how they may end. */
const CURLY =
  /(?:\{\s*)?(?:[“”„‟«»＂″]([^<>{}]{0,1000}?)[“”‟«»＂″"]|[‘’‚‛‹›＇′`´]([^<>{}]{0,1000}?)[‘’‛‹›＇′`´'])(?:\s*\})?(?=[\s/>])/y;
/** Begun straight, and ended otherwise: else it would go on up to the next straight one. */
const HALF = /(?:"([^"<>]{0,1000}?)[“”‟″]|'([^'<>]{0,1000}?)[‘’‛′])(?=\s+[\w:.-]+\s*=|\s*\/?>)/y;
const STRAIGHT = /(?:"[^"]*"|'[^']*')(?=[\s/>,;])/y;
/** Begun, and then another attribute or the end of the tag comes in the same line. */
const UNENDED =
  /(?:"([^"<>\n]{0,1000}?)|'([^'<>\n]{0,1000}?))(?=\s+[\w:.-]+\s*=\s*["'{]|\s*\/?>[^\S\n]*(?:\n|$))/y;
/** Up to a quote that another attribute or the end of the tag follows. */
const QUOTING =
  /(?:"([^<>\n]{0,1000}?)"|'([^<>\n]{0,1000}?)')(?=\s+[\w:.-]+\s*=\s*["'{]|(?:\s+(?:key|pinned|quiet|draft))*\s*\/?>)/y;
const BARE = /([^\s"'{}<>=]+?)["']?(?=\s|\/?>)/y;
const COMMA = /\s*[,;]/y;

/**
 * The attributes of a tag that can't be read for their quotes, or for what is between them.
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
    const [before, attribute = ''] = name;
    const isColon = /:\s*$/.test(before);
    if (!before.includes('=') && !isColon) continue;
    const quote = at;
    const tell = (value: string, fault: keyof typeof FAULTS | 'curly') => {
      const written = `${before.trimStart()}${source.slice(quote, at)}`;
      found.push({
        message:
          fault === 'curly'
            ? `The quotes of ${written} are curly, as word processors make them, and a tag needs straight ones.`
            : `${written} ${FAULTS[fault]}`,
        quote,
        mended: `${attribute}=${inQuotes(value)}`,
      });
    };
    const curly = take(CURLY) ?? take(HALF);
    if (curly) {
      tell(curly[1] ?? curly[2] ?? '', 'curly');
      continue;
    }
    const straight = take(STRAIGHT)?.[0];
    if (straight !== undefined) {
      const value = straight.slice(1, -1);
      if (isColon) tell(value, 'colon');
      else if (take(COMMA)) tell(value, 'comma');
      continue;
    }
    if (source[at] === '{') {
      at = behindBraces(source, at);
      continue;
    }
    const unended = take(UNENDED);
    const other = unended ?? take(QUOTING);
    if (other) {
      const value = (other[1] ?? other[2] ?? '').replaceAll('\\"', '"');
      tell(value, unended ? 'unended' : 'quoting');
      continue;
    }
    const bare = take(BARE);
    if (!bare) break;
    tell((bare[1] ?? '').replaceAll('&quot;', ''), 'bare');
  }
  return found;
}

function inQuotes(value: string): string {
  return value.includes('"') && !value.includes("'")
    ? `'${value}'`
    : `"${value.replaceAll('"', '&quot;')}"`;
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
