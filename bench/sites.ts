import { parseArgs } from 'node:util';
import { measureCards } from './sites/measure-cards.ts';
import { measureDev } from './sites/measure-dev.ts';
import { measureSites } from './sites/measure-sites.ts';
import { goals } from './sites/goals.ts';
import { buildTable, goalTable, machineLine } from './sites/report.ts';
import { PARTS, subjectsOf } from './sites/subjects.ts';

/**
 * What whole sites take, beside plain Astro and beside a site that does by hand what ours does:
 * CPU of the user and of the system, and peak memory, of stories that it makes itself. Everything
 * is measured in turns, and the medians are told.
 *
 *     node bench/sites.ts --stories 100 --runs 1 --parts words,long
 *     node bench/sites.ts --parts growth --growth 4000,10000
 *     node bench/sites.ts --parts words --runs 1 --profiles ../profiles
 */
const { values } = parseArgs({
  options: {
    stories: { type: 'string', default: '1000' },
    notes: { type: 'string', default: '4' },
    runs: { type: 'string', default: '3' },
    growth: { type: 'string', default: '' },
    profiles: { type: 'string' },
    parts: { type: 'string', default: PARTS.join() },
  },
});
const size = { stories: Number(values.stories), notes: Number(values.notes) };
const runs = Number(values.runs);
const growth = values.growth.split(',').filter(Boolean).map(Number);
const wanted = values.parts.split(',');
const parts = PARTS.filter((part) => wanted.includes(part));

const tell = (line: string) => process.stderr.write(`${line}\n`);

const sites = await measureSites(subjectsOf(parts, size, growth), {
  runs,
  profiles: values.profiles,
  tell,
});
const cards = parts.includes('card') ? await measureCards(runs) : undefined;
const dev = parts.includes('dev')
  ? await measureDev(['plain', 'ours'], size, runs, tell)
  : undefined;

process.stdout.write(`
${size.stories} stories of ${size.notes} notes, medians of ${runs}: ${machineLine()}

${goalTable(goals({ size, growth, sites, cards, dev }))}
${sites.size > 0 ? buildTable(sites) : ''}`);
