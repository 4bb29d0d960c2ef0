import { expect, it } from 'vitest';
import { parseOptions } from '../options/parse.ts';
import { publisherLook } from './publisher-look.ts';

it('the brand is a picture’s path, and a colour that can be read light and dark', () => {
  const publication = { logo: './src/pages/logo.svg', accent: '#ffb000' };
  const { logo, accent } = publisherLook(parseOptions({ publication }), new URL('file:///site/'));
  expect(logo).toMatch(/\/site\/src\/pages\/logo\.svg$/);
  expect(accent).toBe('light-dark(#996a00, #ffb000)');
});
