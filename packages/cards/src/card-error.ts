/** A card that can't be drawn. The message says what is wrong, why, and what to do. */
export class CardError extends Error {
  override readonly name = 'CardError';

  /** The headline of the card, as it was given. */
  readonly headline: string;

  constructor(headline: string, message: string, options?: ErrorOptions) {
    super(message, options);
    this.headline = headline;
  }
}
