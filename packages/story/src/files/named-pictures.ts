import type { Field } from '../frontmatter.ts';
import { walk } from '../notes/mdx-node.ts';
import type { SourcePosition } from '../types.ts';
import type { ReadStory } from './read-story.ts';

/** A picture as a story names it, and where. */
export interface NamedPicture {
  /** As written. */
  src: string;
  position: SourcePosition;
}

/**
 * The pictures that a story's frontmatter, its notes and the Markdown of its text name, but for
 * those of what was withdrawn, whose files may be gone, and of drafts, whose files may be to come.
 */
export function namedPictures({ fields, notes, blocks }: ReadStory): NamedPicture[] {
  if (fields.has('withdrawn') || fields.get('draft')?.value === true) return [];
  const ofStory = ['image', 'card'].flatMap((name) => pictureOf(fields.get(name)));
  const silent = notes.filter((note) => note.withdrawn !== undefined || note.draft === true);
  const ofNotes = notes
    .filter((note) => !silent.includes(note))
    .flatMap(({ image, card, position }) =>
      [image, card].flatMap((it) => (it ? [{ src: it.src, position }] : [])),
    );
  const inText = [...walk(blocks)].flatMap(({ type, url = '', position: { start } }) =>
    type === 'image' &&
    /^\.\.?\//.test(url) &&
    !silent.some(({ position, end }) => position.offset <= start.offset && start.offset < end)
      ? [{ src: url, position: start }]
      : [],
  );
  return [...ofStory, ...ofNotes, ...inText];
}

function pictureOf(field: Field | undefined): NamedPicture[] {
  const { src } = (field?.value ?? {}) as { src?: unknown };
  return field && typeof src === 'string' ? [{ src, position: field.position }] : [];
}
