/** Thrown where a file holds nothing that a story could be made of. */
export class NoArticleError extends Error {
  override name = 'NoArticleError';

  constructor() {
    super('It has no article in it.');
  }
}
