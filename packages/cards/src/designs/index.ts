import type { CardDesign } from '../types.ts';
import { photo } from './photo.ts';
import { stack } from './stack.ts';
import { timeline } from './timeline.ts';

/** The bundled designs by their names. */
export const designs = { stack, photo, timeline } as const satisfies Record<string, CardDesign>;
