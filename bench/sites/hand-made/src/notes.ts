import type { CollectionEntry } from 'astro:content';

/** What is read from a note's tag. */
export interface Note {
  id: string;
  date: string;
  kind: string;
  headline: string;
}

const TAG =
  /<EditorsNote date="(?<date>.+?)"(?: kind="(?<kind>\w+)")? headline="(?<headline>.+?)">/g;

/** A story's notes, newest first. */
export function notesOf({ body = '' }: CollectionEntry<'stories'>): Note[] {
  return [...body.matchAll(TAG)].map(({ groups: { date, kind = 'update', headline } }) => ({
    id: date.replaceAll(/\D/g, ''),
    date,
    kind,
    headline,
  }));
}
