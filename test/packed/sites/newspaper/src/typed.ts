import type { CollectionEntry } from 'astro:content';
import type { ComponentProps } from 'astro/types';
import type EditorsNote from 'astro-developing-story/components/EditorsNote';

type Story = CollectionEntry<'stories'>['data'];

/** Each of these is wrong, and would pass if the type in question were `any`. */
export const wrong = (story: Story, note: ComponentProps<typeof EditorsNote>) => [
  // @ts-expect-error A title is a text.
  story.title.toFixed(),
  // @ts-expect-error There is no such desk.
  story.desk === 'sport',
  // @ts-expect-error A note is no number.
  note.note.toFixed(),
];
