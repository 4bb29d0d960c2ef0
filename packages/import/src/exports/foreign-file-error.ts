/** Thrown for a file of a kind that can't be read, by its name. */
export class ForeignFileError extends Error {
  override name = 'ForeignFileError';
  /** What to do instead. */
  readonly hint: string;

  constructor(what: string, hint: string) {
    super(`This is ${what}, which import doesn’t read.`);
    this.hint = hint;
  }
}
