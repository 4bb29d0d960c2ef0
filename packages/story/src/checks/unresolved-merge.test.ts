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
  ['where a heading is underlined', 'Gate\n=======\n\nA.'],
  ['of more signs', marks.replace(/^([<=>])/gm, '$1$1')],
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

it('is one though a mark was deleted', () => {
  expect(unresolvedMerge(marks.replace('>>>>>>> bo', ''))?.position.line).toBe(1);
  expect(unresolvedMerge(marks.replace('<<<<<<< HEAD', ''))?.position.line).toBe(3);
});
