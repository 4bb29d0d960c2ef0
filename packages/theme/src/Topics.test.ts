import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import { beforeAll, describe, expect, it } from 'vitest';
import Topics from './Topics.astro';
import { en } from './languages/en.ts';

let container: AstroContainer;
beforeAll(async () => {
  container = await AstroContainer.create();
});

const render = (topics: unknown[]) =>
  container.renderToString(Topics, { props: { words: en, topics } });
const topic = (name: string, lang?: string) => ({
  name,
  href: `/topics/${name.toLowerCase()}/`,
  countText: `${name.length} stories`,
  ...(lang && { lang }),
});

describe('Topics', () => {
  it('lists each with its page and its count, as given', async () => {
    const html = await render([topic('Energy'), topic('Chips')]);
    expect(html.split('role="listitem"')).toHaveLength(3);
    expect(html).toMatch(
      /href="\/topics\/energy\/".*Energy.*<span>6 stories<.*href="\/topics\/chips\/".*Chips.*<span>5 stories</s,
    );
  });

  it('says so when there is none, and shows no list', async () => {
    const html = await render([]);
    expect(html).toContain('No topics yet.');
    expect(html).not.toContain('role="list"');
    expect(await render([topic('Energy')])).not.toContain('No topics yet.');
  });

  it('marks a name in another language, with its direction', async () => {
    expect(await render([topic('طاقة', 'ar')])).toContain('<bdi lang="ar" dir="rtl">');
    expect(await render([topic('Energy')])).toMatch(/<bdi>\s*Energy/);
  });

  it('escapes names', async () => {
    expect(await render([topic('R&D <b>')])).toMatch(/<bdi>\s*R&amp;D &lt;b&gt;/);
  });
});
