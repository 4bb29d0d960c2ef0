import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { CardLook } from '@developing-story/cards';
import type { ResolvedCards } from '../options/resolve.ts';

/** What all cards have in common. */
export interface SiteCards {
  look: CardLook;
  /** Changes with the files of the look; empty where it has none. */
  lookVersion: string;
}

/**
 * The look of cards with its files found.
 *
 * @param root The project's.
 */
export function siteCards({ colours, logo, fonts }: ResolvedCards, root: URL): SiteCards {
  const path = (file: string) => fileURLToPath(new URL(file, root));
  const look: CardLook = {
    ...colours,
    ...(logo !== undefined && { logo: path(logo) }),
    ...(fonts.length > 0 && { fonts: fonts.map((font) => ({ ...font, file: path(font.file) })) }),
  };
  const hasFiles = logo !== undefined || fonts.length > 0;
  const digest = (file: string) =>
    createHash('sha256')
      .update(readFileSync(path(file)))
      .digest('hex');
  const parts = [
    logo === undefined ? '' : digest(logo),
    ...fonts.map(({ file, use, weight }) => `${use} ${weight} ${digest(file)}`),
  ];
  return { look, lookVersion: hasFiles ? parts.join('\n') : '' };
}
