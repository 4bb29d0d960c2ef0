export { CardError } from './card-error.ts';
export { CARD_BYTES_MAX, CARD_HEIGHT, CARD_TYPE, CARD_WIDTH } from './card-size.ts';
export { createCardStore, type CardStore } from './card-store.ts';
export { cardVersion } from './card-version.ts';
export { drawCard, type DrawnCard } from './draw-card.ts';
export { fitPicture } from './fit-picture.ts';
export type { CardFacts, CardTone } from './types.ts';
