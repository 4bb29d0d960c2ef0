import { expect, it } from 'vitest';
import { FORMAT_NAMES, FORMATS } from '../test/formats.ts';
import { MODELS } from './golden/models.ts';
import { itemLinks } from './item-links.ts';

it.each(FORMAT_NAMES)(
  '%s says where its items lead, and not what else it links to',
  async (name) => {
    const lengths = Object.values(MODELS).map(async (feed) => {
      expect(itemLinks(await FORMATS[name](feed))).toEqual(feed.items.map(({ link }) => link));
      return feed.items.length;
    });
    expect(await Promise.all(lengths)).toContain(0);
  },
);
