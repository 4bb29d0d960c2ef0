import { slugFromTitle } from './slug-from-title.ts';
import { nearestWord } from './words/nearest-word.ts';
import type { Author, OwnCard, Picture } from './types.ts';
import { isBlank } from './words/is-blank.ts';

/** Something wrong with an author, a picture or a card, whether of a note or of the frontmatter. */
export interface ObjectFault {
  name: 'author-url' | 'name-without-address' | 'image-without-alt' | 'malformed';
  message: string;
  /** What to write, by a function that puts the whole value into the place where it stands. */
  hint: (place: (value: unknown) => string) => string;
}

type Faults = (fault: ObjectFault) => void;

/** How the names of pictures end that Astro reads. */
const FORMATS = ['jpg', 'jpeg', 'png', 'webp', 'avif', 'gif', 'svg', 'tiff'];

/** Stands for words that only an editor can find. */
const WORDS = '…';

/**
 * Reads authors: a list of names, each by itself or as an object with a `name` and, where there are
 * any, a `url` and an account in the `fediverse`.
 */
export function readAuthors(value: unknown, fault: Faults): Author[] | undefined {
  if (typeof value === 'string' || value === null) {
    fault({
      name: 'malformed',
      message: `Authors are a list, and ${value ? `“${value}” is a text` : 'this is empty'}.`,
      hint: (place) =>
        `Write ${place(value ? namesIn(value).map((name) => ({ name })) : [{ name: WORDS }])}.`,
    });
    return undefined;
  }
  const list: unknown[] = Array.isArray(value) ? value : [value];
  const faults = list.map((item) => authorFault(typeof item === 'string' ? { name: item } : item));
  // Each is told of, and what is to be written instead has all of them mended.
  const mended = list.map((item, index) => faults[index]?.mended ?? item);
  for (const it of faults) {
    if (it) fault({ name: it.name, message: it.message, hint: (place) => it.hint(place(mended)) });
  }
  if (list.length === 0 || faults.some(Boolean)) return undefined;
  return list.map((item) => {
    const { name, url, fediverse } = (typeof item === 'string' ? { name: item } : item) as Author;
    return {
      name: name.trim(),
      ...(url !== undefined && { url }),
      ...(fediverse !== undefined && { fediverse }),
    };
  });
}

/** The names in a text: "Ada Long and Bo Short". */
function namesIn(text: string): string[] {
  return text.split(/\s*[,;&]\s*|\s+and\s+/).filter((name) => name !== '');
}

/** What is wrong with an author, and the author mended. */
interface AuthorFault extends Pick<ObjectFault, 'name' | 'message'> {
  mended: unknown;
  /** What to write, given the mended list where it stands. */
  hint: (list: string) => string;
}

function authorFault(author: unknown): AuthorFault | undefined {
  const hint = (list: string) => `Write ${list}.`;
  if (!isRecord(author)) {
    const message = `An author is a name, and ${show(author)} is none.`;
    return { name: 'malformed', message, hint, mended: { name: named(author) } };
  }
  const { name, url, fediverse, ...rest } = author;
  const [unknown] = Object.keys(rest);
  const address = {
    ...(url !== undefined && { url }),
    ...(isAccount(fediverse) && { fediverse }),
  };
  if (typeof name !== 'string' || isBlank(name)) {
    const other = unknown === undefined ? undefined : rest[unknown];
    const message =
      name !== undefined
        ? `The name of an author is ${show(name)}, which is none.`
        : `An author has no name${other === undefined ? '' : `, but ${unknown}: ${show(other)}`}.`;
    return { name: 'malformed', message, hint, mended: { name: named(name ?? other), ...address } };
  }
  if (unknown !== undefined) {
    const message = `The author ${name} has a “${unknown}”, and authors have name, url and fediverse.`;
    return { name: 'malformed', message, hint, mended: { name, ...address } };
  }
  if (slugFromTitle(name) === '') {
    return {
      name: 'name-without-address',
      message: `The author “${name}” has no letter or digit in the name, so no page could have its address.`,
      hint: () => 'Write the name in letters, of whatever script.',
      mended: author,
    };
  }
  if (fediverse !== undefined && !isAccount(fediverse)) {
    const message = `The author ${name} has the fediverse account ${show(fediverse)}, and an account is a name and its server, as Mastodon shows it: @ada@news.example.`;
    return { name: 'malformed', message, hint, mended: { name, ...address } };
  }
  if (url === undefined || isWebAddress(url)) return undefined;
  const whole = typeof url === 'string' ? wholeAddress(url) : undefined;
  return {
    name: 'author-url',
    message: `The author ${name} has the address ${show(url)}, which can’t be followed from a feed or a search engine.`,
    hint: (list) =>
      whole === undefined
        ? `Write the whole address, from https:// on, or leave it out: ${list}.`
        : `Write the whole address: ${list}.`,
    mended: {
      name,
      ...(whole !== undefined && { url: whole }),
      ...(isAccount(fediverse) && { fediverse }),
    },
  };
}

