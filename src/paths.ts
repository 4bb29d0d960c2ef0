import { getStories } from './stories.ts';

/** A page or a card for each story. */
export async function storyPaths() {
  return (await getStories()).map((story) => ({ params: { story: story.slug }, props: { story } }));
}

/** A page for each update. */
export async function updatePaths() {
  return (await getStories()).flatMap((story) =>
    story.timeline
      .filter(({ kind }) => kind !== 'published')
      .map((event) => ({
        params: { story: story.slug, update: event.id },
        props: { story, event },
      })),
  );
}

/** A card for each event. */
export async function eventPaths() {
  return (await getStories()).flatMap((story) =>
    story.timeline.map((event) => ({
      params: { story: story.slug, event: event.id },
      props: { story, event },
    })),
  );
}
