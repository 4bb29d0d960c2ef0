import { readdirSync, readFileSync } from 'node:fs';
import type { Rule } from 'postcss';
import { describe, expect, it } from 'vitest';
import { contrast } from '../../cards/src/designs/contrast.ts';
import { cssRules, initialValues } from '../test/css-rules.ts';
import { staysWithinTheme } from '../test/reach.ts';
import { weighsNineElements } from '../test/weight.ts';
import { GROUNDS } from './grounds.ts';

const file = (name: string) => new URL(name, import.meta.url);
const source = (name: string) => readFileSync(file(name), 'utf8');
const components = readdirSync(file('.')).filter((name) => name.endsWith('.astro'));
const classes = (rules: Rule[]) =>
  rules.flatMap(({ selector }) => selector.match(/\.ds-[\w-]+/g) ?? []);

const content = cssRules(file('content.css'));
const tokens = initialValues(file('content.css'));
const shell = cssRules(file('shell.css'));

describe('the styles of components', () => {
  it('reach nothing but their elements; on others they set nothing but their own properties', () => {
    const reaching = content.filter((rule) => !rule.selectors.every(staysWithinTheme));
    const bySelves = reaching.flatMap(({ selectors }) => selectors);
    expect(bySelves.filter((it) => !/^(?::root$|.*\[(?:lang\||dir)=)/s.test(it))).toEqual([]);
    for (const rule of reaching) {
      rule.each((node) => {
        if (node.type === 'decl') expect(node.prop).toMatch(/^--ds-/);
      });
    }
  });

  it('weigh as much as nine elements, so that a site’s win by a class and not by elements', () => {
    const layered = /^@import '\..*' layer\(developing-story\);$/gm;
    expect(source('content.css').match(layered)).toEqual([
      "@import './css/scripts.css' layer(developing-story);",
    ]);
    const rules = content.filter((rule) => rule.selectors.every(staysWithinTheme));
    expect(rules.length).toBeGreaterThan(200);
    expect(
      rules.flatMap(({ selectors: each }) => each).filter((it) => !weighsNineElements(it)),
    ).toEqual([]);
  });

  it('of our own layout are in the layer', () => {
    expect(source('shell.css')).toMatch(
      /^@import '\.\/css\/shell\.css' layer\(developing-story\);$/m,
    );
    expect(source('shell.css').match(/@import/g)).toHaveLength(1);
  });

  it('come with each component, the shell’s with the layout alone', () => {
    for (const name of components) {
      const imported = [...source(name).matchAll(/import '\.\/(.+\.css)'/g)].map(([, css]) => css);
      if (name === 'Layout.astro') expect(imported).toEqual(['content.css', 'shell.css']);
      else if (source(name).includes('ds-')) expect(imported, name).toEqual(['content.css']);
    }
  });

  it('are the shell’s or the content’s, never both', () => {
    const ofShell = new Set(classes(shell));
    // By the class of the document a page of ours is told from others.
    const both = classes(content).filter((name) => ofShell.has(name));
    expect(new Set(both)).toEqual(new Set(['.ds-document']));
    expect(
      shell.flatMap(({ selectors: each }) => each).filter((it) => !staysWithinTheme(it)),
    ).toEqual([]);
  });
});

describe('colours', () => {
  const texts = [
    'ink',
    'muted',
    'accent',
    'correction',
    'clarification',
    'retraction',
    'withdrawn',
  ];

  it.each(texts)('of %s can be read on page and sheet, light and dark', (text) => {
    for (const ground of ['paper', 'sheet']) {
      for (const scheme of [0, 1]) {
        const [front, back] = [text, ground].map((name) => bothColours(name)[scheme]);
        expect(contrast(front ?? '', back ?? '')).toBeGreaterThanOrEqual(4.5);
      }
    }
  });
});

describe('the grounds by which an accent is made legible', () => {
  it('are those of the tokens with the least contrast', () => {
    const [paper, sheet] = [bothColours('paper'), bothColours('sheet')];
    expect([paper[0], sheet[1]]).toEqual([GROUNDS.light, GROUNDS.dark]);
    expect(contrast('#000000', GROUNDS.light)).toBeLessThan(contrast('#000000', sheet[0] ?? ''));
    expect(contrast('#ffffff', GROUNDS.dark)).toBeLessThan(contrast('#ffffff', paper[1] ?? ''));
  });
});

describe('the style sheet of feeds', () => {
  it.each([
    [':root', ':root'],
    ['feed:is', "[dir='rtl']"],
  ])('has on %s what pages have', (selector, ofPages) => {
    const {
      '--ds-feed-notice': _notice,
      '--ds-column': _column,
      ...shared
    } = properties(cssRules(file('feed.css')), selector);
    expect(shared).not.toEqual({});
    expect({ ...tokens, ...properties(content, ofPages) }).toMatchObject(shared);
  });

  it('needs no other file', () => {
    expect(source('feed.css')).not.toMatch(/@import|url\(/);
  });
});

it('Latin letters within another script are set as those of the page are', () => {
  const latin = properties(content, ":is([dir='rtl']");
  expect(latin).not.toEqual({});
  expect(tokens).toMatchObject(latin);
});

/** A token's colours on a light page and on a dark one. */
function bothColours(name: string): string[] {
  return tokens[`--ds-${name}`]?.match(/#\w+/g) ?? [];
}

/** The custom properties that the first rule of a selector sets. */
function properties(rules: Rule[], selector: string): Record<string, string> {
  const set: Record<string, string> = {};
  rules
    .find((rule) => rule.selector.startsWith(selector))
    ?.each((node) => {
      if (node.type === 'decl' && node.prop.startsWith('--')) set[node.prop] = node.value;
    });
  return set;
}
