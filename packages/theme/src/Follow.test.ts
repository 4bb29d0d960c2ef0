import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import { describe, expect, it } from 'vitest';
import Follow from './Follow.astro';
import { en } from './languages/en.ts';

async function render(props: Record<string, unknown>) {
  const container = await AstroContainer.create();
  return container.renderToString(Follow, {
    props: {
      words: en,
      title: 'Follow this story',
      text: 'Every update.',
      feedHref: '/rss.xml',
      ...props,
    },
  });
}

describe('Follow', () => {
  it('leads to the feed, by its own name where it has one', async () => {
    expect(await render({})).toContain('<a href="/rss.xml">Feed of updates</a>');
    expect(await render({ feedText: 'Feed of corrections' })).toContain(
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
