import fc from 'fast-check';
import { expect, it } from 'vitest';
import { onPage, pageCount } from './divide-list.ts';
import type { Story } from '../stories/story.ts';
import { indexOrder } from './index-order.ts';

it('pages hold all of a list, in order, none of them empty but that of an empty one', () => {
  fc.assert(
    fc.property(
      fc.array(fc.nat(), { maxLength: 90 }),
      fc.integer({ min: 1, max: 30 }),
      (all, size) => {
        const pages = Array.from({ length: pageCount(all.length, size) }, (_, index) =>
          onPage(all, index + 1, size),
        );
        expect(pages.flat()).toEqual(all);
        for (const page of pages.slice(0, -1)) expect(page).toHaveLength(size);
        if (all.length > 0) expect(pages.at(-1)).not.toEqual([]);
        else expect(pages).toEqual([[]]);
      },
    ),
  );
});

it('the index has what goes on first, and leaves the order as it is otherwise', () => {
  const stories = [
    { id: 'a', developing: false },
    { id: 'b', developing: true },
    { id: 'c', developing: false },
    { id: 'd', developing: true },
  ] as Story[];
  expect(indexOrder(stories).map(({ id }) => id)).toEqual(['b', 'd', 'a', 'c']);
});
