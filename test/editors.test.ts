import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newsroom } from './support/built-once.ts';
import { openEditor, type MdxEditor } from './support/mdx-editor.ts';

/** A site that Astro wrote its types into, with the tsconfig.json that docs/story-file.md shows. */
let editor: MdxEditor;

/** A story that is being written. `|` is the cursor. */
function story(notes: string, path = 'src/content/stories/new.mdx') {
  return editor.open(path, `---\ntitle: Gate closed\npublished: 2021-02-15\n---\n\n${notes}\n`);
}

beforeAll(async () => {
  const { dir } = await newsroom();
  editor = await openEditor(dir);
});

afterAll(() => editor.close());

describe('an MDX editor completes', () => {
  it('the tag, which nothing imports', async () => {
    expect(await story('<Edi| />').complete()).toContain('EditorsNote');
  });

  it.each([
    '<EditorsNote |>\n\nText.\n\n</EditorsNote>',
    '<EditorsNote | />',
    '<EditorsNote\n  |\n/>',
    '<EditorsNote k|>One *line*.</EditorsNote>',
    "import Map from './map.svg';\n\n<EditorsNote |>\n\n<img src={Map.src} />\n\n</EditorsNote>",
  ])('the attributes of %j', async (notes) => {
    const names = (await story(notes).complete()).map((name) => name.replace('?', ''));
    expect(names).toEqual(
      expect.arrayContaining(
        [
          ['date', 'kind', 'headline', 'id', 'authors', 'key', 'pinned', 'quiet', 'edited'],
          ['withdrawn', 'reason', 'draft', 'image', 'card'],
        ].flat(),
      ),
    );
  });

  it('the kinds, and what a picture has', async () => {
    expect(await story('<EditorsNote date="2021-02-16" kind="|" />').complete()).toEqual([
      'update',
      'correction',
      'clarification',
      'retraction',
    ]);
    expect(await story('<EditorsNote date="2021-02-16" image={{ | }} />').complete()).toEqual(
      expect.arrayContaining(['src', 'alt', 'credit?', 'caption?']),
    );
  });
});

describe('an MDX editor tells', () => {
  it.each([
    ['<Editors|Note date="2021-02-16" />', 'A dated note above the article, the newest first.'],
    ['<EditorsNote da|te="2021-02-16" />', 'When the story changed: a day, `2021-02-16`'],
    ['<EditorsNote date="2021-02-16" pin|ned />', 'Shown first, above newer notes. One a story.'],
    ['<EditorsNote date="2021-02-16" ki|nd="correction" />', 'A correction needs a body.'],
  ])('what is at the cursor of %s', async (notes, words) => {
    expect(await story(notes).hover()).toContain(words);
  });
});

describe('an MDX editor underlines', () => {
  it.each([
    ['<EditorsNote />', 'EditorsNote', "Property 'date' is missing"],
    ['<EditorsNote date="2021-02-16" headlin="Gate" />', 'headlin', "Did you mean 'headline'?"],
    [
      '<EditorsNote date="2021-02-16" kind="corection">\n\nText.\n\n</EditorsNote>',
      'kind',
      'Did you mean \'"correction"\'?',
    ],
    ['<EditorsNote date={20210216} />', 'date', "'number' is not assignable to type 'string'"],
    ['<EditorsNote date="2021-02-16" pinned="yes" />', 'pinned', "'string' is not assignable"],
    [
      '<EditorsNote date="2021-02-16" image={{ src: "./a.jpg" }} />',
      'image',
      "Property 'alt' is missing",
    ],
    ['<EditorsNote date="2021-02-16" card={true} />', 'card', "'true' is not assignable"],
    ['<EditorNote date="2021-02-16" />', 'EditorNote', "Did you mean 'EditorsNote'?"],
  ])('the mistake in %s', async (notes, at, message) => {
    expect(await story(notes).errors()).toEqual([
      { at, message: expect.stringContaining(message) as string },
    ]);
  });

  it('nothing where nothing is wrong', async () => {
    const notes = [
      '<EditorsNote date="2021-02-19" pinned key headline="Gate" card={false}>One *line*.</EditorsNote>',
      '<EditorsNote date="2021-02-18" kind="correction" authors={[{ name: "Ada Long" }]}>\n\nThe <span class="gate">gate</span>[^1] is\n\n- shut.\n\n</EditorsNote>',
      '<EditorsNote\n  date="2021-02-17"\n  image={{ src: "./gate.jpg", alt: "The gate", credit: "A" }}\n/>',
      '<EditorsNote date="2021-02-16" withdrawn="2021-02-17" reason="Wrong." quiet draft />',
      'The article.\n\n[^1]: A note.',
    ];
    expect(await story(notes.join('\n\n')).errors()).toEqual([]);
  });

  it('the same in every file of the site', async () => {
    const page = story('<EditorsNote />', 'src/pages/about.mdx');
    expect(await page.errors()).toMatchObject([{ at: 'EditorsNote' }]);
  });
});
