import { Renderer, type Node } from '@takumi-rs/core';
import { drawAll, oneByOne } from './draw-all.ts';
import { satoriFonts } from './fonts.ts';
import { HEIGHT, WIDTH } from './material.ts';
import { plainTree } from './plain-tree.ts';

/** An element of the benchmark's design. */
interface Element {
  type: string;
  props: { style: Node['style']; children?: unknown; src?: string };
}

const renderer = new Renderer();
for (const font of satoriFonts()) await renderer.registerFont(font);

await drawAll(
  oneByOne(async (subject) =>
    renderer.render(node(await plainTree(subject)), { width: WIDTH, height: HEIGHT }),
  ),
);

/** The design as takumi's documentation shows trees that are built by hand. */
function node({ type, props: { style = {}, children, src = '' } }: Element): Node {
  if (type === 'img') return { type: 'image', src, width: WIDTH, height: HEIGHT, style };
  if (typeof children === 'string') return { type: 'text', text: children, style };
  const inside = ((children ?? []) as (Element | false)[]).filter((it) => it !== false);
  return { type: 'container', style, children: inside.map(node) };
}
