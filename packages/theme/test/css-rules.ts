import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import postcss, { type AtRule, type Rule } from 'postcss';

/** The style rules of a CSS file and of those it imports into a layer; of packages, none. */
export function cssRules(file: URL): Rule[] {
  const root = postcss.parse(readFileSync(file, 'utf8'), { from: fileURLToPath(file) });
  const rules: Rule[] = [];
  root.walkAtRules('import', ({ params }) => {
    const [, path] = /^'(\.[^']+)'/.exec(params) ?? [];
    if (path !== undefined) rules.push(...cssRules(new URL(path, file)));
  });
  root.walkRules((rule) => {
    const { parent } = rule;
    const step = parent?.type === 'atrule' && (parent as AtRule).name === 'keyframes';
    if (!step) rules.push(rule);
  });
  return rules;
}
