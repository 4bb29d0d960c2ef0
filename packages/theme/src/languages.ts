import { ar } from './languages/ar.ts';
import { de } from './languages/de.ts';
import { en } from './languages/en.ts';
import { es } from './languages/es.ts';
import { fr } from './languages/fr.ts';
import { ja } from './languages/ja.ts';
import type { ThemeWords } from './words.ts';

/** The theme's words in each language that is here, by its BCP 47 subtag. */
export const THEME_WORDS = { ar, de, en, es, fr, ja } satisfies Record<string, ThemeWords>;
