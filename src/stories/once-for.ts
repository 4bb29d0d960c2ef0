/** What was made of stories and the like, by them. */
export interface Kept<Of, Made> {
  get: (of: Of) => Made | undefined;
  set: (of: Of, made: Made) => unknown;
}

/**
 * A function that keeps what it made of an object, for as long as the object is there. What is
 * looked up for each page is to be made once: a build has all its stories in one list.
 *
 * @param make Of what doesn't change.
 * @param kept Where it is kept, if not for as long.
 */
export function onceFor<Of extends object, Made>(
  make: (of: Of) => Made,
  kept: Kept<Of, { made: Made }> = new WeakMap<Of, { made: Made }>(),
): (of: Of) => Made {
  return (of) => {
    const known = kept.get(of) ?? { made: make(of) };
    kept.set(of, known);
    return known.made;
  };
}
