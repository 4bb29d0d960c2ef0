import { stringify } from 'yaml';

/** A value as a field of frontmatter has it, on one line: `[{ name: Ada Long }]`, `'1984'`. */
export function yamlValue(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map((it) => inFlow(it)).join(', ')}]`;
  if (isRecord(value)) return group(value, (it) => inFlow(it));
  return stringify(value, { singleQuote: true, lineWidth: 0 }).trimEnd();
}

/** A value as a tag has it between braces: `[{ name: 'Ada Long' }]`. */
export function codeValue(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map((it) => codeValue(it)).join(', ')}]`;
  if (isRecord(value)) return group(value, (it) => codeValue(it));
  if (typeof value !== 'string') return String(value);
  return value.includes("'") ? JSON.stringify(value) : `'${value.replaceAll('\\', '\\\\')}'`;
}

/** Within brackets more has to be quoted than alone: commas, and brackets themselves. */
function inFlow(value: unknown): string {
  if (typeof value === 'object' && value !== null) return yamlValue(value);
  const options = { collectionStyle: 'flow', flowCollectionPadding: false } as const;
  const list = stringify([value], { ...options, singleQuote: true, lineWidth: 0 });
  return list.trim().slice(1, -1);
}

function group(value: Record<string, unknown>, write: (value: unknown) => string): string {
  const fields = Object.entries(value).map(([name, it]) => `${name}: ${write(it)}`);
  return `{ ${fields.join(', ')} }`;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
