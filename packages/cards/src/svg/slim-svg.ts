/**
 * Leaves out of an SVG of satori's the masks that nothing refers to: it writes one for every
 * element, and an SVG reader reads them all.
 */
export function slimSvg(svg: string): string {
  const used = new Set(Array.from(svg.matchAll(/url\(#([\w-]+)\)/g), ([, id]) => id));
  return svg.replace(/<mask id="([\w-]+)">.*?<\/mask>/gs, (mask, id: string) =>
    used.has(id) ? mask : '',
  );
}

/** Whether a card's SVG begins with a box of one colour over all of it. */
export function hasGround(
  svg: string,
  { width, height }: { width: number; height: number },
): boolean {
  const ground = `<rect x="0" y="0" width="${width}" height="${height}" fill="#`;
  const at = svg.indexOf(ground);
  // Six digits: with eight it may be see-through. Deeper inside it may be clipped.
  return /^[0-9a-f]{6}"\/>/i.test(svg.slice(at + ground.length)) && at >= 0 && at < 400;
}
