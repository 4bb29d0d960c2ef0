import { expect, it } from 'vitest';
import { editorCommand } from './editor-command.ts';

const open = (editor: string) => {
  const command = editorCommand({ EDITOR: editor }, '/a b/c.mdx', 6);
  return command && [command.program, ...command.args];
};

it.each([
  ['vim', ['vim', '+6', '/a b/c.mdx']],
  ['/usr/bin/nano -w', ['/usr/bin/nano', '-w', '+6', '/a b/c.mdx']],
  ['code --wait', ['code', '--wait', '--goto', '/a b/c.mdx:6']],
  ['"/Apps/Sublime Text/subl" -w', ['/Apps/Sublime Text/subl', '-w', '/a b/c.mdx:6']],
  ['my-editor; rm -rf ~', ['my-editor;', 'rm', '-rf', '~', '/a b/c.mdx']],
  ['  ', undefined],
])('%s', (editor, command) => {
  expect(open(editor)).toEqual(command);
});

it('VISUAL comes first, where it is set', () => {
  const program = (VISUAL: string) => editorCommand({ VISUAL, EDITOR: 'b' }, 'c', 1)?.program;
  expect(program('a')).toBe('a');
  expect(program('')).toBe('b');
  expect(editorCommand({}, 'c', 1)).toBeUndefined();
});
