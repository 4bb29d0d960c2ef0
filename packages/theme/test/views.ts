import type { EventView, NoteView, StoryView } from '../src/types.ts';

const published: EventView = {
  id: 'published',
  kind: 'published',
  tone: 'published',
  label: 'First published',
  date: { datetime: '2021-01-11', text: 'Jan. 11, 2021' },
  title: 'Parler sues AWS',
  listTitle: 'First published',
  href: '/stories/parler/',
};

/** A note as pages get it; what is left out is a plain update of Feb. 16, 2021. */
export function noteView(given: Partial<NoteView> = {}): NoteView {
  return {
    id: 'update-2021-02-16',
    kind: 'update',
    tone: 'update',
    label: 'Update',
    numberText: 'Update 1',
    date: { datetime: '2021-02-16', text: 'Feb. 16, 2021' },
    title: 'Update, Feb. 16, 2021: Parler sues AWS',
    listTitle: 'Update',
    href: '/stories/parler/update-2021-02-16/',
    address: 'https://news.example/stories/parler/update-2021-02-16/',
    html: '<p>The network is back.</p>',
    lang: 'en-US',
    ...given,
  };
}

/** A story as pages get it, with these notes in its timeline. */
export function storyView(notes: NoteView[] = [], given: Partial<StoryView> = {}): StoryView {
  return {
    id: 'parler',
    title: 'Parler sues AWS',
    lang: 'en-US',
    href: '/stories/parler/',
    address: 'https://news.example/stories/parler/',
    published: published.date,
    countText: 'No updates yet',
    timeline: [...notes, published],
    authors: [],
    topics: [],
    ...given,
  };
}
