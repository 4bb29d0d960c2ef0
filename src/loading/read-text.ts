import { readFile } from 'node:fs/promises';

/** Why a file is no text. */
export interface Unreadable {
  fault: string;
  hint: string;
}

/** The text of a file to the last byte, BOM included, so that writing it back changes nothing. */
export async function readText(path: string): Promise<string | Unreadable> {
  let bytes: Buffer;
  try {
    bytes = await readFile(path);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return {
      fault: `This file can’t be read: ${reason}.`,
      hint: 'Check that it exists and that you may read it.',
    };
  }
  return decodeText(bytes);
}

/** UTF-8 as text, or why it is none. */
export function decodeText(bytes: Uint8Array): string | Unreadable {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return {
      fault: 'This file isn’t UTF-8 text, so it can’t be read for certain.',
      hint: 'Save it again with the encoding UTF-8: editors offer that when saving.',
    };
  }
}
