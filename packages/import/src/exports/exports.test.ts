import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse as parseYaml } from 'yaml';
import { parseNotes } from '@developing-story/story/parse';
import { accountOfWords } from '../fixtures/account-of-words.ts';
import { detectFormat } from '../detect-format.ts';
import { importArticles } from '../import-articles.ts';
import { ForeignFileError } from './foreign-file-error.ts';
import { readXml } from './read-xml.ts';

function read(source: string, fileName: string) {
  const format = detectFormat(source, fileName);
  return importArticles(source, { format, fileName, timeZone: 'America/New_York' });
}

function fieldsOf(source: string): unknown {
  return parseYaml(/^---\n([\s\S]*?)\n---\n/.exec(source)?.[1] ?? '');
}

const item = (fields: string, content: string) =>
  `<item><title>Mayor resigns</title><link>https://paper.example/2020/05/mayor-resigns/</link><pubDate>Mon, 04 May 2020 10:00:00 +0000</pubDate><dc:creator><![CDATA[ada]]></dc:creator>
<content:encoded><![CDATA[${content}]]></content:encoded>
<wp:post_date>2020-05-04 12:00:00</wp:post_date><wp:post_name>mayor-resigns</wp:post_name><wp:status>publish</wp:status><wp:post_type>post</wp:post_type>${fields}</item>`;
const wxr = (...items: string[]) => `<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:wp="http://wordpress.org/export/1.2/">
<channel><title>My Paper</title><wp:wxr_version>1.2</wp:wxr_version>
<wp:author><wp:author_login><![CDATA[ada]]></wp:author_login><wp:author_display_name><![CDATA[Ada Long]]></wp:author_display_name></wp:author>
${items.join('\n')}</channel></rss>`;
const BLOCKS =
  '<!-- wp:paragraph --><p><strong>Update, May 5, 2020:</strong> The council has accepted.</p><!-- /wp:paragraph --><!-- wp:paragraph --><p>The mayor resigned.</p><!-- /wp:paragraph -->';

describe('an export of WordPress', () => {
  it('has a story for each post, with the date in the blog’s zone and its notes', () => {
    const { stories, passedOver } = read(wxr(item('', BLOCKS)), 'wp.xml');
    expect(passedOver).toEqual([]);
    expect(stories).toHaveLength(1);
    expect(stories[0]?.slug).toBe('mayor-resigns');
    expect(stories[0]?.source).toBe(
      `---\ntitle: Mayor resigns\npublished: 2020-05-04T12:00+02:00\nauthors:\n  - name: Ada Long\n---\n\n<EditorsNote date="2020-05-05">\n\nThe council has accepted.\n\n</EditorsNote>\n\nThe mayor resigned.\n`,
    );
    expect(stories[0]?.report.notes).toMatchObject([{ line: 6 }]);
    expect(stories[0]?.report.leftOut).toEqual([]);
  });

  it('gives a story its section, topics, description and picture', () => {
    const fields = `<category domain="category" nicename="news"><![CDATA[News]]></category><category domain="category" nicename="uncategorized">Uncategorized</category><category domain="post_tag" nicename="rd">R&amp;D</category><excerpt:encoded><![CDATA[What &amp; why.]]></excerpt:encoded><wp:postmeta><wp:meta_key>_thumbnail_id</wp:meta_key><wp:meta_value>9</wp:meta_value></wp:postmeta>`;
    const picture = `<item><wp:post_id>9</wp:post_id><wp:post_type>attachment</wp:post_type><wp:attachment_url>https://paper.example/a.jpg</wp:attachment_url><wp:postmeta><wp:meta_key>_wp_attachment_image_alt</wp:meta_key><wp:meta_value>The hall</wp:meta_value></wp:postmeta></item>`;
    const { stories } = read(wxr(picture, item(fields, BLOCKS)), 'wp.xml');
    expect(stories.map(({ source }) => fieldsOf(source))).toMatchObject([
      {
        description: 'What & why.',
        section: 'News',
        topics: ['R&D'],
        image: { src: 'https://paper.example/a.jpg', alt: 'The hall' },
      },
    ]);
  });

  it('parts the paragraphs of the classic editor, and keeps its captions and line breaks', () => {
    const content = `Update, May 5, 2020: The council has accepted.

The mayor
resigned.

[caption id="a" width="9"]<img src="https://paper.example/a.jpg" alt="The hall" /> The town hall[/caption]

<pre>a

b</pre>

She left.`;
    const [story] = read(wxr(item('', content)), 'wp.xml').stories;
    expect(story?.report.notes).toMatchObject([{ date: '2020-05-05', blocks: 1 }]);
    expect(story?.source).toContain(
      'The mayor\\\nresigned.\n\n![The hall](https://paper.example/a.jpg)\n\n*The town hall*\n\n```\na\n\nb\n```\n\nShe left.\n',
    );
  });

  it('makes drafts of what isn’t public, and tells of pages and the bin', () => {
    const source = wxr(
      item('', BLOCKS),
      item('', BLOCKS).replace('>publish<', '>private<').replaceAll('mayor-resigns', 'secret'),
      item('', BLOCKS).replace('>post<', '>page<'),
      item('', BLOCKS).replace('>publish<', '>trash<'),
      item('', BLOCKS).replace('>post<', '>nav_menu_item<'),
    );
    const { stories, passedOver } = read(source, 'wp.xml');
    expect(stories.map(({ slug, source: story }) => [slug, story.includes('draft: true')])).toEqual(
      [
        ['mayor-resigns', false],
        ['secret', true],
      ],
    );
    expect(passedOver.map(({ why }) => why)).toEqual([
      'is a page, not a post',
      'is in WordPress’ “trash”',
    ]);
  });

  it('makes drafts of what a password keeps, and tells of what plugins hold', () => {
    const locked = item('<wp:post_password><![CDATA[abc]]></wp:post_password>', BLOCKS);
    const other = item('', BLOCKS).replace('>post<', '>liveblog<');
    const menu = item('', '').replace('>post<', '>nav_menu_item<');
    const { stories, passedOver } = read(wxr(locked, other, menu), 'wp.xml');
    expect(stories.map(({ source }) => fieldsOf(source))).toMatchObject([{ draft: true }]);
    expect(passedOver.map(({ why }) => why)).toEqual([
      'is of the type “liveblog”, which only a plugin knows',
    ]);
  });

  it('has the blog’s language, no comments, links for embeds, and points out shortcodes', () => {
    const fields =
      '<wp:comment><wp:comment_author>Bob</wp:comment_author><wp:comment_content><![CDATA[<p>First!</p>]]></wp:comment_content></wp:comment>';
    const content = `The mayor [sic] resigned.\n\n[embed]https://video.example/1[/embed]\n\n[poll id="3"]\n\nEnd.`;
    const export_ = wxr(item(fields, content)).replace(
      '<wp:wxr',
      '<language>de-DE</language><wp:wxr',
    );
    const [story] = read(export_, 'wp.xml').stories;
    expect(story?.source).toContain('lang: de-DE\n');
    expect(story?.source).not.toContain('First!');
    expect(story?.source).toContain('[https://video.example/1](https://video.example/1)');
    expect(story?.report.checks.filter(({ code }) => code === 'template-left')).toMatchObject([
      { line: 10, message: expect.stringContaining('[poll id="3"]') as string },
    ]);
  });

  it('is refused where it ends in the middle', () => {
    const source = wxr(item('', BLOCKS));
    expect(() => read(source.slice(0, -40), 'wp.xml')).toThrow('ends in the middle');
  });
});

