import { slugFromTitle } from './slug-from-title.ts';
import type { Author, OwnCard, Picture } from './types.ts';

/** Something wrong with an author, a picture or a card, whether of a note or of the frontmatter. */
export interface ObjectFault {
  name: 'author-url' | 'name-without-address' | 'image-without-alt' | 'malformed';
  message: string;
  hint: string;
}

type Faults = (fault: ObjectFault) => void;

/**
 * Reads authors: a list of objects with a `name` and, where there are any, a `url` and an account in
 * the `fediverse`.
 */
export function readAuthors(value: unknown, fault: Faults): Author[] | undefined {
  const hint = 'Write a list of names, each with a url or without: [{ name: Ada Long }].';
  const list = Array.isArray(value) ? value : [value];
  const authors: Author[] = [];
  for (const item of list) {
    const { name, url, fediverse, ...rest } = isRecord(item) ? item : {};
    const [unknown] = Object.keys(rest);
    if (unknown !== undefined) {
      fault({ name: 'malformed', message: `An author has no “${unknown}”.`, hint });
    } else if (typeof name !== 'string' || name.trim() === '') {
      fault({ name: 'malformed', message: 'An author has no name.', hint });
    } else if (slugFromTitle(name) === '') {
      fault({
        name: 'name-without-address',
        message: `The author “${name}” has no letter or digit in the name, so no page could have its address.`,
        hint: 'Write the name in letters, of whatever script: { name: Ada Long }.',
      });
    } else if (url !== undefined && !isWebAddress(url)) {
      fault({
        name: 'author-url',
        message: `The author ${name} has the address ${show(url)}, which can’t be followed from a feed or a search engine.`,
        hint: 'Write the whole address, https://news.example/ada, or leave url out.',
      });
    } else if (fediverse !== undefined && !isAccount(fediverse)) {
      fault({
        name: 'malformed',
        message: `The author ${name} has the fediverse account ${show(fediverse)}, and an account is a name and its server.`,
        hint: 'Write it as Mastodon shows it, fediverse: "@ada@news.example", or leave fediverse out.',
      });
    } else {
      authors.push({
        name: name.trim(),
        ...(typeof url === 'string' && { url }),
        ...(isAccount(fediverse) && { fediverse }),
      });
    }
  }
  return authors.length === list.length && list.length > 0 ? authors : undefined;
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
  return value === false ? false : readImage(value, [], fault);
}

function readImage(value: unknown, optional: readonly string[], fault: Faults) {
  const hint = `Write the path from this file and what the picture shows: { src: ./gate.jpg, alt: The closed gate }.`;
  if (!isRecord(value) || typeof value['src'] !== 'string' || value['src'] === '') {
    fault({ name: 'malformed', message: 'A picture has no src.', hint });
    return undefined;
  }
  const { src, alt, ...rest } = value;
  const unknown = Object.keys(rest).find((key) => !optional.includes(key));
  if (unknown !== undefined) {
    fault({ name: 'malformed', message: `A picture has no “${unknown}”.`, hint });
    return undefined;
  }
  if (typeof alt !== 'string') {
    fault({
      name: 'image-without-alt',
      message: `The picture ${src} has no alt, so readers who can’t see it aren’t told what it shows.`,
      hint: 'Add alt: and what the picture shows; alt: "" where it says nothing that the words don’t.',
    });
    return undefined;
  }
  const wrong = Object.entries(rest).find(([, text]) => typeof text !== 'string');
  if (wrong) {
    fault({
      name: 'malformed',
      message: `The ${wrong[0]} of the picture ${src} isn’t text.`,
      hint,
    });
    return undefined;
  }
  return { src, alt, ...(rest as Record<string, string>) };
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
