import { FILE_START, problem, readFrontmatter, type Problem } from '@developing-story/story/parse';

/** What the collection's schema says of a file, at the field it says it of. */
export function schemaProblem(error: unknown, source: string): Problem {
  const said = error instanceof Error ? error.message : String(error);
  // Astro's message: "stories → outage data does not match collection schema.\n\n  **field**: why".
  const [, details = said] = /\n\n([\s\S]*)$/.exec(said) ?? [];
  const [, field = ''] = /\*\*([^*.]+)/.exec(details) ?? [];
  return problem('field-malformed', {
    // Astro names a field twice: "**title**: **title**: Required".
    message: details
      .replaceAll(/\*\*([^*]+)\*\*: (?=\*\*\1)/g, '')
      .replaceAll('**', '')
      .trim()
      .replaceAll(/\n\s*/g, '\n  '),
    hint: 'Mend the field, or what storySchema({ extend }) says of it.',
    position: readFrontmatter(source).fields.get(field.trim())?.position ?? FILE_START,
  });
}
