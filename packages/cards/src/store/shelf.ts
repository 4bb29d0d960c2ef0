/** Where entries are kept, each under its name, by several builders at once. */
export interface Shelf {
  /** What stands under a name; whether it is whole is for the reader to check. */
  read(name: string): Buffer | undefined | Promise<Buffer | undefined>;
  /** Whole or not at all, where the shelf can. */
  write(name: string, bytes: Uint8Array): Promise<void>;
  /**
   * Says that this builder makes an entry.
   *
   * @returns `false` where another one is at it. What a builder that died has said lapses.
   */
  claim(name: string): Promise<boolean>;
  /** Ends what `claim()` began. */
  release(name: string): Promise<void>;
}

/**
 * Milliseconds after which nobody believes any more that an entry is being made. Most cards are
 * drawn in a fiftieth of a second: whoever takes longer than this has died, or is on its own.
 */
export const CLAIM_MS = 60_000;
