import type { APIContext } from 'astro';
import { drawCard } from '../../card';
import { latestStories, storiesByAuthor, storiesByTopic } from '../../lists';
import { notesOf } from '../../notes';

/** A card for each story, its first publication, each note and each list. */
export async function getStaticPaths() {
  const stories = (await latestStories()).flatMap((story) => [
    path(story.id, story.data.title, 'Story'),
    path(`${story.id}/first`, story.data.title, story.data.published.toDateString()),
    ...notesOf(story).map(({ id, headline, date }) => path(`${story.id}/${id}`, headline, date)),
  ]);
  const topics = [...(await storiesByTopic())].map(([slug, { name }]) =>
    path(`page/topics/${slug}`, name, 'Topic'),
  );
  const authors = [...(await storiesByAuthor())].map(([slug, { name }]) =>
    path(`page/authors/${slug}`, name, 'Author'),
  );
  const lists = [
    path('page/index', 'The Example', 'All stories'),
    path('page/topics', 'Topics', 'The Example'),
    path('page/corrections', 'Corrections', 'The Example'),
  ];
  return [...stories, ...topics, ...authors, ...lists];
}

export async function GET({ props }: APIContext) {
  return new Response(await drawCard(props.headline, props.label));
}

function path(card: string, headline: string, label: string) {
  return { params: { card }, props: { headline, label } };
}
