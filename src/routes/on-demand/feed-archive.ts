import type { APIContext } from 'astro';
import { archiveNumbers, createFeed } from '../../feeds/create-feed.ts';
import { feedResponse } from '../../feeds/feed-response.ts';
import { feedSubjectAt } from '../../feeds/feed-subjects.ts';
import { storyAt } from '../../stories/find-story.ts';
import { feedRouteAt } from '../../stories/site.ts';
import { validated } from './validated.ts';

export const GET = ({ request, routePattern, params }: APIContext) =>
  validated(request, async () => {
    const route = feedRouteAt(routePattern);
    const { slug, topic, author } = params;
    const name = route.feed === 'story' ? (await storyAt(slug))?.story.slug : (topic ?? author);
    const subject = await feedSubjectAt(route, name);
    const numbers = subject ? archiveNumbers(subject, route.format) : [];
    const archive = numbers.find((number) => String(number) === params['archive']);
    if (!subject || archive === undefined) return new Response(null, { status: 404 });
    return feedResponse(route.format, await createFeed(subject, route.format, archive));
  });
