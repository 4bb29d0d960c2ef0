import type { ImportStatement } from '@developing-story/story/parse';

/** A named thing of a program. */
interface Named {
  name?: string;
}

/** A statement at the top of a module, as far as it is read here (ESTree). */
interface Statement {
  type: string;
  start: number;
  end: number;
  id?: Named | null;
  specifiers?: { local: Named; exported?: Named }[];
  declaration?: Statement | null;
  declarations?: { id: Named }[];
}

/** What Vite's parser returns. */
export interface Program {
  body: Statement[];
}

/** The import statements of a module, with the names they bind. */
export function importStatements({ body }: Program): ImportStatement[] {
  return body
    .filter(({ type }) => type === 'ImportDeclaration')
    .map(({ start, end, specifiers = [] }) => ({
      start,
      end,
      names: specifiers.map(({ local }) => local.name ?? ''),
    }));
}

/** Whether a module binds or exports a name at its top. */
export function bindsName({ body }: Program, name: string): boolean {
  return body.some((statement) => namesOf(statement).includes(name));
}

function namesOf({ id, specifiers = [], declaration, declarations = [] }: Statement): string[] {
  const named = [
    id,
    ...declarations.map((it) => it.id),
    ...specifiers.flatMap(({ local, exported }) => [local, exported]),
  ];
  return [...named.map((it) => it?.name ?? ''), ...(declaration ? namesOf(declaration) : [])];
}
