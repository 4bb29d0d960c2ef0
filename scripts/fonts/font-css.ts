/** What a @font-face rule says, in the order it is to stand in. */
export type Descriptors = Record<string, string>;

const QUOTED = new Set(['font-family']);

/** A @font-face rule. */
export function fontFace(descriptors: Descriptors): string {
  const lines = Object.entries(descriptors).map(
    ([name, value]) => `  ${name}: ${QUOTED.has(name) ? `'${value}'` : value};`,
  );
  return `@font-face {\n${lines.join('\n')}\n}\n`;
}

/** The src of fonts that a reader may have. */
export const localSrc = (names: string[]): string =>
  names.map((name) => `local('${name}')`).join(', ');
