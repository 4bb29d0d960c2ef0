import { isCodeNode, type CodeNode } from './parse-code.ts';

/**
 * Where tags of a name begin in code, as offsets into it: `<Name>` and `<some.Name>`.
 */
export function tagPlaces(roots: readonly CodeNode[], name: string): number[] {
  const places: number[] = [];
  const waiting: unknown[] = [...roots];
  for (let part = waiting.pop(); part !== undefined; part = waiting.pop()) {
    if (Array.isArray(part)) for (const it of part) waiting.push(it ?? []);
    if (!isCodeNode(part)) continue;
    if (part.type === 'JSXOpeningElement' && lastName(part['name']) === name)
      places.push(part.start);
    for (const value of Object.values(part))
      if (typeof value === 'object') waiting.push(value ?? []);
  }
  return places.sort((a, b) => a - b);
}

function lastName(node: unknown): unknown {
  if (!isCodeNode(node)) return undefined;
  return node.type === 'JSXMemberExpression' ? lastName(node['property']) : node['name'];
}
