import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import { expect, it } from 'vitest';
import { noteView } from '../test/views.ts';
import UpdateList from './UpdateList.astro';

const story = { title: 'A host goes dark', href: '/stories/outage/', lang: 'en-US' };

it('says what happened and in which story; without a headline, in which story', async () => {
  const container = await AstroContainer.create();
  const updates = [
    { ...noteView({ headline: 'Power is back', href: '/stories/outage/one/' }), story },
    {
      ...noteView({ href: '/stories/ausfall/two/' }),
      story: { title: 'انقطاع', href: '/stories/ausfall/', lang: 'ar' },
    },
  ];
  const html = await container.renderToString(UpdateList, { props: { title: 'Latest', updates } });
  expect(html).toContain('<a href="/stories/outage/one/">Power is back</a>');
  expect(html).toContain('A host goes dark');
  expect(html).toContain('<div lang="ar" dir="rtl">');
  expect(html.split('انقطاع')).toHaveLength(2);
  expect(html).toContain('datetime="2021-02-16"');
});
