import type {
  CardBox,
  CardElement,
  DesignCard,
  DesignTools,
  SetText,
  TextStyle,
} from '../types.ts';
import { breaksWord } from './breaks-word.ts';
import { HEADLINE_LEAST, HEADLINE_LINE, headlineRooms } from './headline-rooms.ts';
import { place } from './place.ts';

/** Tries before a script that stands taller than its lines has to be taken as it comes. */
const TRIES = 4;

/** Sets the headline as large as a place holds. */
export async function setHeadline(
  words: string,
  tools: DesignTools,
  style: Pick<TextStyle, 'color' | 'align'>,
  area: { width: number; height: number; largest: number; least?: number },
): Promise<SetText> {
  const { width, largest, least = HEADLINE_LEAST } = area;
  const full: TextStyle = {
    family: 'serif',
    weight: 700,
    lineHeight: HEADLINE_LINE,
    tracking: -0.02,
    ...style,
  };
  let height = area.height;
  for (let tries = 1; ; tries++) {
    const set = await tools.fit(words, full, headlineRooms({ width, height }, { largest, least }));
    if (set.height <= area.height || tries === TRIES) return set;
    height *= area.height / set.height;
  }
}

/** The words of a sheet in the room between label and foot. */
export interface Words {
  color: string;
  muted: string;
  align: 'start' | 'center';
  room: CardBox;
  /**
   * The rooms of a headline that is too long for the other, the first that holds it: better
   * outside of the square that networks cut than cut short.
   */
  more: readonly CardBox[];
  /** The largest headline, the deck's size, and the space between the two. */
  headline: number;
  deck: number;
  deckLines: number;
  gap: number;
  /** Where in the room they stand, from 0 for its top to 1 for its bottom. */
  stand: number;
}

/**
 * Headline and deck, in their room. What a long headline needs of it is taken from
 * the deck: first all but one line, then that one.
 */
export async function words(
  card: DesignCard,
  tools: DesignTools,
  look: Words,
): Promise<CardElement[]> {
  const { align } = look;
  const { headline, room, deck } = await setWords(card, tools, look);
  const height = headline.height + (deck ? look.gap + deck.height : 0);
  const y = Math.round(room.y + Math.max(0, room.height - height) * look.stand);
  const elements = [place(card, headline, { ...room, y }, align)];
  if (deck) {
    const under = Math.round(y + headline.height + look.gap);
    elements.push(place(card, deck, { ...room, y: under }, align));
  }
  return elements;
}

async function setWords(card: DesignCard, tools: DesignTools, look: Words) {
  const { room, align } = look;
  const area = { width: room.width, largest: look.headline };
  const style = { color: look.color, align };
  // Beside a deck, the headline has to be the larger by far, unless that would break a word.
  const tries = [
    { lines: look.deckLines, least: 1.7 },
    { lines: 1, least: 1.45 },
  ];
  let broken = false;
  for (const { lines, least } of card.deck ? tries : []) {
    const found = await beside(lines, Math.round(look.deck * least));
    if (found.fits && !found.broken) return found;
    broken ||= found.broken;
  }
  if (broken) {
    const found = await beside(look.deckLines, HEADLINE_LEAST);
    if (found.fits && !found.broken) return found;
  }
  const alone = await setHeadline(card.headline, tools, style, { ...area, height: room.height });
  let set: { headline: SetText; room: CardBox; deck?: SetText } = { headline: alone, room };
  for (const more of look.more) {
    if (!set.headline.cut) break;
    const { width, height } = more;
    set = {
      headline: await setHeadline(card.headline, tools, style, { ...area, width, height }),
      room: more,
    };
  }
  return set;

  async function beside(lines: number, smallest: number) {
    const deck = await setDeck(card.deck ?? '', tools, look, lines);
    const height = room.height - deck.height - look.gap;
    const least = Math.max(HEADLINE_LEAST, smallest);
    const headline = await setHeadline(card.headline, tools, style, { ...area, height, least });
    const fits = !headline.cut && headline.height <= height;
    return { headline, deck, room, fits, broken: breaksWord(card.headline, headline.lines) };
  }
}

function setDeck(
  deck: string,
  tools: DesignTools,
  { room, deck: size, muted, align }: Words,
  lines: number,
): Promise<SetText> {
  const style: TextStyle = { family: 'serif', weight: 400, color: muted, lineHeight: 1.22, align };
  if (lines === 1) return tools.line(deck, style, { size, width: room.width });
  const smallest = Math.round(size * 0.94);
  return tools.fit(deck, style, [
    { width: room.width, lines: 1, largest: size, smallest },
    { width: room.width, lines, largest: size, smallest },
  ]);
}
