import { anyOf } from '../languages/languages.ts';
import { plainText } from './plain-text.ts';

const LIVE = new RegExp(`(?<![\\p{Lu}\\p{Ll}])${anyOf(({ live }) => live)}(?![\\p{Ll}])`, 'iu');
/** A line of more than this is no headline or kicker. */
const LONGEST = 200;

/** Whether a headline or a line above an article says that its posts are told as it goes on. */
export function callsLive(text: string): boolean {
  return text.length <= LONGEST && LIVE.test(plainText(text));
}
