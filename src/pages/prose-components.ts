import { options } from 'virtual:developing-story/config';
import Heading2 from './Heading2.astro';
import Heading3 from './Heading3.astro';
import MarkdownTable from './MarkdownTable.astro';
import ProseLink from './ProseLink.astro';

/** What stands for the elements of an article's Markdown on our pages. */
export const proseComponents = { a: ProseLink, h2: Heading2, h3: Heading3, table: MarkdownTable };

/** Nothing stands for anything: one object, by which a rendered story is known again. */
export const noComponents = {};

/** Those of them that make the same of the same on every page. A publisher's heading may not. */
export const steadyComponents: ReadonlySet<unknown> = new Set(
  options.components['SectionHeading'] === undefined
    ? Object.values(proseComponents)
    : [ProseLink, MarkdownTable],
);
