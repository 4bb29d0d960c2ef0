import type { Plugin } from 'vite';

/**
 * Has every SVG that Astro imports tell where its file lies, as its other pictures do: cards are
 * drawn from the file. Astro makes a component of an SVG, and leaves the path out of it.
 */
export function svgFilesPlugin(): Plugin {
  return {
    name: 'developing-story:svg-files',
    transform: {
      filter: { id: /\.svg(?:$|\?)/, code: 'export default createSvgComponent(' },
      handler(code, id) {
        const file = JSON.stringify(id.replace(/\?.*$/, ''));
        const named = code.replace('export default ', 'const svg = ');
        return {
          code: `${named}\nexport default Object.defineProperty(svg, 'fsPath', { value: ${file} });`,
          map: null,
        };
      },
    },
  };
}
