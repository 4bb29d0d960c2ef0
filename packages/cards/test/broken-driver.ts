/** Drivers that fail, each in the way that its options name. */
export default ({
  fails,
  after = 0,
}: {
  fails: 'never' | 'slowly' | 'at once';
  after?: number;
}) => {
  let asked = 0;
  const answer = () => {
    asked += 1;
    if (fails === 'never' || asked <= after) return null;
    if (fails === 'at once') throw new Error(`Refused, question ${String(asked)}.\n    at driver`);
    return new Promise(() => undefined);
  };
  return {
    name: 'broken',
    getItem: answer,
    setItem: answer,
    getItemRaw: answer,
    setItemRaw: answer,
  };
};
