import { join } from 'node:path';

/** The repository. */
export const ROOT = join(import.meta.dirname, '..');

/** The folders of what is published, each after those that it uses. */
export const PUBLISHED = [
  'packages/story',
  'packages/feeds',
  'packages/cards',
  'packages/theme',
  'packages/import',
  '.',
] as const;

/** What of a package's manifest tells what is published. */
export interface Manifest {
  name: string;
  version: string;
  exports: Record<string, ExportTarget>;
  publishConfig?: { exports?: Record<string, ExportTarget> };
  scripts?: Record<string, string>;
  homepage?: string;
  bugs?: string;
  /** In the root's source, an address alone. */
  repository?: string | { url: string };
}

/** Where a subpath leads: one file, or one for types and one to run. */
export type ExportTarget = string | { types: string; default: string };
