/** A font of an npm package that a family's files are cut from. */
export interface Source {
  /** In packages/theme. */
  package: string;
  /** The file of one of the package's subsets, from the package's folder. */
  file: (subset: string, style: Face['style']) => string;
}

/** One cut of a family: what CSS asks for by weight and style. */
export interface Face {
  /** In its files' names. */
  name: string;
  style: 'normal' | 'italic';
  /** As CSS describes it: one weight, or the least and the greatest. */
  weight: string;
  /** Where it stands in the source's design: a point of an axis, or a stretch that stays variable. */
  axes: Record<string, number | { min: number; max: number }>;
}

/** A family of the theme's. */
export interface Family {
  /** In CSS and in its files. The licence of Source Serif forbids the name "Source" to what is changed. */
  name: string;
  source: Source;
  faces: Face[];
  /** OpenType features that its text uses. */
  features: string[];
  /** The weights for which installed fonts are fitted to it, until it has arrived or instead. */
  fallbacks: Fallback[];
}

/** What stands in for a family at a weight. */
export interface Fallback {
  /** As CSS describes it. */
  weight: string;
  /** Whose letters it is fitted to. */
  axes: Record<string, number>;
  /** Which of an installed font's two weights it is. */
  use: 'regular' | 'bold';
}

/** What brings letters together as their script asks, in any of its languages. */
const SHAPING = ['kern', 'ccmp', 'locl', 'mark', 'mkmk'];

const TEXT = { wght: 400, opsz: 20 };
const STRONG = { wght: 640, opsz: 20 };
const HEADLINE = { wght: 700, opsz: 60 };

/**
 * Text is cut at the optical size that it is read at, headlines at the greatest: one file with
 * the whole axis weighs more than all that a page loads.
 * Headlines are 700; what is bold within text is 600, and loaded only where there is any.
 */
export const FAMILIES: Family[] = [
  {
    name: 'Story Serif',
    source: {
      package: '@fontsource-variable/source-serif-4',
      file: (subset, style) => `files/source-serif-4-${subset}-opsz-${style}.woff2`,
    },
    faces: [
      { name: 'text', style: 'normal', weight: '400', axes: TEXT },
      { name: 'strong', style: 'normal', weight: '600', axes: STRONG },
      { name: 'headline', style: 'normal', weight: '700', axes: HEADLINE },
      { name: 'italic', style: 'italic', weight: '400', axes: TEXT },
      { name: 'strong-italic', style: 'italic', weight: '600 700', axes: STRONG },
    ],
    features: [...SHAPING, 'liga'],
    fallbacks: [
      { weight: '400', axes: TEXT, use: 'regular' },
      { weight: '600 700', axes: HEADLINE, use: 'bold' },
    ],
  },
  {
    name: 'Story Sans',
    source: {
      package: '@fontsource-variable/inter',
      file: (subset, style) => `files/inter-${subset}-wght-${style}.woff2`,
    },
    faces: [
      { name: 'facts', style: 'normal', weight: '400 700', axes: { wght: { min: 400, max: 600 } } },
    ],
    features: [...SHAPING, 'tnum'],
    fallbacks: [
      { weight: '400 500', axes: { wght: 400 }, use: 'regular' },
      { weight: '600 700', axes: { wght: 600 }, use: 'bold' },
    ],
  },
];
