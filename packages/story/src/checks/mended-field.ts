import { slugFromTitle } from '../slug-from-title.ts';
import type { Field } from '../frontmatter.ts';
import { isBlank } from '../words/is-blank.ts';
import { isLanguage } from '../words/is-language.ts';
import { yamlValue } from '../write-value.ts';
import { slugFault } from './slug-fault.ts';
import type { FieldRule } from './story-fields.ts';

const YES = new Set(['true', 'yes', 'on', 'y', '1']);
const NO = new Set(['false', 'no', 'off', 'n', '0']);

/** The words that a field may be, each by what people write for it. */
const WORDS = {
  status: [
    ['developing', /^(?:develop|ongoing|live|open|active)/i],
    ['final', /^(?:final|finish|closed|done|ended|complete|over)/i],
  ],
  content: [
    ['full', /^(?:full|whole|all)/i],
    ['summary', /^(?:summ|excerpt|short)/i],
  ],
} as const;

/** How a rule is obeyed, where the value doesn't tell what was meant. */
const WRITE: Partial<Record<FieldRule, string>> = {
  flag: 'Write {name}: true, or remove it.',
  status: 'Write {name}: developing, or {name}: final.',
  content: 'Write {name}: full, or {name}: summary.',
  lang: 'Write {name}: and the language’s tag, as en is for English and pt-BR for Brazil’s Portuguese.',
  topics: 'Write {name}: and a list of words or phrases in brackets, with commas between.',
  slug: 'Write {name}: and letters, digits and hyphens, with slashes between its parts.',
  slugs: 'Write {name}: and a list of slugs in brackets, with commas between.',
};

/** What to write instead of a field that is wrong: the value that was written, mended. */
export function mendedField(name: string, rule: FieldRule, field: Field): string {
  const mended = mend(rule, field);
  if (mended !== undefined) return `Write ${name}: ${yamlValue(mended)}.`;
  const how = WRITE[rule] ?? 'Write {name}: and its text.';
  return how.replaceAll('{name}', () => name);
}

/** The field's value as its rule has it, where that can be told. */
function mend(rule: FieldRule, field: Field): unknown {
  const { value, text, comment } = field;
  const [only, ...more] = listOf(field);
  switch (rule) {
    case 'text':
      if (comment !== undefined) return comment;
      return more.length === 0 && only !== undefined && !isBlank(only) ? only : undefined;
    case 'flag': {
      const word = String(text).toLowerCase();
      return YES.has(word) ? true : NO.has(word) ? false : undefined;
    }
    case 'status':
    case 'content':
      return WORDS[rule].find(([, pattern]) => pattern.test(text ?? ''))?.[0];
    case 'lang': {
      const tag = text?.replaceAll('_', '-');
      return isLanguage(tag) ? tag : undefined;
    }
    case 'topics': {
      if (comment !== undefined) return [comment];
      const topics = typeof value === 'string' ? value.split(/\s*[,;]\s*/) : listOf(field);
      const named = topics.filter((topic) => slugFromTitle(topic) !== '');
      return named.length > 0 ? named : undefined;
    }
    case 'slug':
      return typeof value === 'object' ? undefined : mendedSlug(text ?? '');
    case 'slugs': {
      const slugs = listOf(field).map(mendedSlug);
      return slugs.length > 0 && slugs.every((slug) => slug !== undefined) ? slugs : undefined;
    }
    default:
      return undefined;
  }
}

/** A field's texts, of a list or alone, as its writer wrote them. */
function listOf({ value, text, texts }: Field): string[] {
  const list: unknown[] = Array.isArray(value) ? value : [value];
  return list.flatMap((it, index) => {
    if (typeof it === 'object') return [];
    const source = Array.isArray(value) ? texts?.[index] : text;
    const written = source ?? (typeof it === 'string' ? it : '');
    return written.trim() === '' ? [] : [written.trim()];
  });
}

/** The slug that somebody meant by an address, or by words. */
export function mendedSlug(text: string): string | undefined {
  const path = text.replace(/^https?:\/\/[^/]*/i, '');
  const parts = path.replace(/\.(?:xml|json|png|html?)$/i, '').split('/');
  const slug = parts
    .map((part) => (slugFault(part)?.name === 'slug-malformed' ? slugFromTitle(part) : part))
    .filter((part) => part !== '')
    .join('/');
  return slugFault(slug) ? undefined : slug;
}
