import { HtmlValidate } from 'html-validate';
import { describe, expect, it } from 'vitest';
import { readTree } from '../support/build-site.ts';
import { builtSite, SITE_NAMES } from './support/sites.ts';

/** All that the tool recommends, but for what is taste and no fault. */
const validator = new HtmlValidate({
  root: true,
  extends: ['html-validate:recommended'],
  rules: {
    // Letters of any script are valid in an id; the rule's default allows Latin ones alone.
    'valid-id': ['error', { relaxed: true }],
    // How a tag is written: Astro writes <!doctype html>, Markdown <hr/>.
    'doctype-style': 'off',
    'void-style': 'off',
    // Markdown aligns the cells of tables so, and colours code.
    'no-inline-style': 'off',
    // A headline is as long as its editor made it.
    'long-title': 'off',
    // Lists are elements with a role where a site's own styles of ul and li must not reach them.
    'prefer-native-element': 'off',
    // So are buttons without a type, which have it where they stand in a form.
    'no-implicit-button-type': 'off',
  },
});

/** What is wrong with a page, each with its place. */
async function problemsOf(html: string): Promise<string[]> {
  // Without a file's name, by which the tool would put its rules together anew for each page.
  const { results } = await validator.validateString(html);
  return results.flatMap(({ messages }) =>
    messages.map(
      ({ ruleId, line, column, message, selector }) =>
        `${line}:${column} ${ruleId}: ${message} (${selector ?? 'the page'})`,
    ),
  );
}

/** Pages of a long story's updates, which differ in their words alone. */
const ALIKE = /hundred-notes\/update-(?!.*-(?:01|15)(?:-\d{4})?\/)/;

describe.each(SITE_NAMES)('every page of the site %s', (name) => {
  it('is valid HTML', async () => {
    const problems: Record<string, string[]> = {};
    let pages = 0;
    for (const [path, file] of await readTree((await builtSite(name)).dist)) {
      if (!path.endsWith('.html') || ALIKE.test(path)) continue;
      pages += 1;
      const found = await problemsOf(file.toString());
      if (found.length > 0) problems[path] = found;
    }
    expect(problems).toEqual({});
    expect(pages).toBeGreaterThan(10);
  });
});

it('invalid HTML is seen', async () => {
  const page = '<!doctype html><html lang="en"><head><title>A page</title></head><body>';
  const rules = [
    ['<p><div>A block in a paragraph</div></p>', 'no-implicit-close'],
    ['<div id="a"></div><div id="a"></div>', 'no-dup-id'],
    ['<a href="/a"><a href="/b">A link in a link</a></a>', 'element-permitted-content'],
    ['<img src="/a.png">', 'wcag/h37'],
  ] as const;
  for (const [body, rule] of rules) {
    const problems = await problemsOf(`${page}${body}</body></html>`);
    expect(problems.join(), body).toContain(rule);
  }
});
