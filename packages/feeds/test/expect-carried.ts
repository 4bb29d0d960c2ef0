import { expect } from 'vitest';
import type { Feed } from '../src/index.ts';
import { expectedDocument } from './expected-document.ts';
import { FORMATS } from './formats.ts';
import { readDocument, type ReadDocument } from './read-document.ts';

/** Demands that a feed's document says all that the feed does, in its format. */
export async function expectCarried(model: Feed, format: ReadDocument['format']): Promise<void> {
  const read = readDocument(await FORMATS[format](model));
  const items = read.items.map((it) => ({ ...it, html: it.html && kept(it.html) }));
  expect({ ...read, items }).toMatchObject(expectedDocument(model, format, kept));
}

/** A text without what XML 1.0 can't carry, its white space as one space. */
function kept(it: string): string {
  return it
    .toWellFormed()
    .replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g, '')
    .replace(/[\r\n\t ]+/g, ' ');
}
