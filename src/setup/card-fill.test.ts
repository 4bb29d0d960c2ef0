import { createHash } from 'node:crypto';
import { expect, it } from 'vitest';
import { isOfPart } from './card-fill.ts';

it.each([1, 2, 3, 4, 7])('each card is of one of %i parts, and no part is much larger', (of) => {
  const hashes = Array.from({ length: 2000 }, (_, index) =>
    createHash('sha256').update(String(index)).digest('hex'),
  );
  const parts = Array.from({ length: of }, (_, index) =>
    hashes.filter((hash) => isOfPart(hash, { number: index + 1, of })),
  );
  expect(parts.flat().toSorted()).toEqual(hashes.toSorted());
  for (const part of parts) expect(part.length).toBeLessThan((hashes.length / of) * 1.25);
});
