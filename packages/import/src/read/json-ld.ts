import type { Element } from 'hast';
import type { Article } from './article.ts';
import { attribute } from './html-text.ts';
import { htmlWords } from './html-words.ts';

type Facts = Article['facts'];
type Json = Record<string, unknown>;

const ARTICLE = /(?:Article|BlogPosting|Report)$/;
const FROM = 'JSON-LD';

/** What the schema.org description of an article in a page's scripts says. */
export function readJsonLd(scripts: readonly Element[]): Facts {
  const article = scripts
    .filter((script) => attribute(script, 'type').toLowerCase() === 'application/ld+json')
    .flatMap((script) => items(parse(script)))
    .find((item) => [item['@type']].flat().some((type) => ARTICLE.test(String(type))));
  if (!article) return {};
  const facts: Facts = {};
  const title = text(article['headline']);
  if (title) facts.title = { value: title, from: FROM };
  const description = text(article['description']);
  if (description) facts.description = { value: description, from: FROM };
  const published = text(article['datePublished']);
  if (published) facts.published = { value: published, from: FROM };
  const authors = [article['author']].flat().flatMap(toAuthor);
  if (authors.length > 0) Object.assign(facts, { authors, authorsFrom: FROM });
  const image = [article['image']].flat()[0];
  const src = isJson(image) ? text(image['url']) : text(image);
  if (src && /^https?:/.test(src)) {
    const alt = isJson(image) ? text(image['caption']) : '';
    facts.image = { value: src, from: FROM, alt };
  }
  const address = article['url'] ?? article['mainEntityOfPage'];
  const url = isJson(address) ? text(address['@id']) : text(address);
  if (url) facts.address = url;
  return facts;
}

function parse(script: Element): unknown {
  const [code] = script.children;
  try {
    return code?.type === 'text' ? (JSON.parse(code.value) as unknown) : undefined;
  } catch {
    return undefined;
  }
}

/** The things described: one, a list, or a graph. */
function items(value: unknown): Json[] {
  if (Array.isArray(value)) return value.filter(isJson);
  if (!isJson(value)) return [];
  const graph = value['@graph'];
  return Array.isArray(graph) ? [value, ...graph.filter(isJson)] : [value];
}

function toAuthor(value: unknown): { name: string; url?: string }[] {
  const name = isJson(value) ? text(value['name']) : text(value);
  if (!name) return [];
  const url = isJson(value) ? text(value['url']) : '';
  return [/^https?:/.test(url) && URL.canParse(url) ? { name, url } : { name }];
}

/** Many systems leave HTML's character references in it. */
function text(value: unknown): string {
  return typeof value === 'string' ? htmlWords(value) : '';
}

function isJson(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
