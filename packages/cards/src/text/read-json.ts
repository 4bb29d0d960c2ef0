import { readFileSync } from 'node:fs';

/** Reads a JSON file of an installed package, whose shape the caller knows. */
export function readJson(path: string): unknown {
  return JSON.parse(readFileSync(path, 'utf8'));
}
