import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import { describe, expect, it } from 'vitest';
import Follow from './Follow.astro';
import { en } from './languages/en.ts';

async function render(props: Record<string, unknown>) {
  const container = await AstroContainer.create();
  return container.renderToString(Follow, {
    props: {
      words: en,
      of: 'story',
      feedHref: '/rss.xml',
      ...props,
    },
  });
}

describe('Follow', () => {
  it('says what is followed, and nothing where there is no feed', async () => {
    expect(await render({})).toContain('Follow this story');
    expect(await render({ of: 'author' })).toContain('Follow this author');
    expect((await render({ feedHref: undefined })).trim()).toBe('');
  });

  it('leads to the feed, by its own name where it has one', async () => {
    expect(await render({})).toContain('<a href="/rss.xml">Feed of updates</a>');
    expect(await render({ of: 'corrections' })).toContain(
      '<a href="/rss.xml">Feed of corrections</a>',
    );
  });

  it('leads to what explains feeds only where there is such a page', async () => {
    expect(await render({})).not.toContain('How to subscribe');
    expect(await render({ subscribeHref: '/subscribe/' })).toContain(
      '<a href="/subscribe/">How to subscribe</a>',
    );
  });
});
