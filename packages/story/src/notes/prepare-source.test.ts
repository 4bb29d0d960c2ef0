import { describe, expect, it } from 'vitest';
import { parseNotes } from './parse-notes.ts';
import { prepareSource, type Treatment } from './prepare-source.ts';

const prepare = (source: string, treat: (id: string) => Treatment = () => 'show') =>
  prepareSource(source, parseNotes(source), {
    story: '2021/outage',
    treat: ({ id }) => treat(id),
  });

describe('prepareSource', () => {
  it('writes ids into tags and paragraphs around one-line texts', () => {
    expect(
      prepare(
        '<EditorsNote date="2021-02-16">A *b*.</EditorsNote>\n\n<EditorsNote date="2021-02-15" id="x" />\n',
      ),
    ).toBe(
      '<EditorsNote story={"2021/outage"} id="update-2021-02-16" date="2021-02-16"><p>A *b*.</p></EditorsNote>\n\n<EditorsNote story={"2021/outage"} date="2021-02-15" id="x" />\n',
    );
  });

  it.each([
    '<b>Bold</b>',
    '[A link][r]',
    '![A picture][r]',
    'Plain **text**.',
    '<>A *fragment*</>',
    '{"A text"}',
    '{count} people',
    'A note[^1]',
    '<Count /> people',
    '<span>One</span> <Count />',
    '{count}',
  ])('makes a paragraph of %s', (text) => {
    const rest = '\n\nA.\n\n[r]: ./a.jpg\n\n[^1]: A.\n';
    const source = `<EditorsNote date="2021-02-16">${text}</EditorsNote>${rest}`;
    expect(prepare(source)).toContain(`><p>${text}</p></EditorsNote>`);
  });

  it.each([
    '<Pull>Words</Pull>',
    '<Pull />',
    '<div>Words</div>',
    'Words <ul><li>Words</li></ul>',
    '<><div>Words</div></>',
    '{/* nothing */}',
    '{isOver && <Pull />}',
    '\nWords\n',
    '\n\nWords\n\n<b>Words</b>\n\n',
  ])('makes no paragraph of %j', (text) => {
    const source = `<EditorsNote date="2021-02-16">${text}</EditorsNote>\n\nA.\n`;
    expect(prepare(source)).toContain(`>${text}</EditorsNote>`);
  });

  it('takes a note out with the imports that only it used, every line in place', () => {
    const source = [
      "import kept from './kept.jpg';",
      "import both from './both.jpg';",
      "import gone from './gone.jpg';",
      "import side from './never-used.jpg';",
      '',
      '<EditorsNote date="2021-02-16">',
      '',
      'Secret. <Image src={gone} /> <Image src={both} />',
      '',
      '</EditorsNote>',
      '',
      'Gone is a word here. <Image src={kept} /> <Image src={both} />',
    ].join('\n');
    const prepared = prepare(source, () => 'remove');
    expect(prepared.split('\n')).toEqual([
      "import kept from './kept.jpg';",
      "import both from './both.jpg';",
      '',
      "import side from './never-used.jpg';",
      '',
      '',
      '',
      '',
      '',
      '',
      '',
      'Gone is a word here. <Image src={kept} /> <Image src={both} />',
    ]);
  });

  describe('an import of what is taken out', () => {
    const SECRET = "import photo from './secret.jpg'";
    const NOTE = '<EditorsNote date="2021-03-02">\n\n<img src={photo.src} />\n\n</EditorsNote>';
    const cut = (...rest: string[]) =>
      prepare([SECRET, NOTE, ...rest].join('\n\n'), () => 'remove');

    it.each([
      ['a comment', '{/* The photo above was forged. */}'],
      ['a comment to the end of the line', '{1 // photo\n}'],
      ['words', 'A photo, `photo` and {"photo"}.'],
      ['a property', '{props.photo}{({ photo: 1 }).photo}'],
      ['a name of its own in code', '{[1].map((photo) => <b>{photo}</b>)}'],
      ['a name of its own, declared by var', '{(() => { { var photo = 1 } return photo })()}'],
      ['an attribute', '<Gallery photo="photo" />'],
      ['an element of HTML', '<photo />'],
      ['an attribute in code', '{<Gallery photo="1"><photo>photo</photo></Gallery>}'],
      [
        'an export of another name',
        'export const other = { photo: 1, method(photo) { return photo } }',
      ],
      ['a label', 'export function f() { photo: for (;;) break photo }'],
      ['another module', "export { photo } from './photo.js'"],
    ])('goes, though the rest has the name in %s', (_, rest) => {
      expect(cut(rest)).not.toContain('secret.jpg');
      expect(cut(rest)).toContain(rest);
    });

    it.each([
      ['an expression', '{photo.src}'],
      ['an attribute', '<Gallery of={[photo]} />'],
      ['a spread', '<Gallery {...photo} />'],
      ['a tag', '<photo.Frame />'],
      ['a tag in code', '{<photo.Frame />}'],
      ['a short property', '{({ photo })}'],
      ['a computed property', '{all[photo]}'],
      ['a default', '{(({ a = photo }) => a)({})}'],
      ['a template', '{`a ${photo}`}'],
      ['a scope beside one of that name', '{((photo) => 1)(photo)}'],
      ['an export', 'export { photo as picture }'],
      ['an exported component', 'export const Frame = () => <img src={photo.src} />'],
      ['a default export', 'export default photo'],
    ])('stays for %s of the rest', (_, rest) => {
      expect(cut(rest)).toContain('secret.jpg');
    });

    it.each([
      ['braces of their own', '{photo.src}'],
      ['braces among words', 'The {photo.alt} above.'],
      ['braces in a link', '[*{photo.alt}*](./a)'],
      ['braces of a component', '<Figure><b>{photo.alt}</b></Figure>'],
      ['the tag itself', '<photo.Frame />'],
      ['a list in braces', '{[1].map((each) => <img key={each} src={photo.src} />)}'],
      ['a spread', '<img {...photo} />'],
    ])('goes where the note uses it in %s', (_, words) => {
      const note = `<EditorsNote date="2021-03-02">\n\n${words}\n\n</EditorsNote>`;
      expect(prepare(`${SECRET}\n\n${note}\n\nA.`, () => 'remove')).not.toContain('secret.jpg');
      const used = `${SECRET}\n\n${note}\n\n${words}`;
      expect(prepare(used, () => 'remove')).toContain('secret.jpg');
    });

    it('goes where a note of one line uses it in braces', () => {
      const note = '<EditorsNote date="2021-03-02">The {photo.alt} above.</EditorsNote>';
      expect(prepare(`${SECRET}\n\n${note}\n\nA.`, () => 'empty')).not.toContain('secret.jpg');
      const two = `${SECRET}\n\n${note}\n\n${note.replace('02"', '01"')}\n\nA.`;
      const one = prepare(two, (id) => (id.endsWith('02') ? 'remove' : 'show'));
      expect(one).toContain('secret.jpg');
    });

    it('goes with the exports by which alone it was used', () => {
      const file = [
        SECRET,
        "import Frame from './Frame.astro'",
        'export const Forged = () => <Shown><img src={photo.src} alt="Secret words" /></Shown>',
        'export const Shown = (props) => <Frame>{props.children}</Frame>',
        '<EditorsNote date="2021-03-02">\n\n<Forged />\n\n</EditorsNote>',
      ];
      const gone = prepare(file.join('\n\n'), () => 'empty');
      expect(gone).not.toMatch(/secret\.jpg|Secret words|Frame/);
      const kept = prepare([...file, '<Shown />'].join('\n\n'), () => 'empty');
      expect(kept).not.toMatch(/secret\.jpg|Secret words/);
      expect(kept).toContain("import Frame from './Frame.astro'");
      expect(prepare([...file, '<Forged />'].join('\n\n'), () => 'empty')).toContain('secret.jpg');
    });
  });

  it('leaves of a withdrawn note its tag with its facts', () => {
    const source =
      '<EditorsNote date="2021-02-16" headline="False">\n\nFalse.\n\n</EditorsNote>\n\nA.\n';
    expect(prepare(source, () => 'empty')).toBe(
      '<EditorsNote story={"2021/outage"} id={"update-2021-02-16"} date={"2021-02-16"} kind={"update"} />\n\n\n\n\n\nA.\n',
    );
  });

  it('can be parsed again to the same notes', () => {
    const source = '<EditorsNote date="2021-02-16">One.</EditorsNote>\n\nA.\n';
    expect(parseNotes(prepare(source)).notes.map(({ id }) => id)).toEqual(['update-2021-02-16']);
  });
});
