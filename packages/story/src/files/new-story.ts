import { stringify } from 'yaml';
import { oneLine } from '../words/one-line.ts';

/** What a story begins with. */
export interface NewStory {
  title: string;
  /** A day, or an instant with its offset. */
  published: string;
  /** Only where the file's path doesn't make it. */
  slug?: string | undefined;
}

/** A story file with nothing in it but what every story must have. */
export function newStory({ title, published, slug }: NewStory): string {
  const fields = [
    `title: ${yamlText(title)}`,
    ...(slug === undefined ? [] : [`slug: ${yamlText(slug)}`]),
    // Without quotes, as people write it: a date is read from the text of the file.
    `published: ${published}`,
  ];
  return `---\n${fields.join('\n')}\n---\n\n`;
}

/** A text as YAML, in quotes where any reader, old ones too, would take it for something else. */
function yamlText(text: string): string {
  return stringify(oneLine(text), { version: '1.1', lineWidth: 0 }).trimEnd();
}
