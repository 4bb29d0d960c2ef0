/** The sizes of cards. What the address of a card ends in names its size, but for the first of them. */
export const CARD_SIZE_NAMES = ['wide', 'square', 'tall'] as const;
export type CardSizeName = (typeof CARD_SIZE_NAMES)[number];
