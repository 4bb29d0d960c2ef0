import { expect, it } from 'vitest';
import { render } from '../test/render.ts';
import { noteView } from '../test/views.ts';
import UpdateList from './UpdateList.astro';

it('says what happened and in which story; without a headline, in which story', async () => {
  const story = { title: 'A host goes dark', href: '/stories/outage/', lang: 'en-US' };
  const updates = [
    { ...noteView({ headline: 'Power is back', href: '/stories/outage/one/' }), story },
    {
      ...noteView({ href: '/stories/ausfall/two/' }),
      story: { title: 'انقطاع', href: '/stories/ausfall/', lang: 'ar' },
    },
  ];
  const page = await render(UpdateList, { title: 'Latest', updates });
  expect(page.texts('h2')).toEqual(['Latest']);
  const [headed, plain] = page.all('[role="listitem"]');
  expect(headed?.texts('a[href="/stories/outage/one/"]')).toEqual(['Power is back']);
  expect(headed?.texts('.ds-update-of')).toEqual(['A host goes dark']);
  expect(headed?.attrs('time', 'datetime')).toEqual(['2021-02-16']);
  const arabic = plain?.one('[lang="ar"][dir="rtl"]');
  expect(arabic?.text).toBe('انقطاع');
  expect(arabic?.attrs('a', 'href')).toEqual(['/stories/ausfall/two/']);
});

it('says what is mended, where that has no headline', async () => {
  const story = { title: 'Sums', href: '/stories/sums/', lang: 'en-US' };
  const note = noteView({ tone: 'correction', label: 'Correction', summary: 'It was 42, not 41.' });
  const page = await render(UpdateList, { title: 'Latest', updates: [{ ...note, story }] });
  expect(page.texts('.ds-key-label')).toEqual(['Correction']);
  expect(page.texts('a')).toEqual(['It was 42, not 41.']);
  expect(page.texts('.ds-update-of')).toEqual(['Sums']);
});
