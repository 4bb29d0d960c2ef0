import { utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { PLAIN, request } from '../test/test-card.ts';
import { makeFolder } from '../../story/test/make-folder.ts';
import { writePlain } from '../test/test-pictures.ts';
import { cardHash, cardVersion } from './card-version.ts';
import type { CardFacts, CardRequest } from './types.ts';

const dir = await makeFolder();

describe('cardVersion', () => {
  it('changes with whatever shows', () => {
    const facts: Partial<CardFacts>[] = [
      { kind: 'story' },
      { headline: 'Other' },
      { deck: 'Other' },
      { label: 'Correction' },
      { tone: 'correction' },
      { date: 'Feb. 17, 2021' },
      { foot: 'Update 4' },
      { earlier: [] },
      { publication: 'Other' },
      { lang: 'de' },
      { updates: [{ label: 'Update', tone: 'update', date: 'Feb. 1', headline: 'Other' }] },
    ];
    const rest: Partial<CardRequest>[] = [
      { size: 'tall' },
      { look: { accent: '#000000' } },
      { look: { paper: '#000000' } },
      { design: { ...PLAIN, name: 'other' } },
      { design: { ...PLAIN, version: '2' } },
      { engine: 'takumi' },
    ];
    const versions = [
      cardVersion(request()),
      ...facts.map((it) => cardVersion(request(it))),
      ...rest.map((it) => cardVersion(request({}, it))),
    ];
    expect(versions.every((it) => /^[0-9a-f]{10}$/.test(it))).toBe(true);
    expect(new Set(versions).size).toBe(facts.length + rest.length + 1);
  });

  it('stays with what doesn’t', () => {
    const version = cardVersion(request());
    expect(cardVersion(request({ headline: ' Power is  back in the data center' }))).toBe(version);
    expect(
      cardVersion(request({}, { size: 'wide', engine: 'satori', look: { accent: '#A3142B' } })),
    ).toBe(version);
    expect(cardVersion(request({}, { format: 'jpeg', maxBytes: 9 }))).toBe(version);
    expect(cardHash(request({}, { format: 'jpeg' }))).not.toBe(cardHash(request()));
    expect(cardHash(request({}, { maxBytes: 9 }))).not.toBe(cardHash(request()));
  });

  it('goes by the bytes of the publisher’s fonts', async () => {
    const file = join(dir, 'own.woff');
    const look = { fonts: [{ file, use: 'serif' as const, weight: 700 as const }] };
    const versions = [cardVersion(request()), cardVersion(request({}, { look }))];
    for (const bytes of ['one', 'other']) {
      await writeFile(file, bytes);
      versions.push(cardVersion(request({}, { look })));
    }
    expect(new Set(versions).size).toBe(4);
  });

  it('goes by the bytes of a picture, and not by its name or time', async () => {
    const [a, b, c] = await Promise.all([
      writePlain(join(dir, 'a.png'), 30, 20, '#336699'),
      writePlain(join(dir, 'b.png'), 30, 20, '#336699'),
      writePlain(join(dir, 'c.png'), 30, 20, '#336698'),
    ]);
    const version = cardVersion(request({ picture: a }));
    expect(cardVersion(request({ picture: b }))).toBe(version);
    expect(cardVersion(request({ picture: c }))).not.toBe(version);
    await utimes(a, 1000, 1000);
    expect(cardVersion(request({ picture: a }))).toBe(version);
    await writePlain(a, 30, 20, '#336698');
    expect(cardVersion(request({ picture: a }))).toBe(cardVersion(request({ picture: c })));
  });
});
