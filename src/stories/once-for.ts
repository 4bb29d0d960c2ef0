/**
 * A function that keeps what it made of an object, for as long as the object is there. What is
 * looked up for each page is to be made once: a build has all its stories in one list.
 *
 * @param make Of what doesn't change.
 */
export function onceFor<Of extends object, Made>(make: (of: Of) => Made): (of: Of) => Made {
  const kept = new WeakMap<Of, { made: Made }>();
  return (of) => {
    const known = kept.get(of) ?? { made: make(of) };
    kept.set(of, known);
    return known.made;
  };
}
