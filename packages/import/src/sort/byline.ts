import type { Author } from '@developing-story/story';
import { plainText } from '../notes/plain-text.ts';

const NAME =
  "[\\p{Lu}][\\p{L}\\p{M}.'’-]*(?: (?:(?:de|del|der|van|von|da|di|la|le|bin|al) )?[\\p{Lu}][\\p{L}\\p{M}.'’-]*){0,4}";
const BYLINE = new RegExp(
  `^(?:(?:written |story |reported )?by:?|words by)\\s+(?:the )?${NAME}`,
  'iu',
);
const ROLE =
  /\b(?:staff|writers?|reporters?|editors?|correspondents?|columnists?|contributors?|contributing|producers?|critics?|bureau|desk chief|for the)\b/i;

/** Whether a line names who an article is by: "By Jane Doe and Sam Roe, Staff Writers". */
export function isByline(text: string): boolean {
  const plain = plainText(text).trim();
  return (
    plain.length <= 200 &&
    BYLINE.test(plain) &&
    !/[.!?]["')]?$/.test(plain.replace(/\b(?:Jr|Sr)\.$/, ''))
  );
}

/**
 * The people a byline names. Roles, dates and whatever else stands beside them are left to the
 * report.
 *
 * @param links The links in the byline: a name's address is its author's.
 */
export function readByline(
  text: string,
  links: readonly { text: string; url: string }[] = [],
): Author[] {
  const [line = ''] = text
    .replace(/^[\s\S]*?\b(?:by|words by):?\s+/i, (lead) => (lead.length < 30 ? '' : lead))
    .split(/\s*(?:[|•·\n]|\s[–—]\s)\s*/)
    .filter((part) => part !== '');
  const parts = line
    .split(/\s*(?:,|;|\s&\s|\s+and\s+|\s+with\s+)\s*/)
    .filter((part) => part !== '');
  const names = parts
    .map((part) => part.replace(/^(?:and|with|by)\s+/i, '').trim())
    .filter((part, index) => part !== '' && (index === 0 || (!ROLE.test(part) && isName(part))));
  return names.map((name) => {
    const url = links.find((link) => link.text === name)?.url ?? '';
    return isWebAddress(url) ? { name, url } : { name };
  });
}

function isName(text: string): boolean {
  return text.length <= 60 && !/\d/.test(text) && /^(?:the )?\p{Lu}/iu.test(text);
}

function isWebAddress(url: string): boolean {
  return /^https?:\/\//i.test(url) && URL.canParse(url);
}
