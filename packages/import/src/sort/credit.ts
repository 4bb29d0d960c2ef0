import { plainText } from '../notes/plain-text.ts';

const WORDS =
  /^\(?(?:(?:photo(?:graph)?|picture|image|illustration|graphic|artwork|credit)s?(?: (?:credit|illustration))?\s*(?::|by\b|courtesy\b)|©)/i;
const AGENCY =
  /(?:\/|-|–|—|via|\()\s*(?:ap|afp|getty(?: images)?|reuters|epa|shutterstock|stock\.adobe\.com|adobe stock|istock(?:photo)?|alamy|unsplash|wikimedia commons|pa)\b.{0,30}$/i;
/** A name whose agency was a link that a copy of the page lost. */
const CUT_OFF = /^[\p{Lu}][\p{L}.'-]+(?: [\p{Lu}][\p{L}.'-]+){0,3} ?[-–—/|]$/u;

/** Whether a line names whose a picture is. */
export function isCredit(text: string): boolean {
  const plain = plainText(text).trim();
  if (plain.length > 120) return false;
  return WORDS.test(plain) || AGENCY.test(plain) || CUT_OFF.test(plain);
}

/** The credit as a story file has it: without a separator at its end that parts it from nothing. */
export function readCredit(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .replace(/\s*[-–—/|]\s*$/, '')
    .trim();
}