describe('an export of Ghost', () => {
  const post = {
    id: 'p1',
    title: 'Mayor resigns',
    slug: 'mayor-resigns',
    html: '<p><strong>Update, May 5, 2020:</strong> She left.</p><p>The mayor resigned.</p>',
    status: 'published',
    published_at: '2020-05-04T10:00:00.000Z',
  };
  const ghost = (posts: object[], more: object = {}) =>
    JSON.stringify({ db: [{ meta: { version: '5.0.0' }, data: { posts, ...more } }] });

  it('has a story for each post', () => {
    const { stories } = read(ghost([post, { ...post, slug: 'b', status: 'draft' }]), 'ghost.json');
    expect(stories.map(({ slug }) => slug)).toEqual(['mayor-resigns', 'b']);
    expect(stories[0]?.source).toBe(
      `---\ntitle: Mayor resigns\npublished: 2020-05-04T10:00Z\n---\n\n<EditorsNote date="2020-05-05">\n\nShe left.\n\n</EditorsNote>\n\nThe mayor resigned.\n`,
    );
    expect(stories[1]?.source).toContain('draft: true');
  });

  it('gives a story its authors, tags and picture', () => {
    const more = {
      users: [
        { id: 'u2', name: 'Bo Short' },
        { id: 'u1', name: 'Ada Long' },
      ],
      posts_authors: [
        { post_id: 'p1', author_id: 'u2', sort_order: 1 },
        { post_id: 'p1', author_id: 'u1', sort_order: 0 },
      ],
      tags: [
        { id: 't1', name: 'News' },
        { id: 't2', name: '#internal' },
        { id: 't3', name: 'Town' },
      ],
      posts_tags: ['t1', 't2', 't3'].map((id, index) => ({
        post_id: 'p1',
        tag_id: id,
        sort_order: index,
      })),
    };
    const own = { custom_excerpt: 'Why.', feature_image: '__GHOST_URL__/content/a.jpg' };
    const { stories } = read(ghost([{ ...post, ...own }], more), 'ghost.json');
    expect(stories.map(({ source }) => fieldsOf(source))).toMatchObject([
      {
        description: 'Why.',
        authors: [{ name: 'Ada Long' }, { name: 'Bo Short' }],
        section: 'News',
        topics: ['Town'],
        image: { src: '/content/a.jpg' },
      },
    ]);
  });

  it('makes drafts of what only members read', () => {
    const post = { title: 'Mayor', slug: 'mayor', html: '<p>He left.</p>', visibility: 'paid' };
    const { stories } = read(JSON.stringify({ db: [{ data: { posts: [post] } }] }), 'ghost.json');
    expect(stories.map(({ source }) => fieldsOf(source))).toMatchObject([{ draft: true }]);
  });

  it('tells of pages and of posts without HTML', () => {
    const posts = [
      { ...post, type: 'page' },
      { ...post, html: null, lexical: '{}' },
    ];
    const { stories, passedOver } = read(ghost(posts), 'ghost.json');
    expect(stories).toEqual([]);
    expect(passedOver).toMatchObject([
      { name: 'Mayor resigns', why: 'is a page, not a post' },
      { name: 'Mayor resigns', why: expect.stringContaining('no HTML') as string },
    ]);
  });
});

