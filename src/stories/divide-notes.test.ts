import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { notesPageCount, notesPageOf } from './divide-notes.ts';

const size = fc.integer({ min: 1, max: 60 });
const count = fc.integer({ min: 0, max: 400 });
const numbers = (notes: number) => Array.from({ length: notes }, (_, index) => index + 1);

/** The numbers of the notes of each page, the oldest page first, and of the story's own. */
function divide(notes: number, each: number) {
  const at = Map.groupBy(numbers(notes), (number) => notesPageOf(number, notes, each) ?? 'story');
  const pages = numbers(notesPageCount(notes, each)).map((page) => at.get(page) ?? []);
  return { pages, story: at.get('story') ?? [] };
}

describe('notes', () => {
  it.each([
    [99, 0],
    [100, 1],
    [149, 1],
    [150, 2],
  ])('%i at 50 a page have %i pages beside the story’s', (notes, pages) => {
    expect(notesPageCount(notes, 50)).toBe(pages);
  });

  it('are all on some page, once, in order, and every page of older ones is full', () => {
    fc.assert(
      fc.property(count, size, (notes, each) => {
        const { pages, story } = divide(notes, each);
        expect([...pages.flat(), ...story]).toEqual(numbers(notes));
        for (const page of pages) expect(page).toHaveLength(each);
      }),
    );
  });

  it('of the story’s page are as many as a page has, and fewer than twice as many', () => {
    fc.assert(
      fc.property(count, size, (notes, each) => {
        const { story } = divide(notes, each);
        expect(story.length).toBeGreaterThanOrEqual(Math.min(notes, each));
        expect(story.length).toBeLessThan(2 * each);
      }),
    );
  });

  it('stay on the page they are on, whatever is stacked on top', () => {
    fc.assert(
      fc.property(count, size, count, (notes, each, more) => {
        const { pages } = divide(notes, each);
        expect(divide(notes + more, each).pages.slice(0, pages.length)).toEqual(pages);
      }),
    );
  });
});
