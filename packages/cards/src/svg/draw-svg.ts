import satori from 'satori';
import { CardError } from '../card-error.ts';
import { chooseDesign } from '../choose-design.ts';
import { readyCard } from '../ready-card.ts';
import { createTypesetter, type Typesetter } from '../text/index.ts';
import type { CardDesign, CardNode, CardRequest, CardSize, DesignCard } from '../types.ts';
import { resolveNode } from './resolve-node.ts';
import { sameArray } from './same-array.ts';

/** A card as SVG. */
interface CardSvg {
  /** Its letters as outlines, so that it looks the same whatever draws it. */
  svg: string;
  size: CardSize;
  warnings: string[];
}

/**
 * Draws a card as SVG.
 * @throws {CardError} what is wrong with it or its design, and what to do.
 */
export async function drawSvg(request: CardRequest): Promise<CardSvg> {
  const design = chooseDesign(request);
  const card = await readyCard(request);
  const typesetter = createTypesetter({ lang: card.lang, fonts: request.look?.fonts ?? [] });
  await checkHeadline(card.headline, typesetter);
  const node = await blaming(design, card, async () =>
    something(await resolveNode(await design.draw(card, typesetter))),
  );
  checkWords(card.headline, typesetter);
  const { fonts, graphemeImages } = await typesetter.satori();
  const unset = new Set<string>();
  const svg = await blaming(design, card, () =>
    // satori's own type of a tree is React's.
    satori(node as Parameters<typeof satori>[0], {
      width: card.size.width,
      height: card.size.height,
      fonts: sameArray(fonts),
      graphemeImages,
      // Asked for characters in no font: said, not fetched.
      loadAdditionalAsset: (_language, characters) => {
        if (!(characters in graphemeImages)) unset.add(characters);
        return Promise.resolve([]);
      },
    }),
  );
  const warnings = typesetter.warnings().map((it) => `The card “${card.headline}”: ${it}`);
  const unsaid = [...unset].filter((it) => !warnings.some((warning) => warning.includes(it)));
  if (unsaid.length > 0) {
    warnings.push(
      `The card "${card.headline}" shows nothing for "${unsaid.join(' ')}", which no font of it has. Set the words with the design's tools, or add a font to the cards' fonts.`,
    );
  }
  return { svg, size: card.size, warnings };
}

/** The one element that is the picture. */
function something(node: CardNode): CardNode {
  const found = Array.isArray(node) && node.length === 1 ? (node[0] as CardNode) : node;
  if (Array.isArray(found)) {
    throw new TypeError(`draw() gave ${found.length} elements: put them into one`);
  }
  if (typeof found === 'object' && found !== null) return found;
  throw new TypeError(
    `draw() gave ${found === '' ? 'an empty text' : String(found)}: perhaps it lacks a return`,
  );
}

/** A card is its headline: one without any of it would be sent for nothing. */
async function checkHeadline(headline: string, typesetter: Typesetter): Promise<void> {
  const { missing } = await typesetter.coverage(headline, { family: 'serif', weight: 700 });
  const left = missing.reduce(
    (words, { character, standIn }) => words.replaceAll(character, standIn ?? ''),
    headline,
  );
  if (missing.length === 0 || /[\p{L}\p{N}\p{S}]/u.test(left)) return;
  throw new CardError(
    headline,
    `The card "${headline}" would be without its headline. ${typesetter.warnings().join(' ')}`,
  );
}

/**
 * What changes the words around it where it isn't there: letters, figures, dashes, currencies and
 * signs of mathematics. Without a pictograph they say the same.
 */
const SAYS_SOMETHING = /^[\p{L}\p{M}\p{N}\p{Pd}\p{Sc}\p{Sm}]/u;

/** A number that lacks a figure is another one, and a name that lacks a letter another name. */
function checkWords(headline: string, typesetter: Typesetter): void {
  const warnings = typesetter.warnings(SAYS_SOMETHING);
  if (warnings.length === 0) return;
  throw new CardError(
    headline,
    `The card "${headline}" would say something else. ${warnings.join(' ')}`,
  );
}

/** Runs what a design's code or tree can break. */
async function blaming<T>(
  { name }: CardDesign,
  { headline, size }: DesignCard,
  work: () => Promise<T>,
): Promise<T> {
  try {
    return await work();
  } catch (cause) {
    if (cause instanceof CardError) throw cause;
    const said = (cause instanceof Error ? cause.message : String(cause))
      .replace(/\s+/g, ' ')
      .trim()
      .replace(/\.$/, '');
    throw new CardError(
      headline,
      `The card design "${name}" can't draw the ${size.name} card "${headline}": ${said}. ${remedy(said)}`,
      { cause },
    );
  }
}

/** What to mend, by what satori says. */
function remedy(said: string): string {
  if (/image|picture|data URI|DataView|WebP|GIF|JPEG|PNG/i.test(said)) {
    return 'Pictures are data URIs of PNG, JPEG or SVG with a width and a height.';
  }
  if (
    /unit\b|the style|CSS|lengths?\b(?!')|Invalid value|Invalid `|Allowed values|transform/i.test(
      said,
    )
  ) {
    return 'Lengths are numbers of pixels or texts as in "50%", and styles are those that satori knows.';
  }
  if (/font/i.test(said)) return `Set words with tools.fit and tools.line, which choose the fonts.`;
  return `Fix the design's draw(), which gave this for these facts.`;
}
