import type { EventView } from './types.ts';

const MENDING = new Set<EventView['tone']>(['correction', 'clarification', 'retraction']);

/** Whether an event mends or takes back something, which no list leaves to its colour to say. */
export function mends({ tone }: Pick<EventView, 'tone'>): boolean {
  return MENDING.has(tone);
}

/** An event in a line of its own: its headline, or what it mends or takes back. */
export function saidWords(event: EventView): string | undefined {
  return event.headline ?? (mends(event) ? event.summary : undefined);
}
