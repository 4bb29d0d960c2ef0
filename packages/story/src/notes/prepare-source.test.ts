import { describe, expect, it } from 'vitest';
import { parseNotes } from './parse-notes.ts';
import { prepareSource, type ImportStatement, type Treatment } from './prepare-source.ts';

/** Default imports on lines of their own: all that these files have. */
const importsOf = (code: string): ImportStatement[] =>
  [...code.matchAll(/import (\w+) from '[^']*';/g)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    names: [match[1] ?? ''],
  }));

const prepare = (source: string, treat: (id: string) => Treatment = () => 'show') =>
  prepareSource(source, parseNotes(source), {
    story: '2021/outage',
    treat: ({ id }) => treat(id),
    importedNames: importsOf,
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
