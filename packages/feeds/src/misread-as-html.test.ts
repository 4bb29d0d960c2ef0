import { describe, expect, it } from 'vitest';
import { textOfHtml } from '../test/text-of-html.ts';
import { eitherWay } from './misread-as-html.ts';

describe('eitherWay', () => {
  it.each([
    'The <dialog> element and x<y',
    'How to use <b> and </script>',
    'What &lt; and &copy mean',
    'A <!-- comment, <?xml and </',
  ])('“%s” is the same text and the same HTML', (text) => {
    const either = eitherWay(text);
    expect(either.replaceAll('\u2060', '')).toBe(text);
    expect(textOfHtml(either)).toBe(either);
  });

  it.each(['Tom & Jerry return', 'R&D at AT&T; S&P 500', '5 < 6, I <3 you, a <= b'])(
    '“%s” stays as it is',
    (text) => {
      expect(eitherWay(text)).toBe(text);
    },
  );
});
