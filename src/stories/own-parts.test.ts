import { describe, expect, it } from 'vitest';
import { parsePage } from '../../packages/theme/test/parse-page.ts';
import { ownNotes, ownParts } from './own-parts.ts';

/** A footnote's mark as Markdown's processors write it. */
const mark = (name: string, number: number, nth = '') =>
  `<sup><a href="#user-content-fn-${name}" id="user-content-fnref-${name}${nth}" data-footnote-ref aria-describedby="footnote-label">${number}</a></sup>`;

const back = (name: string, number: number, nth = '') =>
  `<a href="#user-content-fnref-${name}${nth}" data-footnote-backref aria-label="Back to reference ${number}${nth}">↩${nth && `<sup>${nth.slice(1)}</sup>`}</a>`;

const item = (name: string, html: string) => `<li id="user-content-fn-${name}"><p>${html}</p></li>`;

const section = (...items: string[]) =>
  `<section data-footnotes class="footnotes"><h2 class="sr-only" id="footnote-label">Footnotes</h2>\n<ol>\n${items.join('\n')}\n</ol>\n</section>`;

const heading = (id: string, text: string) => `<h2 id="${id}">${text}</h2>`;

function own(notes: Record<string, string>, body: string, headings: [string, string][] = []) {
  const recorded = { notes: new Map(Object.entries(notes)), body };
  const ownPart = ownParts(
    recorded,
    headings.map(([slug, text]) => ({ slug, text })),
  );
  const parts = {
    notes: ownNotes(recorded.notes, recorded.notes.keys(), ownPart),
    body: ownPart(body),
  };
  const asked = [...parts.notes].map(([id, html]) => [id, parsePage(html)] as const);
  return { ...parts, note: Object.fromEntries(asked), article: parsePage(parts.body) };
}

it('leaves what needs nothing byte for byte as it was', () => {
  const html = "<p class=a>One<br>two &amp; <a href='#x'>three</a><custom-tag @a=1 /></p>";
  const { notes, body } = own({ new: html }, html, [['a', 'A']]);
  expect([notes.get('new'), body]).toEqual([html, html]);
});

describe('footnotes', () => {
  const { note, article, body } = own(
    {
      new: `<p>Back${mark('eve', 1)}, at nine${mark('nine', 2)}, again${mark('eve', 1, '-2')}.</p>`,
      old: `<p>Full${mark('eve', 1, '-3')}.</p>`,
      none: '<p>Nothing.</p>',
    },
    `<p>Sails${mark('week', 3)}${mark('eve', 1, '-4')}.</p>${section(
      item(
        'eve',
        `Said. ${back('eve', 1)} ${back('eve', 1, '-2')} ${back('eve', 1, '-3')} ${back('eve', 1, '-4')}`,
      ),
      item('nine', `In summer${mark('law', 4)}. ${back('nine', 2)}`),
      item('week', `To Friday. ${back('week', 3)}`),
      item('law', `By law. ${back('law', 4)}`),
    )}`,
  );

  it.each(['größe', '注1', '100%'])('come along under a name like %s', (label) => {
    const name = encodeURI(label);
    const foot = section(item(name, `Said. ${back(name, 1)} ${back(name, 1, '-2')}`));
    const parts = own(
      { new: `<p>A${mark(name, 1)}.</p>` },
      `<p>B${mark(name, 1, '-2')}.</p>${foot}`,
    );
    for (const part of [parts.note['new'], parts.article]) {
      expect(part?.texts('li')).toEqual(['Said. ↩']);
      const ids = part?.attrs('li, [data-footnote-ref]', 'id').toSorted();
      const ways = part?.attrs('[data-footnote-ref], li a', 'href');
      expect(ways?.map((href) => decodeURIComponent(String(href).slice(1))).toSorted()).toEqual(
        ids,
      );
    }
  });

  it('come along with what refers to them, numbered from 1', () => {
    expect(note['new']?.texts('[data-footnote-ref]')).toEqual(['1', '2', '1', '3']);
    expect(note['new']?.texts('li')).toEqual(['Said. ↩ ↩2', 'In summer3. ↩', 'By law. ↩']);
    expect(note['old']?.texts('li')).toEqual(['Said. ↩']);
    expect(note['old']?.attrs('li a', 'aria-label')).toEqual(['Back to reference 1']);
    expect(note['none']?.all('section')).toEqual([]);
    expect(article.texts('[data-footnote-ref]')).toEqual(['1', '2']);
    expect(article.texts('li')).toEqual(['To Friday. ↩', 'Said. ↩']);
  });

  it('have ids of their own, to which their marks lead and back', () => {
    const pages = [...Object.values(note), article];
    const ids = pages.flatMap((page) => page.attrs('[id]', 'id'));
    expect(new Set(ids).size).toBe(ids.length);
    for (const page of pages) {
      const own = page.attrs('[id]', 'id').map((id) => `#${id ?? ''}`);
      expect(own).toEqual(expect.arrayContaining(page.attrs('a', 'href')));
      const described = page.attrs('[aria-describedby]', 'aria-describedby');
      expect(own).toEqual(expect.arrayContaining(described.map((id) => `#${id ?? ''}`)));
    }
  });

  it('of the article are as they would be without notes', () => {
    expect(article.attrs('[data-footnote-ref]', 'id')).toEqual([
      'user-content-fnref-week',
      'user-content-fnref-eve',
    ]);
    expect(body).not.toContain('In summer');
  });

  it('leave nothing where the article refers to none', () => {
    const alone = own(
      { new: `<p>Back${mark('eve', 1)}.</p>` },
      `<p>Sails.</p>${section(item('eve', `Said. ${back('eve', 1)}`))}`,
    );
    expect(alone.body).toBe('<p>Sails.</p>');
  });
});

