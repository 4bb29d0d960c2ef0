import { createHash } from 'node:crypto';

/** Ten hexadecimal digits that change with a text: enough to tell what changed by, and no secret. */
export function shortHash(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 10);
}
