import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { OptionProblem } from '../options/error.ts';
import { hasFeeds } from '../addresses/feed-routes.ts';
import type { ResolvedOptions } from '../options/resolve.ts';

/** What draws cards where `cards.engine` says so. */
const TAKUMI = '@takumi-rs/core';

/** What is wrong with the options on this site: what it lacks, and files that aren't there. */
export function checkSite(
  { routes, publication, components, feeds, cards }: ResolvedOptions,
  { site, root }: { site?: string | undefined; root: URL },
): OptionProblem[] {
  const problems: OptionProblem[] = [];
  if (site === undefined && (hasFeeds({ routes, feeds }) || routes.cards !== false)) {
    problems.push({
      path: 'site',
      given: undefined,
      fault:
        'is missing in Astro’s config. Feeds and share cards are read elsewhere, so they need whole addresses',
      write:
        'Write site: "https://news.example" beside integrations, or switch all of them off: feeds: false, cards: false.',
    });
  } else if (site === undefined && publication.name === undefined) {
    problems.push({
      path: 'publication.name',
      given: undefined,
      fault: 'is missing, and Astro’s config has no site whose host could stand for it',
      write: 'Write publication: { name: "The Example" }.',
    });
  }
  for (const [path, file] of filesOf({ components, publication, cards })) {
    if (existsSync(new URL(file, root))) continue;
    problems.push({
      path,
      given: file,
      fault: 'isn’t a file of this project',
      write: 'Write its path from the project’s root, the folder of your Astro config.',
    });
  }
  if (cards.engine === 'takumi' && routes.cards !== false && !hasPackage(TAKUMI, root)) {
    problems.push({
      path: 'cards.engine',
      given: cards.engine,
      fault: `needs the package ${TAKUMI}, which isn’t installed`,
      write: `Install it: npm install ${TAKUMI}. Or leave engine out.`,
    });
  }
  return problems;
}

function hasPackage(name: string, root: URL): boolean {
  try {
    return createRequire(new URL('package.json', root)).resolve(name) !== '';
  } catch {
    return false;
  }
}

/** The files that options name, by the option's path. */
function filesOf({
  components,
  publication,
  cards: { design, logo, fonts },
}: Pick<ResolvedOptions, 'components' | 'publication' | 'cards'>) {
  return [
    ...Object.entries(components).map(([name, file]) => [
      name === 'Layout' ? 'layout' : `components.${name}`,
      file,
    ]),
    ...(design.startsWith('.') ? [['cards.design', design]] : []),
    ...(publication.logo === undefined ? [] : [['publication.logo', publication.logo]]),
    ...(logo === undefined || logo === publication.logo ? [] : [['cards.logo', logo]]),
    ...fonts.map(({ file }, index) => [`cards.fonts.${index}.file`, file]),
  ] as [string, string][];
}
