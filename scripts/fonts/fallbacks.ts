import { fromBuffer } from '@capsizecss/unpack';
import arial from '@capsizecss/metrics/arial';
import arialBold from '@capsizecss/metrics/arial/700';
import georgia from '@capsizecss/metrics/georgia';
import georgiaBold from '@capsizecss/metrics/georgia/700';
import notoSerif from '@capsizecss/metrics/notoSerif';
import notoSerifBold from '@capsizecss/metrics/notoSerif/700';
import roboto from '@capsizecss/metrics/roboto';
import robotoBold from '@capsizecss/metrics/roboto/700';
import times from '@capsizecss/metrics/timesNewRoman';
import timesBold from '@capsizecss/metrics/timesNewRoman/700';

/** What lines are broken and set by, in units of the font's own em. */
interface Metrics {
  unitsPerEm: number;
  ascent: number;
  descent: number;
  lineGap: number;
  /** The mean width of a letter in English. */
  xWidthAvg: number;
}

/** A font that readers have, in two weights. */
interface Installed {
  name: string;
  regular: { metrics: Metrics; local: string[] };
  bold: { metrics: Metrics; local: string[] };
}

/**
 * Fonts of readers' systems, by family, with all of the names that browsers find them by: on
 * Apple's and Microsoft's, on Linux (whose Liberation fonts have the widths of Times New Roman
 * and Arial), on Android.
 */
export const INSTALLED: Record<string, Installed[]> = {
  'Story Serif': [
    {
      name: 'Georgia',
      regular: { metrics: georgia, local: ['Georgia'] },
      bold: { metrics: georgiaBold, local: ['Georgia Bold', 'Georgia-Bold'] },
    },
    {
      name: 'Times',
      regular: {
        metrics: times,
        local: ['Times New Roman', 'TimesNewRomanPSMT', 'Liberation Serif', 'LiberationSerif'],
      },
      bold: {
        metrics: timesBold,
        local: [
          'Times New Roman Bold',
          'TimesNewRomanPS-BoldMT',
          'Liberation Serif Bold',
          'LiberationSerif-Bold',
        ],
      },
    },
    {
      name: 'Noto',
      regular: { metrics: notoSerif, local: ['Noto Serif', 'NotoSerif'] },
      bold: { metrics: notoSerifBold, local: ['Noto Serif Bold', 'NotoSerif-Bold'] },
    },
  ],
  'Story Sans': [
    {
      name: 'Arial',
      regular: {
        metrics: arial,
        local: ['Arial', 'ArialMT', 'Liberation Sans', 'LiberationSans'],
      },
      bold: {
        metrics: arialBold,
        local: ['Arial Bold', 'Arial-BoldMT', 'Liberation Sans Bold', 'LiberationSans-Bold'],
      },
    },
    {
      name: 'Roboto',
      regular: { metrics: roboto, local: ['Roboto', 'Roboto Regular', 'Roboto-Regular'] },
      bold: { metrics: robotoBold, local: ['Roboto Bold', 'Roboto-Bold'] },
    },
  ],
};

/** The metrics of a cut font. */
export const measure = (sfnt: Buffer): Promise<Metrics> => fromBuffer(sfnt);

/**
 * What makes an installed font take the room of another one (CSS Fonts Module Level 5): letters
 * as wide in the mean, lines as high.
 */
export function fittedTo(ours: Metrics, theirs: Metrics): Record<string, string> {
  const size = ours.xWidthAvg / ours.unitsPerEm / (theirs.xWidthAvg / theirs.unitsPerEm);
  const percent = (part: number) => `${Number((100 * part).toFixed(2))}%`;
  const height = (units: number) => percent(units / ours.unitsPerEm / size);
  return {
    'size-adjust': percent(size),
    'ascent-override': height(ours.ascent),
    'descent-override': height(-ours.descent),
    'line-gap-override': height(ours.lineGap),
  };
}
