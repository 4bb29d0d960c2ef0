import type { Element, Root } from 'hast';
import { SKIP, visit } from 'unist-util-visit';

const UNSEEN = /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*(?:hidden|collapse))\b/i;

/**
 * Takes out what a page doesn't show, as readers would: they know neither `hidden` nor styles. What
 * a search in the page finds (`until-found`) stays.
 */
export function removeHidden(tree: Root): void {
  visit(tree, 'element', (element, index, parent) => {
    if (!isHidden(element) || index === undefined) return undefined;
    parent?.children.splice(index, 1);
    return [SKIP, index];
  });
}

function isHidden({ tagName, properties }: Element): boolean {
  const { hidden, style, open } = properties;
  if (tagName === 'dialog' && open === undefined) return true;
  if (UNSEEN.test(String(style))) return true;
  return hidden !== undefined && hidden !== 'until-found';
}
