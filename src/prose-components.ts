import Heading2 from './parts/Heading2.astro';
import Heading3 from './parts/Heading3.astro';
import MarkdownTable from './parts/MarkdownTable.astro';
import ProseLink from './parts/ProseLink.astro';

/** What stands for the elements of an article's Markdown on our pages. */
export const proseComponents = { a: ProseLink, h2: Heading2, h3: Heading3, table: MarkdownTable };
