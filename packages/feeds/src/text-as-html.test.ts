import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { textOfHtml } from '../test/text-of-html.ts';
import { textAsHtml } from './text-as-html.ts';

const awkward = fc
  .array(
    fc.oneof(
      fc.constantFrom('&', '#', ';', '<', '>', 'x', '60', 'amp', 'lt', 'copy', 'notin', 'T', '_'),
      fc.constantFrom('&lt;', '&amp;', '&copy', '<b>', '&#60;', '&#x3C', '<!--', '</', ' ', '&;'),
      fc.string({ unit: 'grapheme' }),
    ),
    { maxLength: 8 },
  )
  .map((parts) => parts.join(''));

describe('textAsHtml', () => {
  it.each([
    ['Dark & dark'],
    ['AT&T; R&D, S&P 500 & "more" > that'],
    ['https://news.example/?a=1&b=2'],
    ['5 < 6', '5 &lt; 6'],
    ['<b>bold</b>', '&lt;b>bold&lt;/b>'],
    ['&lt;b>', '&amp;lt;b>'],
    ['&amp; &#38; &#x26 &copyright', '&amp;amp; &amp;#38; &amp;#x26 &amp;copyright'],
  ])('of %s', (text, html = text) => {
    expect(textAsHtml(text)).toBe(html);
  });

  it('is read as the text, whatever that is', () => {
    fc.assert(
      fc.property(awkward, (text) => {
        expect(textOfHtml(textAsHtml(text))).toBe(text);
      }),
      { numRuns: 1000 },
    );
  });
});
