import { SANS_FAMILY, SERIF_FAMILY } from './card-fonts.ts';
import { CARD_HEIGHT, CARD_WIDTH } from './card-size.ts';
import type { CardDesign, HeadlineFit } from './card-design.ts';
import { box, type CardElement } from './card-element.ts';
import { COLOUR, edgeColour, labelColour, softEdgeColour } from './tone-colour.ts';
import type { CardFacts, CardTone } from './types.ts';

/** How many earlier sheets show. More are as many to the eye. */
const EDGES = 4;

/** How far each earlier sheet rises above the one before it, and is narrower on each side. */
const STEP = 20;

const SHEET = { left: 48, top: 102, edge: 10 };
const PADDING = 58;

/** The square that networks cut out of the middle, less some air. */
const SQUARE = CARD_HEIGHT - 2 * 16;

const LINE_HEIGHT = 1.06;

/**
 * The stack: the event is a sheet on a pile, and the edges of the earlier ones show behind it.
 * What matters stands in the middle, where networks that cut cards to a square leave it.
 */
export const stack: CardDesign = {
  name: 'stack',
  revision: 1,
  lineHeight: LINE_HEIGHT,
  rooms: [
    { width: SQUARE, lines: 2, largest: 92, smallest: 68 },
    { width: SQUARE, lines: 3, largest: 76, smallest: 56 },
    { width: 940, lines: 3, largest: 72, smallest: 50 },
    { width: 980, lines: 4, largest: 50, smallest: 40 },
  ],
  headline,
  draw: (facts, fit) =>
    box(
      {
        display: 'flex',
        width: CARD_WIDTH,
        height: CARD_HEIGHT,
        backgroundColor: COLOUR.paper,
        color: COLOUR.ink,
      },
      [
        ...facts.earlier
          .slice(0, EDGES)
          .map((tone, index) => earlierSheet(tone, index + 1, facts.accent))
          .toReversed(),
        frontSheet(facts, fit),
      ],
    ),
};

function headline(facts: CardFacts, { size, width, lines }: HeadlineFit): CardElement {
  return box(
    {
      display: 'block',
      width,
      fontFamily: SERIF_FAMILY,
      fontWeight: 700,
      fontSize: size,
      lineHeight: LINE_HEIGHT,
      letterSpacing: size * -0.018,
      textAlign: 'center',
      wordBreak: 'break-word',
      ...(lines !== undefined && { lineClamp: lines }),
    },
    facts.headline,
  );
}

function earlierSheet(tone: CardTone, depth: number, accent: string): CardElement {
  const left = SHEET.left + depth * STEP;
  return box({
    ...sheet(left, SHEET.top - depth * STEP),
    borderTop: `6px solid ${softEdgeColour(tone, accent)}`,
    backgroundColor: COLOUR.earlierSheet,
  });
}

function frontSheet(facts: CardFacts, fit: HeadlineFit): CardElement {
  return box(
    {
      ...sheet(SHEET.left, SHEET.top),
      display: 'flex',
      flexDirection: 'column',
      alignItems: 'center',
      justifyContent: 'space-between',
      padding: `38px ${PADDING}px 34px`,
      borderTop: `${SHEET.edge}px solid ${edgeColour(facts.tone, facts.accent)}`,
      backgroundColor: COLOUR.sheet,
    },
    [line(facts), words(facts, fit), foot(facts)],
  );
}

function sheet(left: number, top: number) {
  return {
    position: 'absolute',
    left,
    top,
    width: CARD_WIDTH - 2 * left,
    // It goes on below the card.
    height: CARD_HEIGHT - top + 2,
    boxSizing: 'border-box',
    borderLeft: `1px solid ${COLOUR.hairline}`,
    borderRight: `1px solid ${COLOUR.hairline}`,
  } as const;
}

/** Kind and date on one line. */
function line({ label, tone, date, accent }: CardFacts): CardElement {
  const kind = box({ color: labelColour(tone, accent), fontWeight: 600 }, label);
  const when = box({ color: COLOUR.muted, fontWeight: 400 }, date);
  return box({ display: 'flex', gap: 24, fontFamily: SANS_FAMILY, fontSize: 31 }, [kind, when]);
}

function words(facts: CardFacts, fit: HeadlineFit): CardElement {
  const children = [headline(facts, fit)];
  if (facts.deck) {
    children.push(
      box(
        {
          display: 'block',
          maxWidth: 800,
          fontFamily: SERIF_FAMILY,
          fontSize: 32,
          lineHeight: 1.25,
          color: COLOUR.muted,
          textAlign: 'center',
          wordBreak: 'break-word',
          lineClamp: fit.size < 50 ? 1 : 2,
        },
        facts.deck,
      ),
    );
  }
  return box({ display: 'flex', flexDirection: 'column', alignItems: 'center', gap: 20 }, children);
}

function foot({ publication, foot: text }: CardFacts): CardElement {
  const name = { fontFamily: SERIF_FAMILY, fontWeight: 700, fontSize: 31, flexShrink: 1 };
  const publisher = box({ ...name, display: 'block', lineClamp: 1, maxWidth: 780 }, publication);
  const number = box({ fontFamily: SANS_FAMILY, fontSize: 28, color: COLOUR.muted }, text ?? '');
  return box(
    { display: 'flex', width: '100%', justifyContent: 'space-between', alignItems: 'flex-end' },
    [publisher, number],
  );
}
