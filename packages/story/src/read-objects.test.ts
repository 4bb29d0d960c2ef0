import { describe, expect, it } from 'vitest';
import { readAuthors, readCard, readPicture, type ObjectFault } from './read-objects.ts';

const read = <T>(
  reader: (value: unknown, fault: (it: ObjectFault) => void) => T,
  value: unknown,
) => {
  const faults: string[] = [];
  const result = reader(value, ({ message }) => faults.push(message));
  return { result, faults };
};

describe('authors', () => {
  it('are names, addresses and accounts', () => {
    const value = [
      ' Ada Long ',
      { name: ' Bo ', url: 'http://bo.example/' },
      { name: 'Cy', fediverse: '@cy.x-1_z@social.news.example' },
    ];
    expect(read(readAuthors, value)).toEqual({
      result: [
        { name: 'Ada Long' },
        { name: 'Bo', url: 'http://bo.example/' },
        { name: 'Cy', fediverse: '@cy.x-1_z@social.news.example' },
      ],
      faults: [],
    });
    expect(Object.keys(read(readAuthors, ['Ada']).result?.[0] ?? {})).toEqual(['name']);
  });

  it('may be one alone, as an object, or none', () => {
    expect(read(readAuthors, { name: 'Ada' })).toEqual({ result: [{ name: 'Ada' }], faults: [] });
    expect(read(readAuthors, [])).toEqual({ result: undefined, faults: [] });
  });

  it.each([
    'ada@news.example',
    'x@ada@news.example',
    '@ada@news.example/x',
    '@ada@news.example ',
    '@a b@news.example',
    '@ada@news',
    '@ada@news .example',
    '@ada@news.',
    '@@news.example',
    5,
  ])('have no account %j', (fediverse) => {
    const { result, faults } = read(readAuthors, [{ name: 'Ada', fediverse }]);
    expect(result).toBeUndefined();
    expect(faults[0]).toContain('The author Ada has the fediverse account');
  });

  it.each([
    ['news.example/ada', 'https://news.example/ada'],
    ['//news.example', 'https://news.example'],
    [' http:/news.example ', 'https://news.example'],
    ['HTTPS:news.example', 'https://news.example'],
    ['ada', undefined],
    ['ada@news.example', undefined],
    ['ftp://news.example', undefined],
    ['see https://news.example', undefined],
    ['news.example and more', undefined],
    [['https://news.example'], undefined],
  ])('have no address %j', (url, whole) => {
    let hint = '';
    const fediverse = '@ada@news.example';
    expect(
      readAuthors([{ name: 'Ada', url, fediverse }], (it) => {
        hint = it.hint((mended) => JSON.stringify(mended));
      }),
    ).toBeUndefined();
    const mended = JSON.stringify([
      { name: 'Ada', ...(whole !== undefined && { url: whole }), fediverse },
    ]);
    expect(hint).toBe(
      whole === undefined
        ? `Write the whole address, from https:// on, or leave it out: ${mended}.`
        : `Write the whole address: ${mended}.`,
    );
  });

  it.each([
    ['Ada , Bo;Cy  &  Di', ['Ada', 'Bo', 'Cy', 'Di']],
    ['Ada  and  Bo, ', ['Ada', 'Bo']],
    ['Fernand Branden', ['Fernand Branden']],
  ])('in the text %j are told one by one', (text, names) => {
    let mended: unknown;
    readAuthors(text, (it) => {
      it.hint((value) => {
        mended = value;
        return '';
      });
    });
    expect(mended).toEqual(names.map((name) => ({ name })));
  });

  it('keep what is right of them where something is wrong', () => {
    let mended: unknown;
    const url = 'https://ada.example';
    const fediverse = '@ada@news.example';
    readAuthors([{ name: true, url, fediverse }, 'Bo', { name: ' ', url }], (it) => {
      it.hint((value) => {
        mended = value;
        return '';
      });
    });
    expect(mended).toEqual([{ name: 'true', url, fediverse }, 'Bo', { name: '…', url }]);
  });
});

describe('pictures', () => {
  it('have a path, words and more', () => {
    const picture = { src: './a.jpg', alt: '', credit: 'C', caption: 'D' };
    expect(read(readPicture, picture)).toEqual({ result: picture, faults: [] });
  });

  it('of cards may be none', () => {
    expect(read(readCard, false)).toEqual({ result: false, faults: [] });
    expect(read(readPicture, false).faults).toHaveLength(1);
    const card = { src: './a.jpg', alt: 'A' };
    expect(read(readCard, card)).toEqual({ result: card, faults: [] });
    expect(read(readCard, { ...card, credit: 'C' }).faults).toHaveLength(1);
  });

  it.each([
    [
      { src: '', alt: 'A' },
      { src: '…', alt: 'A' },
    ],
    [
      { credit: 'C', file: './a.jpg' },
      { src: './a.jpg', alt: '…' },
    ],
    [{ alt: 5 }, { src: '…', alt: '…' }],
    [
      { src: './a.jpg', credit: 'C' },
      { src: './a.jpg', alt: '…', credit: 'C' },
    ],
    [
      { src: './a.jpg', alt: 'A', captoin: 'C', credit: 'D' },
      { src: './a.jpg', alt: 'A', caption: 'C', credit: 'D' },
    ],
    [
      { src: './a.jpg', alt: 'A', width: 5, credit: 'D' },
      { src: './a.jpg', alt: 'A', credit: 'D' },
    ],
    [{ src: './a.jpg', alt: 'A', credit: ' ' }, undefined],
    [
      { src: './a.jpg', alt: 'A', credit: {} },
      { src: './a.jpg', alt: 'A', credit: '…' },
    ],
  ])('%j are mended', (value, expected) => {
    let mended: unknown;
    readPicture(value, (it) => {
      it.hint((whole) => {
        mended = whole;
        return '';
      });
    });
    expect(mended).toEqual(expected);
  });
});
