/**
 * How long a test waits for one thing to come about, in milliseconds: a busy machine may take
 * twenty times as long as an idle one.
 */
export const PATIENCE = 100_000;
