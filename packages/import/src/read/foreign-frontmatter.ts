import { parse, TomlDate, TomlError } from 'smol-toml';
import { stringify } from 'yaml';

/**
 * Frontmatter as YAML, fences included: that of Hugo and Zola may be TOML between lines of `+++`,
 * and Hugo's a JSON object.
 *
 * @returns `undefined` where it isn't what it seems to be.
 */
export function yamlFrontmatter(frontmatter: string): string | undefined {
  if (frontmatter.startsWith('---')) return frontmatter;
  try {
    const values = frontmatter.startsWith('{') ? fromJson(frontmatter) : fromToml(frontmatter);
    return `---\n${stringify(values, withDates, { lineWidth: 0 })}---\n`;
  } catch (error) {
    if (error instanceof TomlError || error instanceof SyntaxError) return undefined;
    throw error;
  }
}

function fromJson(frontmatter: string): unknown {
  return JSON.parse(frontmatter);
}

function fromToml(frontmatter: string): unknown {
  const toml = frontmatter.replace(/^\+\+\+.*\n/, '').replace(/\+\+\+\s*$/, '');
  const { taxonomies, ...values } = parse(toml);
  if (taxonomies === undefined) return values;
  // Zola has its categories and tags in a table of their own.
  return isTable(taxonomies) ? { ...taxonomies, ...values } : { taxonomies, ...values };
}

function isTable(value: unknown): value is Record<string, unknown> {
  return (
    typeof value === 'object' &&
    value !== null &&
    !Array.isArray(value) &&
    !(value instanceof TomlDate)
  );
}

/** Dates as they were written: with their own offset, or with none. */
function withDates(_key: unknown, value: unknown): unknown {
  return value instanceof TomlDate ? value.toISOString().replace(/\.000(?=\D|$)/, '') : value;
}
