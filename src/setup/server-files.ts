import { copyFile, mkdir } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { CardLook } from '@developing-story/cards';

/**
 * The look of cards with its fonts and logo where a server has them: in its own folder, as it may
 * run where the project's files aren't.
 *
 * @param dir The server's folder.
 */
export function lookOnServer({ logo, fonts, ...colours }: CardLook, dir: string): CardLook {
  const there = (name: string) => join(dir, 'developing-story', name);
  return {
    ...colours,
    ...(logo !== undefined && { logo: there(basename(logo)) }),
    ...(fonts && {
      fonts: fonts.map((font, index) => ({
        ...font,
        file: there(`${index}-${basename(font.file)}`),
      })),
    }),
  };
}

/** Takes those files along with a server. @param dir Its folder. */
export async function takeAlong(look: CardLook, dir: string): Promise<void> {
  const there = filesOf(lookOnServer(look, dir));
  for (const [index, file] of filesOf(look).entries()) {
    const copy = there[index] ?? '';
    await mkdir(join(copy, '..'), { recursive: true });
    await copyFile(file, copy);
  }
}

function filesOf({ logo, fonts = [] }: CardLook): string[] {
  return [...(logo === undefined ? [] : [logo]), ...fonts.map(({ file }) => file)];
}
