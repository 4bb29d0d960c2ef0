export { CardError } from './card-error.ts';
export { CARD_SIZES } from './card-size.ts';
export * from './store/card-store.ts';
export { limit } from './store/limit.ts';
export type { SharedStore } from './store/shared-shelf.ts';
export { cardHash, cardVersion, pictureHash } from './card-version.ts';
export { drawCard } from './draw-card.ts';
export { fitPicture, type FitOptions } from './pictures/fit-picture.ts';
export type * from './types.ts';
