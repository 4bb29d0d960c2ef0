import { slugFromTitle, type StoryEvent } from '@developing-story/story';
import { onceFor } from './once-for.ts';
import { visibleUpdates } from './read-stories.ts';
import type { Story, Update } from './story.ts';

/** What stories have in common: a topic, or an author. */
export interface StoryGroup {
  name: string;
  /** Makes its address. */
  slug: string;
  /** An author's own page elsewhere. */
  url?: string;
  /** The latest change first. */
  stories: Story[];
  /** Newest first. */
  updates: Update[];
}

/** The topics of some stories, by name. */
export const topicsOf = onceFor((stories: readonly Story[]) =>
  groups(stories, ({ data }) => data.topics.map((name) => ({ name }))),
);

/** Who stories and their updates are by, by name. */
export const authorsOf = onceFor((stories: readonly Story[]) => groups(stories, authorsOfEvent));

/** Who an event is by: whom it names, else whom its story names. */
export function authorsOfEvent({ data }: Story, { authors }: StoryEvent) {
  return authors ?? data.authors;
}

/** A correction, or what was taken back, and when it became known. */
export interface Correction extends Update {
  /** ISO 8601. */
  entered: string;
}

/** What of some stories was corrected, clarified, retracted or withdrawn, the latest first. */
export const correctionsOf = onceFor((stories: readonly Story[]): readonly Correction[] =>
  visibleUpdates(stories)
    .flatMap(({ story, event }): Correction[] => {
      if (event.kind !== 'update' && event.kind !== 'published') {
        return [{ story, event, entered: event.instant }];
      }
      return event.withdrawn ? [{ story, event, entered: event.modified.instant }] : [];
    })
    .toSorted((a, b) => Date.parse(b.entered) - Date.parse(a.entered)),
);

type NamesOf = (
  story: Story,
  event: StoryEvent,
) => readonly { name: string; url?: string | undefined }[];

function groups(stories: readonly Story[], namesOf: NamesOf): readonly StoryGroup[] {
  const slugs = new Map<string, string>();
  const bySlug = new Map<string, StoryGroup>();
  const groupOf = ({ name, url }: { name: string; url?: string | undefined }) => {
    const slug = slugs.get(name) ?? slugFromTitle(name);
    slugs.set(name, slug);
    const group = bySlug.get(slug) ?? { name, slug, stories: [], updates: [] };
    bySlug.set(slug, group);
    if (url) group.url ??= url;
    return group;
  };
  for (const story of stories) {
    for (const event of story.timeline) {
      for (const name of namesOf(story, event)) {
        const group = groupOf(name);
        // One story after another is gone through.
        if (group.stories.at(-1) !== story) group.stories.push(story);
      }
    }
  }
  for (const update of visibleUpdates(stories)) {
    for (const { name } of namesOf(update.story, update.event)) {
      const { updates } = groupOf({ name });
      if (updates.at(-1) !== update) updates.push(update);
    }
  }
  return [...bySlug.values()].toSorted((a, b) => a.name.localeCompare(b.name, 'en'));
}
