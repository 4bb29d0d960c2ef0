import type { Feed } from '../types.ts';

const SITE = 'https://news.example';

/** What every feed has; names, topics and texts that look like something else. */
const LIVE: Feed = {
  id: 'tag:news.example,2021:updates',
  title: '007',
  description: 'Every update & more',
  home: `${SITE}/stories/`,
  self: `${SITE}/feed`,
  lang: 'en-US',
  hubs: ['https://hub.example/?a=1&b=2'],
  image: { url: `${SITE}/logo.png`, width: 600, height: 60, alt: '0x1F' },
  stylesheet: `${SITE}/feed.css?v=1&w=2`,
  archive: { prev: `${SITE}/feed-2` },
  items: [
    {
      guid: 'tag:news.example,2021:outage/update-2021-02-16',
      link: `${SITE}/stories/outage/update-2021-02-16/?a=1&b=2`,
      title: '1.10',
      html: '<p>Power is “back” ]]> at 5 &#x3C; 6 🎉.</p>\n<pre>  1.10\n   007</pre>',
      summary: 'Is 1 < 2 & 3 > 2?',
      published: '2021-02-16T19:05:00Z',
      modified: '2021-02-17T08:00:00.5-05:00',
      authors: [
        { name: '0x1F', url: `${SITE}/authors/0x1f/?a=1&b=2` },
        { name: 'true & <b>' },
        { name: '1.10' },
      ],
      categories: ['007', '1e3', 'חשמל'],
      enclosure: {
        url: `${SITE}/cards/outage/update-2021-02-16.png?v=1&w=2`,
        type: 'image/png',
        bytes: 12345,
        width: 1200,
        height: 630,
        alt: 'A <b> & 1.10',
      },
    },
    {
      guid: 'tag:news.example,2021:outage/published',
      link: `${SITE}/stories/outage/`,
      title: 'The <dialog> element, x<y &amp; </script>',
      html: '<p dir="rtl">החשמל חזר.</p>',
      published: '2021-01-11T17:00:01.123Z',
      modified: '2021-01-11T17:00:01.123Z',
      authors: [],
      categories: [],
    },
  ],
};

/** A feed of each sort, by the name of the documents that it makes. */
export const MODELS: Record<string, Feed> = {
  live: LIVE,
  archive: {
    ...LIVE,
    self: `${SITE}/feed-2`,
    archive: { current: `${SITE}/feed`, prev: `${SITE}/feed-1`, next: `${SITE}/feed-3` },
    items: LIVE.items.slice(1),
  },
  // A story that is over, its items cut short.
  summaries: {
    title: '0x1F',
    description: '1.10',
    home: `${SITE}/stories/outage/`,
    self: `${SITE}/stories/outage/feed`,
    lang: 'he',
    publisher: { name: '1.10', url: `${SITE}/` },
    expired: true,
    items: LIVE.items.map((item) => ({ ...item, full: false })),
  },
  empty: {
    title: 'true',
    description: '007',
    home: `${SITE}/corrections/`,
    self: `${SITE}/corrections/feed`,
    lang: 'en-US',
    items: [],
  },
};
