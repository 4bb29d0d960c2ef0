/** What a card's edge and label say by colour, beside saying it in words. */
export type CardTone =
  'update' | 'correction' | 'clarification' | 'retraction' | 'withdrawn' | 'published';

/** Everything a card shows. Two cards with equal facts are the same picture. */
export interface CardFacts {
  /** The publication's name, at the foot. */
  publication: string;
  /** BCP 47 language of the words. */
  lang: string;
  /** What happened: "Update", "Correction", "First published" … */
  label: string;
  tone: CardTone;
  /** The date as readers read it: "Feb. 16, 2021". */
  date: string;
  /** The words that matter. */
  headline: string;
  /** A line under the headline: the story's title under an update's headline. */
  deck?: string;
  /** At the foot, right: "Update 3". */
  foot?: string;
  /** The earlier events of the timeline, newest first: their edges show behind the sheet. */
  earlier: CardTone[];
  /** The publisher's colour for updates, `#rrggbb`. */
  accent: string;
}