describe('what can’t be read', () => {
  it.each([
    ['%PDF-1.7', 'a.pdf', 'a PDF document'],
    ['{\\rtf1', 'a.rtf', 'a Rich Text document'],
    ['PK\x03\x04', 'a.docx', 'a Word document'],
    ['PK\x03\x04', 'posts.zip', 'a ZIP archive'],
    ['\xD0\xCF\x11\xE0', 'a.doc', 'a document of an old Microsoft Office'],
    ['<?xml version="1.0"?><rss version="2.0"><channel>', 'feed.xml', 'a feed'],
    [
      '<?xml version="1.0"?><feed xmlns="http://www.w3.org/2005/Atom"><generator>blogger',
      'b.xml',
      'an export of Blogger',
    ],
    ['<?xml version="1.0"?><opml>', 'a.opml', 'XML of another kind (<opml>)'],
    ['{"a": 1}', 'a.json', 'JSON, and no export of Ghost'],
    ['{"db": [', 'a.json', 'JSON that is damaged'],
    ['a,b\n1,2', 'posts.csv', 'a table'],
    ['-- MySQL dump 10', 'a.sql', 'a database'],
  ])('%j is refused by its name', (source, fileName, name) => {
    expect(() => read(source, fileName)).toThrow(ForeignFileError);
    expect(() => read(source, fileName)).toThrow(name);
  });

  it.each([
    ['<?xml version="1.0"?>\n<!DOCTYPE html><html><body><p>Text.</p></body></html>', 'a.xhtml'],
    ['PKW prices fell.\n\nText.', 'a.txt'],
  ])('is not taken for such: %j', (source, fileName) => {
    expect(read(source, fileName).stories).toHaveLength(1);
  });
});

it('no word of an exported post is lost', () => {
  const word = fc.stringMatching(/^[a-z]{2,9}$/);
  const paragraph = fc
    .array(word, { minLength: 3, maxLength: 20 })
    .map((it) => `Then ${it.join(' ')}.`);
  const post = fc.record({
    paragraphs: fc.array(paragraph, { minLength: 1, maxLength: 6 }),
    classic: fc.boolean(),
  });
  fc.assert(
    fc.property(fc.array(post, { minLength: 1, maxLength: 4 }), (posts) => {
      const items = posts.map(({ paragraphs, classic }) =>
        item(
          '',
          classic ? paragraphs.join('\n\n') : paragraphs.map((it) => `<p>${it}</p>`).join('\n'),
        ),
      );
      const { stories } = read(wxr(...items), 'wp.xml');
      expect(stories).toHaveLength(posts.length);
      stories.forEach((story, index) => {
        const html = (posts[index]?.paragraphs ?? []).map((it) => `<p>${it}</p>`).join('');
        const { input, output } = accountOfWords(html, 'html', story);
        expect(output).toEqual(input);
        expect(parseNotes(story.source).problems).toEqual([]);
      });
    }),
    { numRuns: 50, seed: 20210111 },
  );
});

it('XML is read with its entities, CDATA and lines', () => {
  const [root] =
    readXml(
      '<?xml version="1.0"?>\n<a x="1 &lt; 2">\n<b>one &amp; <![CDATA[<two>]]></b><c/></a>',
    ) ?? [];
  expect(root).toMatchObject({
    name: 'a',
    attributes: { x: '1 < 2' },
    children: [{ name: 'b', text: 'one & <two>', line: 3 }, { name: 'c' }],
  });
  for (const broken of ['<a>', '<a></b>', '<a', 'a < b', '<a><![CDATA[x</a>']) {
    expect(readXml(broken)).toBeUndefined();
  }
});
