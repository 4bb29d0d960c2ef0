import { expect, it } from 'vitest';
import { detectFormat } from './detect-format.ts';

it.each([
  ['anything', 'a.html', 'html'],
  ['anything', 'a.HTM', 'html'],
  ['<p>', 'a.txt', 'text'],
  ['anything', 'a.mdx', 'markdown'],
  ['<!DOCTYPE html><html>', undefined, 'html'],
  ['\n <article><p>x', undefined, 'html'],
  ['---\ntitle: x\n---\n', undefined, 'markdown'],
  ['# Title\n\nText.', undefined, 'markdown'],
  ['See [this](https://x.example).', undefined, 'markdown'],
  ['Title\n\n<3 is a heart, and 2 * 3 is 6.', undefined, 'text'],
  ['', undefined, 'text'],
  ['<?xml version="1.0"?><rss xmlns:wp="http://wordpress.org/export/1.2/">', 'a.txt', 'wordpress'],
  ['{"db":[{', undefined, 'ghost'],
  ['{}', 'a.json', 'ghost'],
])('%j in %s is %s', (source, fileName, format) => {
  expect(detectFormat(source, fileName)).toBe(format);
});
