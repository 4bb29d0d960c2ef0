import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { format } from 'prettier';
import { ROOT } from '../published-packages.ts';
import { unicodeRange } from './code-points.ts';
import { cutFont } from './cut-font.ts';
import { fittedTo, INSTALLED, measure } from './fallbacks.ts';
import { FAMILIES, type Face, type Family } from './families.ts';
import { fontFace, localSrc } from './font-css.ts';
import { copyrightOf, openFontLicence } from './licence.ts';
import { subsetsOf, WESTERN, type Subset } from './subsets.ts';

const THEME = join(ROOT, 'packages/theme');
const HEADER = `/*
 * Made by scripts/subset-fonts.ts, as the files are that it names: what is to change changes there.
 */
`;

/**
 * The theme's fonts and the CSS that describes them, made from the packages that have the whole
 * fonts.
 *
 * @returns Files by their paths in packages/theme. Equal packages give equal bytes.
 */
export async function storyFonts(): Promise<Map<string, Buffer>> {
  const files = new Map<string, Buffer>();
  const rules: string[] = [];
  const copyrights: string[] = [];
  for (const family of FAMILIES) {
    const subsets = subsetsOf(await rangesOf(family));
    for (const face of family.faces) {
      for (const subset of subsets) {
        const { sfnt, woff2 } = await cut(family, face, subset);
        const file = fileOf(family, face, subset);
        files.set(`fonts/${file}`, woff2);
        rules.push(faceRule(family.name, face, file, unicodeRange(subset.points)));
        if (face === family.faces[0] && subset.name === 'core') copyrights.push(copyrightOf(sfnt));
      }
    }
    rules.push(...lettersRules(family, subsets), ...(await fallbackRules(family, subsets)));
  }
  const [{ source }] = FAMILIES as [Family];
  const licence = await readFile(join(THEME, 'node_modules', source.package, 'LICENSE'), 'utf8');
  files.set('fonts/OFL.txt', Buffer.from(openFontLicence(copyrights, licence)));
  const css = await format(`${HEADER}\n${rules.join('\n')}`, {
    parser: 'css',
    singleQuote: true,
    printWidth: 100,
  });
  return files.set('src/css/fonts.css', Buffer.from(css));
}

async function rangesOf({ source }: Family): Promise<Record<string, string>> {
  const file = await readFile(join(THEME, 'node_modules', source.package, 'unicode.json'), 'utf8');
  return JSON.parse(file) as Record<string, string>;
}

async function cut(family: Family, face: Face, { from, points }: Subset) {
  const file = family.source.file(from, face.style);
  const source = await readFile(join(THEME, 'node_modules', family.source.package, file));
  return cutFont(source, family, face, points);
}

function fileOf(family: Family, face: Face, subset: Subset): string {
  const stem = family.name.toLowerCase().replaceAll(' ', '-');
  return `${stem}-${face.name}-${subset.name}.woff2`;
}

function faceRule(family: string, { style, weight }: Face, file: string, range: string): string {
  return fontFace({
    'font-family': family,
    'font-style': style,
    'font-weight': weight,
    'font-display': 'swap',
    src: `url(../../fonts/${file}) format('woff2')`,
    'unicode-range': range,
  });
}

/** The letters alone, under a name of their own, from the files that hold them. */
function lettersRules(family: Family, subsets: Subset[]): string[] {
  return family.faces
    .filter(({ style }) => style === 'normal')
    .flatMap((face) =>
      subsets
        .filter(({ name }) => name === 'core')
        .map((core) =>
          faceRule(
            `${family.name} Letters`,
            face,
            fileOf(family, face, core),
            unicodeRange(WESTERN),
          ),
        ),
    );
}

async function fallbackRules(family: Family, subsets: Subset[]): Promise<string[]> {
  const core = subsets.filter(({ name }) => name === 'core');
  const rules: string[] = [];
  for (const { weight, axes, use } of family.fallbacks) {
    for (const subset of core) {
      const face: Face = { name: 'fallback', style: 'normal', weight, axes };
      const ours = await measure((await cut(family, face, subset)).sfnt);
      for (const installed of INSTALLED[family.name] ?? []) {
        const { metrics, local } = installed[use];
        rules.push(
          fontFace({
            'font-family': `${family.name} ${installed.name}`,
            'font-weight': weight,
            src: localSrc(local),
            ...fittedTo(ours, metrics),
          }),
        );
      }
    }
  }
  return rules;
}
