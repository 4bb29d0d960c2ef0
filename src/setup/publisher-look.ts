import { fileURLToPath } from 'node:url';
import type { ResolvedOptions } from '../options/resolve.ts';
import { accentValue } from './accent-value.ts';

/** What of the publisher's pages and cards are made with. */
export interface PublisherLook {
  /** The design of cards: a bundled one by its name, or the publisher's with its absolute path. */
  cardDesign: { name: string; file?: string };
  /** Absolute paths of the publisher's components, by name. */
  components: Map<string, string>;
  /** The absolute path of the publication's logo. */
  logo: string | undefined;
  /** The publication's accent as a value of CSS. */
  accent: string | undefined;
}

/** Finds what options name of the project's files. @param root The project's. */
export function publisherLook(
  { components, publication, cards: { design } }: ResolvedOptions,
  root: URL,
): PublisherLook {
  const inProject = (path: string) => fileURLToPath(new URL(path, root)).replaceAll('\\', '/');
  const { logo, accent } = publication;
  return {
    cardDesign: { name: design, ...(design.startsWith('.') && { file: inProject(design) }) },
    components: new Map(Object.entries(components).map(([name, path]) => [name, inProject(path)])),
    logo: logo && inProject(logo),
    accent: accent && accentValue(accent),
  };
}
