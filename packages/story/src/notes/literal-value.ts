import { parseExpressions, type CodeNode } from '../code/parse-code.ts';

/**
 * The value of an expression that is a literal: a text, a number, a list or an object of them, as
 * in `{ src: './a.jpg', alt: 'A' }`. Nothing is run, so a template with a hole in it is none.
 *
 * @returns `undefined` where it is anything else.
 */
export function literalValue(code: string): unknown {
  const [expression, ...more] = parseExpressions(code) ?? [];
  return expression && more.length === 0 ? valueOf(expression) : undefined;
}

function valueOf(node: CodeNode): unknown {
  switch (node.type) {
    case 'Literal':
      return 'regex' in node || 'bigint' in node ? undefined : node['value'];
    case 'TemplateLiteral': {
      const [text, ...more] = node['quasis'] as { value: { cooked: string } }[];
      return more.length === 0 ? text?.value.cooked : undefined;
    }
    case 'UnaryExpression': {
      const value = node['operator'] === '-' ? valueOf(node['argument'] as CodeNode) : undefined;
      return typeof value === 'number' ? -value : undefined;
    }
    case 'ArrayExpression':
      return whole((node['elements'] as (CodeNode | null)[]).map((it) => it && valueOf(it)));
    case 'ObjectExpression':
      return objectOf(node['properties'] as CodeNode[]);
    default:
      return undefined;
  }
}

function objectOf(properties: readonly CodeNode[]): Record<string, unknown> | undefined {
  const entries = properties.map(({ type, key, value, computed }): [string, unknown] => {
    const name = key as CodeNode | undefined;
    if (type !== 'Property' || !name || computed) return ['', undefined];
    return [String(name['name'] ?? name['value']), valueOf(value as CodeNode)];
  });
  return whole(entries.map(([, value]) => value)) && Object.fromEntries(entries);
}

/** A list in which every value is known. */
function whole(values: unknown[]): unknown[] | undefined {
  return values.includes(undefined) ? undefined : values;
}
