/** Why a command can't do what it was asked to, and what to do instead. */
export class CommandError extends Error {
  override name = 'CommandError';
  readonly hint: string;
  constructor(message: string, hint: string, options?: ErrorOptions) {
    super(message, options);
    this.hint = hint;
  }
}
