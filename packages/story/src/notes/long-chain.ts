/** Where code begins: in braces, or in a statement that a paragraph begins with. What is shown as code is none. */
const PROSE = /^[^\S\n]*(```|~~~)[^]*?\n[^\S\n]*\1|`[^`\n]*`|\{|^(?:import|export)\b/gm;

/** What links the parts of an expression, what parts them, brackets, and what holds anything: texts and comments. */
const CODE =
  /"[^"\n]*"|'[^'\n]*'|`[^`$]*`|\/\*[^]*?\*\/|\/\/[^\n]*|[[({]|[\])}]|,|;(?!\s*else\b)|=>|=(?!["'{>])|[!~?:+\-*%&|^]|\.(?=[\p{ID_Start}$_#[(])|\b(?:typeof|new|await|void|delete|do|else|in|instanceof|yield)\b|\n[^\S\n]*\n/gu;

/** What a statement goes on after. */
const GOES_ON = /^[^\w"'`)\]};]$/;

/**
 * Where a chain of JavaScript has more links than so many: operators, calls and the like that nothing
 * parts. The parts of a list, or of an object, are no chain.
 *
 * It goes by characters, since no parser survives what it is to find; and never far beyond what it
 * looks for, as what has a tenth of that is no chain that anybody writes.
 *
 * @returns An offset into the text.
 */
export function longChain(text: string, most: number): number | undefined {
  /** How many links each of the open brackets has so far. */
  const open: number[] = [];
  let isStatement = false;
  for (let at = 0; ;) {
    const marks = open.length > 0 ? CODE : PROSE;
    marks.lastIndex = at;
    const found = marks.exec(text);
    if (!found) return undefined;
    const [mark] = found;
    at = marks.lastIndex;
    const innermost = open.length - 1;
    if (marks === PROSE) {
      isStatement = /^\w/.test(mark);
      if (isStatement || mark === '{') open.push(0);
    } else if (/^[\])}]/.test(mark)) open.pop();
    else if (/^[,;]/.test(mark)) open[innermost] = 0;
    else if (mark.startsWith('\n')) {
      if (
        isStatement &&
        innermost === 0 &&
        !GOES_ON.test(text.slice(0, found.index).trimEnd().slice(-1))
      )
        open.pop();
    } else if (!/^(?:["']|\/[/*])/.test(mark)) {
      const links = (open[innermost] ?? 0) + 1;
      if (links > most) return found.index;
      open[innermost] = links;
      if (/^[[({]/.test(mark)) open.push(0);
    }
  }
}
