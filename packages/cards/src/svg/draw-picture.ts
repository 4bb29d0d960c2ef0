import { CardError } from '../card-error.ts';
import { chooseDesign } from '../choose-design.ts';
import { readyCard } from '../ready-card.ts';
import { drawByTakumi } from '../takumi/draw-by-takumi.ts';
import { createTypesetter, type Typesetter } from '../text/index.ts';
import type { CardEngine, CardNode, CardRequest, CardSize } from '../types.ts';
import { blaming } from './blaming.ts';
import { drawInParts } from './draw-in-parts.ts';
import { drawNode, type Drawn, type LaidOut } from './draw-node.ts';
import type { Rendering } from './render-svg.ts';
import { resolveNode } from './resolve-node.ts';

/** A card's picture, to be encoded. */
interface CardPicture extends Rendering {
  size: CardSize;
  warnings: string[];
}

type Draw = (laidOut: LaidOut) => Promise<Drawn>;

const ENGINES: Readonly<Record<string, Draw>> = {
  satori: async (laidOut) => (await drawInParts(laidOut)) ?? drawNode(laidOut),
  takumi: drawByTakumi,
} satisfies Record<CardEngine, Draw>;

/**
 * Draws a card's picture.
 * @throws {CardError} what is wrong with it or its design, and what to do.
 */
export async function drawPicture(request: CardRequest): Promise<CardPicture> {
  const { engine = 'satori', facts } = request;
  const draw = ENGINES[engine];
  if (!draw) {
    throw new CardError(
      facts.headline,
      `The card "${facts.headline}" has the engine "${engine}". Use "satori" or "takumi".`,
    );
  }
  const laidOut = await layOut(request);
  const { rendering, unset } = await draw(laidOut);
  const { card, typesetter } = laidOut;
  const warnings = typesetter.warnings().map((it) => `The card “${card.headline}”: ${it}`);
  const unsaid = [...unset].filter((it) => !warnings.some((warning) => warning.includes(it)));
  if (unsaid.length > 0) {
    warnings.push(
      `The card "${card.headline}" shows nothing for "${unsaid.join(' ')}", which no font of it has. Set the words with the design's tools, or add a font to the cards' fonts.`,
    );
  }
  return { ...rendering, size: card.size, warnings };
}

async function layOut(request: CardRequest): Promise<LaidOut & { typesetter: Typesetter }> {
  const design = chooseDesign(request);
  const card = await readyCard(request);
  const typesetter = createTypesetter({ lang: card.lang, fonts: request.look?.fonts ?? [] });
  await checkHeadline(card.headline, typesetter);
  const node = await blaming(design, card, async () =>
    something(await resolveNode(await design.draw(card, typesetter))),
  );
  checkWords(card.headline, typesetter);
  return { design, card, node, typesetter };
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
