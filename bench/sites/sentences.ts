import { capital, pick } from '../random.ts';

const WHO = [
  'the harbour board',
  'the city council',
  'a district judge',
  'the grid operator',
  'the mayor',
  'the teachers’ union',
  'the fire brigade',
  'the river authority',
  'the bus company',
  'a parents’ group',
  'the hospital',
  'the fishing fleet',
  'the housing office',
  'the museum',
  'the ferry line',
  'the water works',
];

const DID = [
  'closed',
  'reopened',
  'inspected',
  'postponed',
  'approved',
  'questioned',
  'paid for',
  'repaired',
  'sold',
  'defended',
  'cleared',
  'measured',
  'left',
  'promised',
  'refused',
  'counted',
];

const WHAT = [
  'the north gate',
  'the old bridge',
  'forty homes on Mill Lane',
  'the plan for a tram',
  'the second turbine',
  'the budget for schools',
  'the records of the storm',
  'the cooling towers',
  'a shipment of grain',
  'the night service',
  'the lower meadows',
  'the wing that burned',
  'the contract with its supplier',
  'the signals at the crossing',
  'the dam’s third sluice',
  'the lease of the market hall',
];

const WHEN = [
  'on Monday morning',
  'after a long night of rain',
  'before the vote',
  'within an hour of the alarm',
  'for the first time in nine years',
  'despite a warning from its own engineers',
  'while traffic was led through the valley',
  'as the water rose',
  'at the request of the court',
  'without giving a reason',
  'once the wind had eased',
  'at a cost of 2.4 million',
];

const ENDS = [
  '',
  '',
  ', two people who were present said',
  ', according to its own log',
  ', and nobody was hurt',
  ', a spokesman said',
  ', though the repairs are far from done',
  ', which its neighbours had asked for since spring',
];

/** A headline of six to ten words. */
export function headline(random: () => number): string {
  return capital(clause(random).replace(/^(?:the|a) /, ''));
}

/** A sentence of words alone. */
export function plainSentence(random: () => number): string {
  return capital(`${clause(random)} ${pick(WHEN, random)}${pick(ENDS, random)}.`);
}

/** Some sentences, here and there with emphasis or a link. */
export function paragraph(sentences: number, random: () => number): string {
  return Array.from({ length: sentences }, () => {
    const plain = plainSentence(random);
    const draw = random();
    if (draw < 0.05) return `**${plain}**`;
    if (draw < 0.1) return `“${plain.slice(0, -1)},” *she said*.`;
    if (draw < 0.2) return `${plain.slice(0, -1)} ([the record](https://court.example/)).`;
    return plain;
  }).join(' ');
}

function clause(random: () => number): string {
  return `${pick(WHO, random)} ${pick(DID, random)} ${pick(WHAT, random)}`;
}
