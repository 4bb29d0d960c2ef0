import type { EventWords } from './event-words.ts';
import { ar } from './languages/ar.ts';
import { de } from './languages/de.ts';
import { en } from './languages/en.ts';
import { es } from './languages/es.ts';
import { fr } from './languages/fr.ts';
import { ja } from './languages/ja.ts';

/** The words of events in each language that is here, by its BCP 47 subtag. */
export const EVENT_WORDS = { ar, de, en, es, fr, ja } satisfies Record<string, EventWords>;
