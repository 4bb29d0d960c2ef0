import { expect, it } from 'vitest';
import { hasGround, slimSvg } from './slim-svg.ts';

it('leaves out the masks that nothing refers to', () => {
  const used = '<mask id="a"><rect mask="url(#b)"/></mask><mask id="b"><rect/></mask>';
  const svg = `<svg>${used}<mask id="c"><rect/></mask><rect mask="url(#a)"/></svg>`;
  expect(slimSvg(svg)).toBe(`<svg>${used}<rect mask="url(#a)"/></svg>`);
});

it('tells whether a card has a ground', () => {
  const size = { width: 9, height: 9 };
  const rect = (fill: string, width = 9) =>
    `<svg><rect x="0" y="0" width="${width}" height="9" fill="${fill}"/></svg>`;
  expect(hasGround(rect('#f3efe7'), size)).toBe(true);
  expect(hasGround(rect('#f3efe780'), size)).toBe(false);
  expect(hasGround(rect('rgba(0,0,0,0.5)'), size)).toBe(false);
  expect(hasGround(rect('#f3efe7', 8), size)).toBe(false);
  expect(hasGround(`<svg>${'<g>'.repeat(200)}${rect('#f3efe7')}`, size)).toBe(false);
});
