/** What a generated story is called, and how often it moved. */
export interface LongStory {
  title: string;
  notes: number;
}

const HEADLINES = [
  'Pumps are running again',
  'Second tug joins the search for the missing anchor of the dredger Patience',
  'Council to meet at noon',
  'Water level falls by a hand',
  '“We were told nothing,” says the harbor master',
  'Road to the east quay open for one lane of traffic',
];
const SENTENCES = [
  'The gate moved by an inch during the night, the port authority said.',
  'Two more ships are waiting in the roads, which makes eleven.',
  'Nobody was hurt.',
  'An engineer who has worked on the gate since it was built called the noise “a good sign, if it stops.”',
  'The [order of the court](https://court.example/orders/417) stands until Friday.',
  'Drivers should expect *long* delays on the road along the quay, and use the bridge where they can.',
  'A hearing is set for 10 a.m.',
  'The cost is put at between $1.2 million and $1.9 million, depending on the weather and on whom one asks.',
];

/**
 * A story file whose notes are as varied as those of a long running story: days and instants, with
 * and without words, of each kind, withdrawn, edited, key, pinned, with pictures. The same
 * arguments make the same file.
 */
export function longStory({ title, notes }: LongStory): string {
  const choose = chooser(notes);
  const stack = Array.from({ length: notes }, (_, place) => note(place, notes, choose));
  return `---
title: ${title}
description: The gate of the inner harbor has not opened since winter. What happened since, day by day.
published: 2025-01-01
authors: [{ name: Ada Long, url: https://ada-long.example/ }, { name: Ben Quill }]
image: { src: ./harbor.jpg, alt: Cranes along the quay, credit: 'Photo: The Harbour Post' }
section: Harbor
topics: [Public safety, Labor]
---

${stack.toReversed().join('\n\n')}

The gate of the inner harbor stayed shut on New Year’s Day. ${SENTENCES.join(' ')}
`;
}

type Choose = (below: number) => number;

/** @param place Counted from the oldest, two a day. */
function note(place: number, notes: number, choose: Choose): string {
  const day = new Date(Date.UTC(2025, 0, 2 + Math.floor(place / 2))).toISOString().slice(0, 10);
  const morning = place % 2 === 0;
  const date = morning && place % 7 === 0 ? day : `${day}T${morning ? '09:05' : '17:40'}-05:00`;
  const attributes = [`date="${date}"`];
  const words = `\n\n${paragraphs(choose)}\n\n`;
  if (place === Math.floor(notes / 3)) {
    return sheet([...attributes, 'kind="retraction"'], words);
  }
  if (place === Math.floor(notes / 2)) attributes.push('pinned');
  const chance = choose(100);
  if (chance < 15) return `<EditorsNote ${attributes.join(' ')} />`;
  if (chance < 18) {
    return sheet([...attributes, `withdrawn="${day}"`, 'reason="The source took it back."'], words);
  }
  if (chance < 24) attributes.push('kind="correction"');
  else if (chance < 28) attributes.push('kind="clarification"');
  else if (chance < 34) attributes.push('key');
  else if (chance < 37) attributes.push('quiet');
  else if (chance < 41) attributes.push(`edited="${day}"`);
  else if (chance < 48) attributes.push(`authors={[{ name: 'Cleo Marsh' }]}`);
  else if (chance < 51) attributes.push(`image={{ src: './quay.jpg', alt: 'The gate, shut' }}`);
  if (choose(2) === 0) attributes.push(`headline="${pick(HEADLINES, choose)}"`);
  return sheet(attributes, words);
}

function sheet(attributes: readonly string[], words: string): string {
  return `<EditorsNote ${attributes.join(' ')}>${words}</EditorsNote>`;
}

function paragraphs(choose: Choose): string {
  return Array.from({ length: 1 + choose(3) }, () =>
    Array.from({ length: 1 + choose(4) }, () => pick(SENTENCES, choose)).join(' '),
  ).join('\n\n');
}

function pick(from: readonly string[], choose: Choose): string {
  return from[choose(from.length)] ?? '';
}

/** Whole numbers below a bound, one after another (Lehmer's generator). */
function chooser(seed: number): Choose {
  let state = seed;
  return (below) => {
    state = (state * 48_271) % 2_147_483_647;
    return state % below;
  };
}
