import Heading2 from './Heading2.astro';
import Heading3 from './Heading3.astro';
import MarkdownTable from './MarkdownTable.astro';
import ProseLink from './ProseLink.astro';

/** What stands for the elements of an article's Markdown on our pages. */
export const proseComponents = { a: ProseLink, h2: Heading2, h3: Heading3, table: MarkdownTable };