describe('headings', () => {
  const sectionLink = (id: string) =>
    `<div>${heading(id, 'Background')}<a href="#${id}" aria-labelledby="${id}">#</a></div>`;
  const { note, article } = own(
    {
      new: `${sectionLink('background')}<p><a href="#background">mine</a> <a href="#history">its</a></p>`,
      old: `${sectionLink('background-1')}${heading('sources', 'Sources')}`,
    },
    `${sectionLink('background-2')}${heading('history', 'History')}${heading('background-3', 'Background')}${heading('own', 'Named')}<p><a href="#background">a</a> <a href="#background-1">b</a> <a href="#sources">c</a></p>`,
    [
      ['background', 'Background'],
      ['background-1', 'Background'],
      ['sources', 'Sources'],
      ['background-2', 'Background'],
      ['history', 'History'],
      ['background-3', 'Background'],
      ['own', 'Named'],
    ],
  );

  it('of the article keep their anchors, whatever is stacked', () => {
    expect(article.attrs('h2', 'id')).toEqual(['background', 'history', 'background-1', 'own']);
  });

  it('of a note have its id in theirs', () => {
    expect(note['new']?.attrs('h2', 'id')).toEqual(['background-new']);
    expect(note['old']?.attrs('h2', 'id')).toEqual(['background-old', 'sources-old']);
  });

  it('are found by what leads to them', () => {
    expect(article.attrs('a', 'href')).toEqual([
      '#background',
      '#background',
      '#background-1',
      '#sources-old',
    ]);
    expect(article.attrs('a', 'aria-labelledby')[0]).toBe('background');
    expect(note['new']?.attrs('a', 'href')).toEqual([
      '#background-new',
      '#background-new',
      '#history',
    ]);
  });

  it.each<[string, [string, string][]]>([
    ['somebody named', []],
    ['Astro counted', [['plan', 'Plan']]],
  ])('named like one of the article that %s give way to it', (_, headings) => {
    const named = own(
      { new: `${heading('plan', 'Plan')}<div id="map"></div><p><a href="#plan">mine</a></p>` },
      heading('plan', 'Plan'),
      headings,
    );
    expect(named.article.attrs('[id]', 'id')).toEqual(['plan']);
    expect(named.note['new']?.attrs('[id]', 'id')).toEqual(['plan-new', 'map']);
    expect(named.note['new']?.attrs('a', 'href')).toEqual(['#plan-new']);
  });

  it('don’t take the anchor of the article', () => {
    expect(own({}, heading('published', 'Published'), [['published', 'Published']]).body).toBe(
      heading('published-1', 'Published'),
    );
  });
});
