import { expect, it } from 'vitest';
import { unresolvedMerge } from './unresolved-merge.ts';

const marks = '<<<<<<< HEAD\na\n=======\nb\n>>>>>>> bo';

it('is told at its first mark, in full', () => {
  expect(unresolvedMerge(`A.\n${marks}\n`)).toMatchObject({
    position: { line: 2, column: 1, offset: 3 },
    message:
      'This is an unresolved merge: two people changed these lines, and git left both versions between its marks.',
    hint: 'Keep what is right of both and delete the lines with <<<<<<<, ======= and >>>>>>>. Of two notes that were stacked at once keep both, the newer one above.',
  });
  expect(unresolvedMerge(`${marks}\n${marks}`)?.position.line).toBe(1);
});

it.each([
  ['in the midst of a line', marks.replace('<<<', 'a <<<')],
  ['of more hyphens', marks.replace('<<<', '<<<<')],
  ['that has no end', marks.replace('>>>>>>> bo', '')],
  ['that has no beginning', marks.replace('<<<<<<< HEAD', '')],
  ['in code', `\`\`\`sh\n${marks}\n\`\`\``],
  ['in code with other code in it', `~~~\n\`\`\`\n${marks}\n~~~`],
  ['in code that is moved in', `  ~~~\n${marks}\n  ~~~`],
])('is none %s', (_, source) => {
  expect(unresolvedMerge(source)).toBeUndefined();
});

it('is one behind code', () => {
  expect(unresolvedMerge(`~~~\nx\n\`\`\`\n~~~\n${marks}`)?.position.line).toBe(5);
  expect(unresolvedMerge(`\`\`\`\nx\n  \`\`\`\n${marks}`)?.position.line).toBe(4);
});
