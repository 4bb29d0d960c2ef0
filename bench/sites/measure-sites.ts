import type { Site } from '../../test/support/build-site.ts';
import { median } from '../measure.ts';
import { forgetBuilds, makeSite, removeSite, writeStory } from './make-site.ts';
import { measureBuild, type Built } from './measure-build.ts';
import { storyFile, withNewNote } from './story-file.ts';
import type { Step, Subject } from './subjects.ts';

/** What each subject's steps took, by its name: the medians of all runs. */
export type Results = Map<string, Partial<Record<Step, Built>>>;

export interface HowToMeasure {
  /** How often everything is built. */
  runs: number;
  /** A folder for a CPU profile of each build. */
  profiles?: string | undefined;
  tell: (line: string) => void;
}

/** Builds all subjects in turns, several times, and tells of each build as it ends. */
export async function measureSites(
  subjects: readonly Subject[],
  { runs, profiles, tell }: HowToMeasure,
): Promise<Results> {
  const sites = new Map<Subject, Site>();
  const built = new Map<Subject, Map<Step, Built[]>>();
  try {
    for (const subject of subjects) {
      const { kind, name, size, env } = subject;
      sites.set(subject, await makeSite(kind, name, size, env));
      built.set(subject, new Map(subject.steps.map((step) => [step, []])));
    }
    for (let run = 1; run <= runs; run += 1) {
      for (const [subject, site] of sites) {
        for (const step of subject.steps) {
          const result = await take(step, site, subject, profiles);
          built.get(subject)?.get(step)?.push(result);
          tell(`${run}/${runs} ${subject.name}, ${step}: ${figures(result)}`);
        }
      }
    }
  } finally {
    for (const site of sites.values()) await removeSite(site);
  }
  return new Map(
    [...built].map(([{ name }, steps]) => [
      name,
      Object.fromEntries([...steps].map(([step, of]) => [step, middle(of)])),
    ]),
  );
}

/** Takes one step of a site. The note that is stacked for it is gone after it. */
async function take(step: Step, site: Site, { size }: Subject, profiles?: string): Promise<Built> {
  if (step === 'cold') await forgetBuilds(site);
  if (step !== 'new note') return measureBuild(site, profiles);
  const index = Math.floor(size.stories / 2);
  const source = storyFile(index, size.notes);
  await writeStory(site, index, withNewNote(source));
  const result = await measureBuild(site, profiles);
  await writeStory(site, index, source);
  return result;
}

function middle(of: readonly Built[]): Built {
  const figure = (key: keyof Built) => median(of.map((it) => it[key]));
  return {
    cpu: figure('cpu'),
    memory: figure('memory'),
    pages: figure('pages'),
    feeds: figure('feeds'),
    cards: figure('cards'),
  };
}

function figures({ cpu, memory, pages, cards }: Built): string {
  return `${cpu.toFixed(1)} s of CPU, ${(memory / 1e6).toFixed(0)} MB, ${pages} pages, ${cards} cards`;
}
