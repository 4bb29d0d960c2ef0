import type { MissingCharacter } from './prepare-words.ts';

/** Of many characters a few tell which script it is. */
const NAMED = 5;

/** Says which characters are left out, and what to install. */
export function missingWarnings(missing: readonly MissingCharacter[]): string[] {
  const byPackage = Map.groupBy(missing, (one) => one.package);
  return Array.from(byPackage, ([name, characters]) => {
    const named = characters
      .slice(0, NAMED)
      .map(({ character }) => `“${character}” (${codes(character)})`);
    const more = characters.length - named.length;
    const list = more > 0 ? `${named.join(', ')} and ${more} more` : named.join(', ');
    const what = characters.length === 1 ? 'so it is left out' : 'so they are left out';
    const remedy = name
      ? `To show ${characters.length === 1 ? 'it' : 'them'}: pnpm add ${name}`
      : 'Give a font that has it as one of `fonts`, or use another character.';
    return `No font has ${list}, ${what} of the card. ${remedy}`;
  });
}

function codes(grapheme: string): string {
  return Array.from(
    grapheme,
    (character) =>
      `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`,
  ).join(' ');
}
