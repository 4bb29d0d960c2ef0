import { join } from 'node:path';
import { packageFolder } from './font-package.ts';
import { readJson } from './read-json.ts';

/** The packages that emoji are taken from, if one is installed. Twemoji has flags. */
export const EMOJI_PACKAGES = ['@iconify-json/twemoji', '@iconify-json/noto'] as const;

/** The package to install for emoji. */
export const EMOJI_PACKAGE = EMOJI_PACKAGES[0];

const TEXT_STYLE = '\ufe0e';
const EMOJI = /^\p{RGI_Emoji}$/v;
const PICTURE = /\p{Emoji_Presentation}|\ufe0f|\u20e3/u;

/** What a package of Iconify holds: https://iconify.design/docs/types/iconify-json.html */
interface IconSet {
  icons: Record<string, { body: string; width?: number; height?: number } | undefined>;
  aliases?: Record<string, { parent: string } | undefined>;
  width?: number;
  height?: number;
}

/** Finds the pictures of emoji in an installed package. */
export interface EmojiPictures {
  /** A data URI of an SVG, if an installed package has the emoji. */
  find(grapheme: string): string | undefined;
}

/** Whether a grapheme is to be drawn as a picture, as readers expect. */
export function isEmoji(grapheme: string): boolean {
  if (grapheme.includes(TEXT_STYLE)) return false;
  return (
    PICTURE.test(grapheme) &&
    (EMOJI.test(grapheme) || /\p{Extended_Pictographic}|\u20e3|\p{RI}/u.test(grapheme))
  );
}

/** Whether a grapheme that stands for itself may be drawn as a picture where no font has it. */
export function mayBeEmoji(grapheme: string): boolean {
  return /^\p{Extended_Pictographic}$/u.test(grapheme);
}

/** Reads packages of emoji when the first emoji comes. */
export function openEmoji(from: readonly string[]): EmojiPictures {
  let sets: { chars: Record<string, string>; icons: IconSet }[] | undefined;
  const found = new Map<string, string | undefined>();

  function open() {
    return EMOJI_PACKAGES.flatMap((name) => {
      const folder = packageFolder(name, from);
      if (!folder) return [];
      const chars = readJson(join(folder, 'chars.json')) as Record<string, string>;
      return [{ chars, icons: readJson(join(folder, 'icons.json')) as IconSet }];
    });
  }

  function picture(grapheme: string): string | undefined {
    sets ??= open();
    for (const { chars, icons } of sets) {
      const name = keys(grapheme)
        .map((key) => chars[key])
        .find((known) => known !== undefined);
      const icon = name && (icons.icons[name] ?? icons.icons[icons.aliases?.[name]?.parent ?? '']);
      if (!icon) continue;
      const { width = icons.width ?? 16, height = icons.height ?? 16, body } = icon;
      const svg = `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}">${body}</svg>`;
      return `data:image/svg+xml;base64,${Buffer.from(svg).toString('base64')}`;
    }
    return undefined;
  }

  return {
    find(grapheme) {
      if (!found.has(grapheme)) found.set(grapheme, picture(grapheme));
      return found.get(grapheme);
    },
  };
}

/** The ways in which packages write an emoji's characters. */
function keys(grapheme: string): string[] {
  const codes = Array.from(grapheme, (character) =>
    (character.codePointAt(0) ?? 0).toString(16).padStart(4, '0'),
  );
  const bare = codes.filter((code) => code !== 'fe0f');
  return [codes, bare].flatMap((parts) => {
    const key = parts.join('-');
    return [key, key.replace(/^00/, '')];
  });
}
