import { createHash } from 'node:crypto';

/** Ten hexadecimal digits that change with a text: enough for networks to tell a changed card by. */
export function shortHash(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 10);
}
