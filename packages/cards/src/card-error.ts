/** A card that can't be drawn. The message says what is wrong, why, and what to do. */
export class CardError extends Error {
  override readonly name = 'CardError';

  /** The card's headline as it was given, or the file of a publisher's own card. */
  readonly card: string;

  constructor(card: string, message: string, options?: ErrorOptions) {
    super(message, options);
    this.card = card;
  }
}
