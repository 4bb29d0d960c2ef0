import type { MissingCharacter } from './prepare-words.ts';

/** Of many characters a few tell which script it is. */
const NAMED = 5;

/** Says which characters are left out or written otherwise, and what to install. */
export function missingWarnings(missing: readonly MissingCharacter[]): string[] {
  const byRemedy = Map.groupBy(
    missing,
    (one) => `${one.package ?? ''} ${one.standIn !== undefined}`,
  );
  return Array.from(byRemedy.values(), (characters) => {
    const [{ package: name, standIn } = {}] = characters;
    const named = characters
      .slice(0, NAMED)
      .map(({ character }) => `“${character}” (${codes(character)})`);
    const more = characters.length - named.length;
    const list = more > 0 ? `${named.join(', ')} and ${more} more` : named.join(', ');
    const one = characters.length === 1;
    const what =
      standIn === undefined
        ? `so ${one ? 'it is' : 'they are'} left out of the card`
        : `so the card says ${characters.map((it) => `“${it.standIn ?? ''}”`).join(', ')}`;
    const remedy = name
      ? `To show ${one ? 'it' : 'them'}: pnpm add ${name}`
      : `No package is known to have ${one ? 'it' : 'them'}: give a font that has ${one ? 'it' : 'them'} as one of \`fonts\`, or write ${one ? 'it' : 'them'} otherwise.`;
    return `No font has ${list}, ${what}. ${remedy}`;
  });
}

function codes(grapheme: string): string {
  return Array.from(
    grapheme,
    (character) =>
      `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`,
  ).join(' ');
}
