/** The longest that is waited between two times, in seconds. */
const MOST = 300;

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
 * @returns Stops asking where it gets `true`, and goes on where it gets `false`.
 */
export function poll(
  every: number,
  ask: () => Promise<Answer>,
  signal: AbortSignal,
): (paused: boolean) => void {
  let timer: number | undefined;
  let wait = every;
  let last = Date.now();
  let paused = false;

  const schedule = (due: number) => {
    clearTimeout(timer);
    if (paused || document.hidden || signal.aborted) return;
    timer = window.setTimeout(() => void run(), due - Date.now());
  };
  const run = async () => {
    last = Date.now();
    const answer = await ask();
    if (answer === true) wait = every;
    else if (answer === false) wait = Math.min(wait * 1.5, MOST);
    else wait = Math.max(Math.min(wait * 2, MOST), answer);
    schedule(Date.now() + wait * 1000);
  };
  const wake = () => {
    wait = every;
    schedule(last + wait * 1000);
  };

  document.addEventListener('visibilitychange', wake, { signal });
  signal.addEventListener('abort', () => {
    clearTimeout(timer);
  });
  wake();
  return (value) => {
    paused = value;
    wake();
  };
}
