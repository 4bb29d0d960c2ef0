import { useState } from 'preact/hooks';

/** A button that counts. */
export function Votes({ count }: { count: number }) {
  const [votes, setVotes] = useState(count);
  return (
    <button class="rounded-full" onClick={() => setVotes(votes + 1)}>
      {votes} readers agree
    </button>
  );
}
