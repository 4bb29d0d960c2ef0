import { createRequire } from 'node:module';
import sharp from 'sharp';
import { CARD_BYTES_MAX } from './card-size.ts';
import { chooseDesign } from './choose-design.ts';
import { fileVersion } from './file-hash.ts';
import type { FitOptions } from './pictures/fit-picture.ts';
import { readFacts } from './read-facts.ts';
import { readColours } from './read-look.ts';
import { sha256 } from './sha256.ts';
import { takumiVersion } from './takumi/load-takumi.ts';
import { fontsVersion } from './text/index.ts';
import type { CardFacts, CardRequest } from './types.ts';

/**
 * What a card's address ends in, so that networks, which keep pictures by address, fetch a changed
 * card anew: ten hexadecimal digits over facts, look, design, size, the bytes of pictures and fonts,
 * and takumi where that draws it. Not over versions of what draws and packs it: another one of
 * satori or sharp, another format or fewer bytes give the same picture, and no new address.
 *
 * @throws {CardError} where the facts, the look or the design are wrong.
 */
export function cardVersion(request: CardRequest): string {
  return digest(parts(request)).slice(0, 10);
}

/** A hash of all that a card's bytes depend on. */
export function cardHash(request: CardRequest): string {
  const { format = 'png', maxBytes = CARD_BYTES_MAX } = request;
  const takumi = request.engine === 'takumi' ? [takumiVersion()] : [];
  return digest([parts(request), format, maxBytes, engines(), ...takumi]);
}

/** The same of a publisher's own card. */
export function pictureHash(file: string, options: FitOptions): string {
  const { size = 'wide', format = 'png', maxBytes = CARD_BYTES_MAX } = options;
  return digest(['picture', fileVersion(file), size, format, maxBytes, engines()]);
}

function parts(request: CardRequest): unknown {
  const { look = {}, size = 'wide', engine = 'satori' } = request;
  const { picture, ...facts } = readFacts(request.facts);
  const { name, version } = chooseDesign(request);
  return [
    facts,
    picture && fileVersion(picture),
    readColours(look, facts.headline),
    look.logo && fileVersion(look.logo),
    fontsVersion({ lang: facts.lang, fonts: look.fonts ?? [], words: wordsOf(facts) }),
    name,
    version,
    size,
    ...(engine === 'satori' ? [] : [engine]),
  ];
}

function wordsOf({ publication, label, date, headline, deck, foot, updates = [] }: CardFacts) {
  const listed = updates.flatMap((update) => [update.label, update.date, update.headline]);
  return [publication, label, date, headline, deck, foot, ...listed].join(' ');
}

let versions: string[] | undefined;

function engines(): string[] {
  if (versions) return versions;
  const { version } = createRequire(import.meta.url)('satori/package.json') as { version: string };
  versions = [version, sharp.versions.sharp, sharp.versions.vips];
  return versions;
}

function digest(value: unknown): string {
  return sha256(JSON.stringify(value));
}
