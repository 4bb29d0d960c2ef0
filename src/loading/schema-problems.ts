import {
  FILE_START,
  problem,
  readFrontmatter,
  unknownField,
  type Field,
  type Problem,
} from '@developing-story/story/parse';

/** A line of Astro's message: "  **title**: **title**: Required". */
const LINE = /^\s*\*\*([^*]*)\*\*: (?:\*\*[^*]*\*\*: )?(.+)$/;

/** What the collection's schema has against a field. */
export interface SchemaFault {
  /** The field of the frontmatter. */
  field: string;
  message: string;
  /** The schema has no such field. */
  unknown: boolean;
}

/** What the collection's schema has against a file, read from Astro's message. */
export function schemaFaults(error: unknown): SchemaFault[] {
  const said = error instanceof Error ? error.message : String(error);
  return said.split('\n').flatMap((line): SchemaFault[] => {
    const [, path = '', message = ''] = LINE.exec(line) ?? [];
    if (message.includes('Unrecognized key')) {
      return [...message.matchAll(/"([^"]+)"/g)].map(([, field = '']) => ({
        field,
        message,
        unknown: true,
      }));
    }
    const [field = ''] = path.split('.');
    return field === '' ? [] : [{ field, message: `${path}: ${message}`, unknown: false }];
  });
}

/**
 * What the collection's schema has against a file, each at its field.
 *
 * @param source The file.
 * @param own What the file's own check has told of already.
 */
export function schemaProblems(error: unknown, source: string, own: readonly Problem[]): Problem[] {
  const { fields } = readFrontmatter(source);
  const errors = own.filter(({ severity }) => severity === 'error');
  const isTold = (field: string) => {
    const place = fields.get(field)?.position;
    return errors.some(({ name, position }) =>
      place ? position.offset === place.offset : name === 'field-missing' || fields.size === 0,
    );
  };
  const faults = schemaFaults(error);
  if (faults.length === 0 && errors.length === 0) {
    const message = error instanceof Error ? error.message.trim() : String(error);
    const hint = 'Fix the frontmatter, or what storySchema({ extend }) says of it.';
    return [problem('field-malformed', { message, hint, position: FILE_START })];
  }
  return faults.filter(({ field }) => !isTold(field)).map((fault) => faultProblem(fault, fields));
}

function faultProblem(
  { field, message, unknown }: SchemaFault,
  fields: ReadonlyMap<string, Field>,
): Problem {
  const position = fields.get(field)?.position ?? FILE_START;
  if (!unknown) {
    const hint = 'Fix the field, or what storySchema({ extend }) says of it.';
    return problem('field-malformed', { message, hint, position });
  }
  const otherwise = 'Remove it, or add it with storySchema({ extend }).';
  const { message: what, hint } = unknownField(field, fields, otherwise);
  return problem('field-unknown', { message: what, hint, position });
}