/** What was written for a text, as one. */
function named(value: unknown): string {
  const isPlain = ['string', 'number', 'boolean'].includes(typeof value);
  return isPlain && String(value).trim() !== '' ? String(value) : WORDS;
}

/** As in `@ada@news.example`. */
function isAccount(value: unknown): value is string {
  return typeof value === 'string' && /^@[\w.-]+@[^\s@/]+\.[^\s@/.]+$/.test(value);
}

/** Reads a picture. */
export function readPicture(value: unknown, fault: Faults): Picture | undefined {
  return readImage(value, ['credit', 'caption'], fault);
}

/** Reads a card of the publisher's own, or `false` for none. */
export function readCard(value: unknown, fault: Faults): OwnCard | false | undefined {
  if (value === false) return false;
  if (value !== 'false') return readImage(value, [], fault);
  fault({
    name: 'malformed',
    message: '“false” in quotes is a text, and would be the path of a picture.',
    hint: (place) => `Write ${place(false)}.`,
  });
  return undefined;
}

function readImage(value: unknown, optional: readonly string[], fault: Faults) {
  const malformed = (message: string, mended: unknown) => {
    fault({ name: 'malformed', message, hint: (place) => `Write ${place(mended)}.` });
  };
  if (typeof value === 'string' && value !== '') {
    malformed(
      `${value} is a path alone, and readers who can’t see the picture aren’t told what it shows.`,
      { src: value, alt: WORDS },
    );
    return undefined;
  }
  const { src, alt, ...rest } = isRecord(value) ? value : {};
  if (typeof src !== 'string' || src === '') {
    const [path] = Object.entries(rest).filter(([key]) => !optional.includes(key));
    malformed('A picture has no src, the path to it from this file.', {
      src: typeof path?.[1] === 'string' ? path[1] : WORDS,
      alt: typeof alt === 'string' ? alt : WORDS,
    });
    return undefined;
  }
  if (alt === undefined || alt === null) {
    fault({
      name: 'image-without-alt',
      message: `The picture ${src} has no alt, so readers who can’t see it aren’t told what it shows.`,
      hint: (place) =>
        `Write ${place({ src, alt: WORDS, ...rest })} with what the picture shows; alt: '' where it says nothing that the words don’t.`,
    });
    return undefined;
  }
  const [file = ''] = src.split(/[?#]/);
  const name = file.slice(file.lastIndexOf('/') + 1);
  if (/^[a-z][a-z\d+.-]*:|^\/\//i.test(src)) {
    malformed(
      `The picture ${src} is somewhere else, and a picture of a story is a file: what stands elsewhere can change or go. Save it beside this file.`,
      { src: `./${name || WORDS}`, alt, ...rest },
    );
    return undefined;
  }
  if (!FORMATS.includes(name.split('.').at(-1)?.toLowerCase() ?? '')) {
    malformed(
      `${src} is no picture that sites can be built with. Save it as one of these: ${FORMATS.join(', ')}.`,
      { src: `${file.replace(/\.[^./]*$/, '')}.jpg`, alt, ...rest },
    );
    return undefined;
  }
  const unknown = Object.keys(rest).find((key) => !optional.includes(key));
  if (unknown !== undefined) {
    const meant = nearestWord(unknown, optional);
    const kept = Object.entries(rest).flatMap(([key, text]) =>
      key !== unknown ? [[key, text]] : meant === undefined ? [] : [[meant, text]],
    );
    malformed(
      `The picture ${src} has a “${unknown}”, and it may have these: ${['src', 'alt', ...optional].join(', ')}.`,
      { src, alt, ...Object.fromEntries(kept) },
    );
    return undefined;
  }
  const wrong = Object.entries({ alt, ...rest }).find(([, text]) => typeof text !== 'string');
  if (wrong) {
    const [key, given] = wrong;
    const mended = { src, alt, ...rest, [key]: named(given) };
    malformed(`The ${key} of the picture ${src} isn’t text.`, mended);
    return undefined;
  }
  return { src, ...({ alt, ...rest } as Record<'alt', string>) };
}

/** The address that lacks no more than how it is reached: `news.example/ada`. */
function wholeAddress(url: string): string | undefined {
  const [, rest = ''] = /^(?:https?:)?\/*([^\s/@:]+\.[^\s@]+)$/i.exec(url.trim()) ?? [];
  return isWebAddress(`https://${rest}`) ? `https://${rest}` : undefined;
}

function isWebAddress(url: unknown): boolean {
  return typeof url === 'string' && /^https?:\/\/[^\s/]/.test(url) && URL.canParse(url);
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function show(value: unknown): string {
  return typeof value === 'string' ? `“${value}”` : JSON.stringify(value);
}
