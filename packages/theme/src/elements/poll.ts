/** The longest that is waited between two times where nothing else is asked for, in seconds. */
const MOST = 300;

/** The longest that browsers wait, in milliseconds: at anything more they don't wait at all. */
const LONGEST_TIMER = 2 ** 31 - 1;

/**
 * Whether something changed; where no answer came, the seconds after which the server wants to be
 * asked again, 0 if it didn't say.
 */
export type Answer = boolean | number;

/**
 * Asks again and again while the document is seen: the less often the longer nothing changes, and
 * soon again once something did or the reader comes back.
 *
 * @param every Seconds before the first time.
 * @param ask Gets a signal that ends where the answer isn't wanted any more.
 * @returns Stops asking where it gets `true`, and goes on where it gets `false`.
 */
export function poll(
  every: number,
  ask: (signal: AbortSignal) => Promise<Answer>,
  signal: AbortSignal,
): (paused: boolean) => void {
  const most = Math.max(every, MOST);
  let timer: number | undefined;
  let wait = every;
  // The reader's clock may be set anew while the page is open; this one isn't.
  let last = performance.now();
  let notBefore = 0;
  let paused = false;
  let asking: AbortController | undefined;

  const schedule = () => {
    clearTimeout(timer);
    if (paused || asking || document.hidden || signal.aborted) return;
    const due = Math.max(last + wait * 1000, notBefore);
    timer = window.setTimeout(() => void run(), Math.min(due - performance.now(), LONGEST_TIMER));
  };
  const run = async () => {
    asking = new AbortController();
    const answer = await ask(asking.signal);
    asking = undefined;
    last = performance.now();
    if (answer === true) wait = every;
    else if (answer === false) wait = Math.min(wait * 1.5, most);
    else {
      wait = Math.min(wait * 2, most);
      notBefore = last + answer * 1000;
    }
    schedule();
  };
  const wake = () => {
    wait = every;
    schedule();
  };

  document.addEventListener('visibilitychange', wake, { signal });
  signal.addEventListener('abort', () => {
    clearTimeout(timer);
    asking?.abort();
  });
  wake();
  return (value) => {
    paused = value;
    // An answer that is on its way would tell of news after the reader wanted none.
    if (paused) asking?.abort();
    wake();
  };
}
