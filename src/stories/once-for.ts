import { keptBy } from './kept-by.ts';

/**
 * A function that keeps what it made of an object, for as long as the object is there. What is
 * looked up for each page is to be made once: a build has all its stories in one list.
 *
 * @param make Of what doesn't change.
 */
export function onceFor<Of extends object, Made>(make: (of: Of) => Made): (of: Of) => Made {
  const kept = keptBy<Of, { made: Made }>(MOST);
  return (of) => {
    const known = kept.get(of) ?? { made: make(of) };
    kept.set(of, known);
    return known.made;
  };
}

/** Of stories and events on a server; of lists there are few, and they are always asked for. */
const MOST = 5_000;
