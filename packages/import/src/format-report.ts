import { oneLine } from './one-line.ts';
import type { ImportReport, LeftOut, TakenNote } from './types.ts';

/** The report for a person to read, in plain text; ends in a newline. */
export function formatReport(report: ImportReport): string {
  const sections = [
    section(
      'Taken',
      report.taken.map(({ fact, value, from, line, rest }) => {
        const also = rest ? `; not taken: "${oneLine(rest)}"` : '';
        return `${fact}: ${oneLine(value)} (${from}${at(line)}${also})`;
      }),
    ),
    section('Notes, newest first', report.notes.map(noteLine)),
    section('Left out', leftOutLines(report.leftOut)),
    section(
      'To check',
      report.checks.map(({ message, line }) => message + at(line, ' (line ', ')')),
    ),
  ];
  return `${sections.filter((text) => text !== '').join('\n\n')}\n`;
}

function section(title: string, lines: readonly string[]): string {
  return lines.length === 0 ? '' : `${title}\n${lines.map((line) => `  - ${line}`).join('\n')}`;
}

function noteLine({
  kind,
  date,
  headline,
  line,
  lead,
  empty,
  fromFoot,
  blocks,
}: TakenNote): string {
  const body = empty
    ? 'empty'
    : blocks === 0
      ? 'kept as it is'
      : blocks === 1
        ? '1 paragraph'
        : `${blocks} paragraphs`;
  const foot = fromFoot ? ', moved up from the foot' : '';
  const said = lead ? `, from "${oneLine(lead)}"` : '';
  const named = headline ? ` "${headline}"` : '';
  return `${date ?? 'no date'}, ${kind}${named}: ${body}${foot}${said}${at(line)}`;
}

/** Each with its words; what has none, as scripts, is only counted. */
function leftOutLines(items: readonly LeftOut[]): string[] {
  const worded = items.filter(({ words }) => words !== '');
  const counts = new Map<string, number>();
  for (const { what } of items.filter((item) => item.words === '')) {
    counts.set(what, (counts.get(what) ?? 0) + 1);
  }
  return [
    ...worded.map(({ what, words, line }) => `${what}: "${oneLine(words)}"${at(line)}`),
    ...[...counts].map(([what, count]) => `${what}, without words: ${count}`),
  ];
}

function at(line: number | undefined, before = ', line ', after = ''): string {
  return line === undefined ? '' : `${before}${line}${after}`;
}
