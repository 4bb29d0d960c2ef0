import { generateOpenGraphImage } from 'astro-og-canvas';
import { drawAll, oneByOne } from './draw-all.ts';
import { SANS, SERIF } from './fonts.ts';
import { DECK, HEADLINE } from './tree.ts';

// It tells by console.debug which fonts it has loaded.
console.debug = () => undefined;

const white: [number, number, number] = [255, 255, 255];

await drawAll(
  oneByOne(async ({ headline, deck, picture }) => {
    const bytes = await generateOpenGraphImage({
      title: headline,
      description: deck,
      cacheDir: false,
      bgGradient: [[23, 23, 27]],
      ...(picture && { bgImage: { path: picture, fit: 'cover' } }),
      border: { color: [163, 20, 43], width: 12, side: 'inline-start' },
      padding: 60,
      fonts: [SERIF, SANS],
      font: {
        title: {
          color: white,
          size: HEADLINE.size,
          lineHeight: HEADLINE.lineHeight,
          weight: 'Bold',
          families: ['Source Serif 4'],
        },
        description: {
          color: white,
          size: DECK.size,
          lineHeight: DECK.lineHeight,
          families: ['Inter'],
        },
      },
    });
    return bytes as Uint8Array;
  }),
);
