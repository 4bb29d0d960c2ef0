import type { CardDesign, CardFacts, CardRequest } from '../src/types.ts';

/** Facts for tests. */
export const FACTS = {
  kind: 'event',
  publication: 'The Example',
  lang: 'en-US',
  label: 'Update',
  tone: 'update',
  date: 'Feb. 16, 2021',
  headline: 'Power is back in the data center',
  deck: 'A host goes dark',
  foot: 'Update 3',
  earlier: ['correction', 'update', 'published'],
} satisfies CardFacts;

/** A design of two boxes and a line of words: what draws it is what is tested. */
export const PLAIN: CardDesign = {
  name: 'plain',
  version: '1',
  draw: async ({ size, colours, headline, label, picture }, tools) => {
    const style = { family: 'serif', weight: 700, color: colours.ink, lineHeight: 1.1 } as const;
    const words = await tools.line(headline, style, { size: 48, width: size.safe.width });
    const { accent } = colours;
    const kind = await tools.line(
      label,
      { ...style, family: 'sans', weight: 600, color: accent },
      { size: 32, width: size.safe.width },
    );
    return {
      type: 'div',
      key: null,
      props: {
        style: {
          display: 'flex',
          flexDirection: 'column',
          alignItems: 'center',
          justifyContent: 'center',
          width: size.width,
          height: size.height,
          backgroundColor: colours.paper,
        },
        children: [
          picture && {
            type: 'img',
            key: null,
            props: {
              src: picture.src,
              width: size.width,
              height: size.height,
              style: { position: 'absolute', left: 0, top: 0, objectFit: 'cover' },
            },
          },
          kind.element,
          words.element,
        ],
      },
    };
  },
};

/** A request for tests, as small as it can be. */
export function request(facts: Partial<CardFacts> = {}, rest: Partial<CardRequest> = {}) {
  return { facts: { ...FACTS, ...facts }, design: PLAIN, ...rest } satisfies CardRequest;
}
