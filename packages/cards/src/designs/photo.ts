import { box } from '../card-element.ts';
import type {
  CardDesign,
  CardElement,
  CardPicture,
  DesignCard,
  DesignTools,
  SetText,
} from '../types.ts';
import { breaksWord } from './breaks-word.ts';
import { FOOT_LINE, foot } from './foot.ts';
import { labelLine } from './label-line.ts';
import { legible } from './legible.ts';
import { mix } from './mix.ts';
import { toneColour } from './palette.ts';
import { absolute, fill, place } from './place.ts';
import { SCALES, type Scale } from './scale.ts';
import { stack } from './stack.ts';
import { setHeadline } from './words.ts';

/** What lies over the picture, whatever the publisher's colours, and how much of it under words. */
const SCRIM = { ink: '#0c0c10', alpha: 0.82 };

/** The lightest that can be behind words: a white picture under the scrim. */
const BEHIND = mix('#ffffff', SCRIM.ink, SCRIM.alpha);

const WORDS = '#ffffff';
const MUTED = '#dcdce2';

/** How much of the card the words may take before they have to be smaller. */
const SHARE = 0.6;

/** How far above the words the scrim begins, as a share of the card. */
const RISE = 0.36;

/**
 * The lead picture fills the card. The words stand at its foot, on a scrim that keeps them legible
 * on any picture. A card without a picture is drawn as a stack.
 */
export const photo: CardDesign = {
  name: 'photo',
  version: '1',
  async draw(card, tools) {
    if (!card.picture) return stack.draw(card, tools);
    const { size, colours } = card;
    const scale = SCALES[size.name];
    const { align } = scale;
    const side = scale.margin + scale.side;
    const end = Math.round(size.height - scale.tail - FOOT_LINE * scale.foot);
    const room = essentialRoom(card, side, Math.round(end - scale.below * 1.15));
    const tone = toneColour(card.tone, colours.accent, colours.ink);
    const palette = { label: () => legible(tone, BEHIND), muted: MUTED };

    const label = await labelLine(
      card,
      tools,
      { palette, size: scale.label, align: scale.labelAlign },
      room,
    );
    const head = Math.round(scale.edge + scale.head * 0.8 + label.height + scale.gap);
    const headline = await headlineUnder(card, tools, scale, {
      ...room,
      height: room.height - head,
      enough: size.height * SHARE - head - (size.height - room.bottom),
    });
    const y = Math.round(room.bottom - headline.height);
    const top = y - head;
    const look = { ink: WORDS, muted: MUTED, size: scale.foot, plate: colours.sheet };
    const ends = { x: side, y: end, width: size.width - 2 * side };
    return box({ display: 'flex', width: size.width, height: size.height }, [
      cover(card.picture, card),
      ...scrim(card, top),
      fill(
        { x: scale.margin, y: top, width: size.width - 2 * scale.margin, height: scale.edge },
        legible(tone, BEHIND, 3),
      ),
      ...label.at(Math.round(y - scale.gap - label.height)),
      place(card, headline, { ...room, y }, align),
      ...(await foot(card, tools, look, ends)),
    ]);
  },
};

/** Where the words that matter may stand. */
function essentialRoom({ size: { safe, width } }: DesignCard, side: number, lowest: number) {
  const x = Math.max(side, safe.x);
  const bottom = Math.min(lowest, safe.y + safe.height);
  return {
    x,
    width: Math.min(width - side, safe.x + safe.width) - x,
    height: bottom - safe.y,
    bottom,
  };
}

/** A headline that leaves most of the picture free, or all of the room for a long one. */
async function headlineUnder(
  card: DesignCard,
  tools: DesignTools,
  scale: Scale,
  { width, height, enough }: { width: number; height: number; enough: number },
): Promise<SetText> {
  const style = { color: WORDS, align: scale.align };
  const largest = Math.round(scale.headline * 0.7);
  const set = await setHeadline(card.headline, tools, style, {
    width,
    height: Math.min(height, enough),
    largest,
    least: Math.round(scale.label * 1.5),
  });
  return set.cut || breaksWord(card.headline, set.lines)
    ? setHeadline(card.headline, tools, style, { width, height, largest })
    : set;
}

/** The picture over the whole card: what doesn't fit is cut evenly on both sides. */
function cover(picture: CardPicture, { size: { width, height } }: DesignCard): CardElement {
  const img = {
    type: 'img',
    key: null,
    props: { src: picture.src, width, height, style: { width, height, objectFit: 'cover' } },
  };
  return box(absolute({ x: 0, y: 0, width, height }), img);
}

/**
 * Rises to its full strength at the words, and keeps it down to the card's foot. Even as it is
 * there, it is a plain box: a gradient takes several times as long to draw.
 */
function scrim({ size: { width, height } }: DesignCard, top: number): CardElement[] {
  const rise = Math.round(height * RISE);
  // In steps that ease in and out: a straight rise shows where it begins.
  const stops = [0, 0.15, 0.35, 0.65, 0.85, 1].map((at) => {
    const share = at * at * (3 - 2 * at);
    return `${ink(SCRIM.alpha * share)} ${Math.round(at * rise)}px`;
  });
  return [
    box({
      ...absolute({ x: 0, y: top - rise, width, height: rise }),
      backgroundImage: `linear-gradient(to bottom, ${stops.join(', ')})`,
    }),
    fill({ x: 0, y: top, width, height: height - top }, ink(SCRIM.alpha)),
  ];
}

function ink(alpha: number): string {
  const channels = [1, 3, 5].map((at) => Number.parseInt(SCRIM.ink.slice(at, at + 2), 16));
  return `rgba(${channels.join(',')},${alpha.toFixed(3)})`;
}
