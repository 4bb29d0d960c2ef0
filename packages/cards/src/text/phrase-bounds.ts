import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readJson } from './read-json.ts';

/** Models of BudouX as its package has them; `PHRASES.md` tells whose they are. */
const MODELS = fileURLToPath(new URL('../../phrases/', import.meta.url));

interface Model {
  /** How much letters around a place speak for a beginning there, by feature. */
  weights: Record<string, Record<string, number>>;
  /** What they must come to. */
  least: number;
}

/** Where the letters of each feature of a model begin and end, from the place. */
const FEATURES: readonly [name: string, start: number, end: number][] = [
  ['UW1', -3, -2],
  ['UW2', -2, -1],
  ['UW3', -1, 0],
  ['UW4', 0, 1],
  ['UW5', 1, 2],
  ['UW6', 2, 3],
  ['BW1', -2, 0],
  ['BW2', -1, 1],
  ['BW3', 0, 2],
  ['TW1', -3, 0],
  ['TW2', -2, 1],
  ['TW3', -1, 2],
  ['TW4', 0, 3],
];

const known = new Map<string, Model>();

/**
 * Where phrases begin in Japanese and Chinese, as offsets: BudouX's way of reading its models.
 *
 * @returns Nothing of other languages.
 */
export function phraseBounds(text: string, lang: string): Set<number> | undefined {
  const name = modelOf(text, lang);
  if (name === undefined) return undefined;
  const { weights, least } = openModel(name);
  const bounds = new Set([0]);
  for (let at = 1; at < text.length; at++) {
    const score = FEATURES.reduce((sum, [feature, start, end]) => {
      const letters = text.slice(Math.max(at + start, 0), Math.max(at + end, 0));
      return sum + (weights[feature]?.[letters] ?? 0);
    }, 0);
    if (score > least) bounds.add(at);
  }
  return bounds;
}

function openModel(name: string): Model {
  const open = known.get(name);
  if (open) return open;
  const weights = readJson(join(MODELS, `${name}.json`)) as Model['weights'];
  const all = Object.values(weights).flatMap((feature) => Object.values(feature));
  const model = { weights, least: all.reduce((sum, weight) => sum + weight, 0) / 2 };
  known.set(name, model);
  return model;
}

/** Kana are Japanese in a headline of any language. */
function modelOf(text: string, lang: string): string | undefined {
  const { language, script } = new Intl.Locale(lang === '' ? 'und' : lang).maximize();
  if (language === 'ja' || /[\p{scx=Hira}\p{scx=Kana}]/u.test(text)) return 'ja';
  if (language !== 'zh') return undefined;
  return script === 'Hant' ? 'zh-hant' : 'zh-hans';
}
