import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import postcss, { type AtRule, type Root, type Rule } from 'postcss';

/**
 * The style rules of a CSS file and of those it imports, each with its whole selector where it is
 * nested; of packages, none.
 */
export function cssRules(file: URL): Rule[] {
  return cssFiles(file).flatMap((root) => {
    const rules: Rule[] = [];
    root.walkRules((rule) => {
      const { parent } = rule;
      const step = parent?.type === 'atrule' && (parent as AtRule).name === 'keyframes';
      if (step || !rule.some(({ type }) => type === 'decl')) return;
      rules.push(rule.clone({ selectors: wholeSelectors(rule) }));
    });
    return rules;
  });
}

/** The initial values of the custom properties that a CSS file and those it imports register. */
export function initialValues(file: URL): Record<string, string> {
  const values: Record<string, string> = {};
  for (const root of cssFiles(file)) {
    root.walkAtRules('property', (rule) => {
      rule.walkDecls('initial-value', ({ value }) => {
        values[rule.params] = value;
      });
    });
  }
  return values;
}

function cssFiles(file: URL): Root[] {
  const root = postcss.parse(readFileSync(file, 'utf8'), { from: fileURLToPath(file) });
  const imported: Root[] = [];
  root.walkAtRules('import', ({ params }) => {
    const [, path] = /^'(\.[^']+)'/.exec(params) ?? [];
    if (path !== undefined) imported.push(...cssFiles(new URL(path, file)));
  });
  return [...imported, root];
}

function wholeSelectors(rule: Rule): string[] {
  let { parent } = rule;
  while (parent && parent.type !== 'rule') parent = parent.parent as typeof parent;
  if (!parent) return rule.selectors;
  const outer = wholeSelectors(parent);
  return rule.selectors.flatMap((inner) => outer.map((each) => inner.replaceAll('&', each)));
}
