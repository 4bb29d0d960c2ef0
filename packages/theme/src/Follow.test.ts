import { describe, expect, it } from 'vitest';
import { render as renderComponent } from '../test/render.ts';
import Follow from './Follow.astro';

const render = (props: Record<string, unknown> = {}) =>
  renderComponent(Follow, { of: 'story', feedHref: '/rss.xml', ...props });

describe('Follow', () => {
  it('says what is followed, and nothing where there is no feed', async () => {
    expect((await render()).texts('h2')).toEqual(['Follow this story']);
    expect((await render({ of: 'author' })).texts('h2')).toEqual(['Follow this author']);
    expect((await render({ feedHref: undefined })).all('body *')).toEqual([]);
  });

  it('leads to the feed, by its own name where it has one', async () => {
    const feed = (page: Awaited<ReturnType<typeof render>>) => page.texts('a[href="/rss.xml"]');
    expect(feed(await render())).toEqual(['Feed of updates']);
    expect(feed(await render({ of: 'corrections' }))).toEqual(['Feed of corrections']);
  });

  it('leads to what explains feeds only where there is such a page', async () => {
    expect((await render()).attrs('a', 'href')).toEqual(['/rss.xml']);
    const page = await render({ subscribeHref: '/subscribe/' });
    expect(page.texts('a[href="/subscribe/"]')).toEqual(['How to subscribe']);
  });
});
