import { describe, expect, it } from 'vitest';
import { render as renderComponent } from '../test/render.ts';
import Layout from './Layout.astro';

const publication = { name: 'The Cloud Docket', lang: 'en-US', href: '/stories/' };

const render = (props: Record<string, unknown> = {}) =>
  renderComponent(
    Layout,
    { publication, title: 'A page', ...props },
    {
      slots: { head: '<meta name="robots" content="noindex">', default: '<p>The page</p>' },
      partial: false,
    },
  );
const renderOf = (given: Record<string, unknown>) =>
  render({ publication: { ...publication, ...given } });

describe('Layout', () => {
  it('is in the language of the publication, left to right', async () => {
    const html = (await render()).one('html');
    expect([html.attr('lang'), html.attr('dir')]).toEqual(['en-US', 'ltr']);
  });

  it.each(['he', 'ur-Aran'])(
    'is in the language of the page, in its direction: %s',
    async (lang) => {
      const html = (await render({ lang })).one('html');
      expect([html.attr('lang'), html.attr('dir')]).toEqual([lang, 'rtl']);
    },
  );

  it('tells browsers of both schemes before any style is there', async () => {
    expect((await render()).attrs('meta[name="color-scheme"]', 'content')).toEqual(['light dark']);
  });

  it('takes metadata into the head and the page into main', async () => {
    const page = await render();
    expect(page.attrs('head > meta[name="robots"]', 'content')).toEqual(['noindex']);
    expect(page.texts('main p')).toEqual(['The page']);
  });

  it('shows the logo in place of the name at its head, with room for it before it comes', async () => {
    const logo = { src: '/logo.svg', width: 240, height: 48 };
    const head = (await renderOf({ logo })).one('header');
    const { attr } = head.one('img');
    expect(['src', 'width', 'height', 'alt'].map(attr)).toEqual([
      '/logo.svg',
      '240',
      '48',
      'The Cloud Docket',
    ]);
    expect(head.text).toBe('');
  });

  it('leads to subscribing, else to the feed, else nowhere', async () => {
    const links = async (given: Record<string, unknown>) => {
      const [_name, ...others] = (await renderOf(given)).all('header a');
      return others.map(({ attr, text }) => [attr('href'), text]);
    };
    const both = { feedHref: '/rss.xml', subscribeHref: '/subscribe/' };
    expect(await links(both)).toEqual([['/subscribe/', 'Subscribe']]);
    expect(await links({ feedHref: '/rss.xml' })).toEqual([['/rss.xml', 'Feed of updates']]);
    expect(await links({})).toEqual([]);
  });

  it('lists the publication’s pages at its foot, those that there are', async () => {
    const footer = async (given: Record<string, unknown>) =>
      (await renderOf(given)).attrs('footer a', 'href');
    const correctionsHref = '/corrections/';
    const all = { topicsHref: '/topics/', correctionsHref, subscribeHref: '/subscribe/' };
    expect(await footer(all)).toEqual(['/stories/', '/topics/', '/corrections/', '/subscribe/']);
    expect(await footer({ correctionsHref })).toEqual(['/stories/', '/corrections/']);
    expect(await footer({})).toEqual(['/stories/']);
  });

  it('has nothing in it that a strict content security policy refuses', async () => {
    expect((await render()).all('[style], script:not([src])')).toEqual([]);
  });
});
