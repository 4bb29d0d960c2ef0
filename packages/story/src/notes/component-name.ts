import type { MdxNode } from './mdx-node.ts';

/** The name that a tag takes from its file: `<chart.Bar>` chart, `<img>` and `<my-map>` none. */
export function componentName({ name }: MdxNode): string | undefined {
  const [component = ''] = name?.split('.') ?? [];
  const isComponent = name?.includes('.') === true || /^[^a-z][^:-]*$/.test(component);
  return isComponent ? component : undefined;
}
