import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

// The fonts that the cards of this package are set in.
const { resolve } = createRequire(new URL('../../packages/cards/src/index.ts', import.meta.url));

const path = (name: string) => resolve(`@fontsource/${name}.woff`);

export const SERIF = path('source-serif-4/files/source-serif-4-latin-700-normal');
export const SANS = path('inter/files/inter-latin-400-normal');

/** Both, as satori takes them. */
export function satoriFonts() {
  return [
    { name: 'Serif', weight: 700 as const, style: 'normal' as const, data: readFileSync(SERIF) },
    { name: 'Sans', weight: 400 as const, style: 'normal' as const, data: readFileSync(SANS) },
  ];
}
