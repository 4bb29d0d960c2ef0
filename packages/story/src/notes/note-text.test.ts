import { describe, expect, it } from 'vitest';
import { firstSentence } from '../words/first-sentence.ts';
import { parseNotes } from './parse-notes.ts';

const note = (body: string, lang?: string) =>
  parseNotes(`<EditorsNote date="2021-02-16">\n\n${body}\n\n</EditorsNote>\n\nA.\n`, lang).notes[0];

describe('the plain text of a note', () => {
  it.each([
    ['Some **bold** and *leaning* words.', 'Some bold and leaning words.'],
    ['See [the `log`](https://news.example/log "title").', 'See the log.'],
    ['A ![chart of the load](./a.png) here.', 'A chart of the load here.'],
    ['Ham &amp; eggs &lt;3 &#169;', 'Ham & eggs <3 ©'],
    ['One.\n\nTwo\nstill two.', 'One.\nTwo still two.'],
    ['- a\n- b\n\n> said', 'a\nb\nsaid'],
    ['```js\nconst a = 1;\n```', 'const a = 1;'],
    ['| a | b |\n|---|---|\n| 1 | 2 |', 'a b\n1 2'],
    ['Line one\\\nline two.', 'Line one line two.'],
    ['Before {/* a secret */}after.', 'Before after.'],
    ['A {"brace"} and {2} more{name}.', 'A brace and 2 more.'],
    ['<Pull by="x">Said **so**.</Pull>', 'Said so.'],
    ['電源が戻った。原因は不明だ。', '電源が戻った。原因は不明だ。'],
    ['عاد التيار *اليوم*.', 'عاد التيار اليوم.'],
  ])('%s', (body, text) => {
    expect(note(body)?.text).toBe(text);
  });

  it('has no footnote marks and no footnotes', () => {
    const { notes } = parseNotes(
      '<EditorsNote date="2021-02-16">\n\nDark[^1].\n\n</EditorsNote>\n\nA.\n\n[^1]: At night.\n',
    );
    expect(notes[0]?.text).toBe('Dark.');
  });
});

describe('its first sentence', () => {
  it.each([
    ['It is back. More follows.', 'It is back.'],
    ['A filing on Jan. 21 says no. Next.', 'A filing on Jan. 21 says no.'],
    ['U.S. District Judge B. Roth denied it. Next.', 'U.S. District Judge B. Roth denied it.'],
    ['At 2 p.m. ET the power failed. Next.', 'At 2 p.m. ET the power failed.'],
    ['It ended at 2 p.m. The rest waited.', 'It ended at 2 p.m.'],
    ['Mr. Smith left. He waved.', 'Mr. Smith left.'],
    ['No full stop', 'No full stop'],
    ['“It is over.” He left.', '“It is over.”'],
    ['First paragraph\n\nSecond.', 'First paragraph'],
    ['## A heading\n\n- a list\n\nIt is back. More.', 'It is back.'],
    ['Line one<br/>and <b>two</b>. More.', 'Line one and two.'],
    ['At least {42} people{/* by Ada */} were hurt.', 'At least 42 people were hurt.'],
    ['<p>It is back.</p>', 'It is back.'],
  ])('of %s', (body, sentence) => {
    expect(note(body)?.summary).toBe(sentence);
  });

  it.each([
    'At least {n} people were hurt. More follows.',
    '<Count /> people were hurt. More follows.',
    'Of <span set:html={n}/> people, none.',
    'Of <sup>42</sup> people, ~~none~~.',
    '<Pull>It is back.</Pull>',
    '- a list',
  ])('is left out where the file doesn’t tell it: %s', (body) => {
    expect(note(body)?.summary).toBe('');
  });

  it('ends by the rules of the language', () => {
    expect(firstSentence('電源が戻った。原因は不明だ。', 'ja')).toBe('電源が戻った。');
    expect(firstSentence('बिजली लौट आई। कारण अज्ञात है।', 'hi')).toBe('बिजली लौट आई।');
    expect(firstSentence('هل عاد التيار؟ نعم.', 'ar')).toBe('هل عاد التيار؟');
  });
});
