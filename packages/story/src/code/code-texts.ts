import { isCodeNode, type CodeNode } from './parse-code.ts';

/** The texts that stand in code, as it has them when it runs. */
export function codeTexts(roots: readonly CodeNode[]): string[] {
  const texts: string[] = [];
  const waiting: unknown[] = [...roots];
  while (waiting.length > 0) {
    const part = waiting.pop();
    if (Array.isArray(part)) for (const it of part) waiting.push(it);
    if (!isCodeNode(part)) continue;
    const value: unknown =
      part.type === 'TemplateElement'
        ? (part['value'] as { cooked?: unknown }).cooked
        : /^(?:Literal|JSXText)$/.test(part.type) && part['value'];
    if (typeof value === 'string') texts.push(value);
    for (const child of Object.values(part)) if (typeof child === 'object') waiting.push(child);
  }
  return texts;
}
