/** The width of every card, in pixels. */
export const CARD_WIDTH = 1200;

/** The height of every card, in pixels. */
export const CARD_HEIGHT = 630;

/** The media type of every card. */
export const CARD_TYPE = 'image/png';

/**
 * The most bytes a card may have: WhatsApp shows no picture for a link whose image is larger.
 * @see https://faq.whatsapp.com/ (link previews)
 */
export const CARD_BYTES_MAX = 300_000;
