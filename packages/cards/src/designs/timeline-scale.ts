import type { CardSizeName } from '../types.ts';

/** How large the parts of a timeline are in one of a card's sizes. Lengths are pixels. */
export interface TimelineScale {
  /** Dates stand in a rail at the side; otherwise over the headlines. */
  rail: boolean;
  /** The largest title. */
  title: number;
  row: number;
  date: number;
  /** Between date and headline, one over the other. */
  lead: number;
  /** The least and the most from row to row. */
  pitch: { least: number; most: number };
  /** Between title and rows. */
  above: number;
  mark: number;
  ring: number;
  line: number;
  /** Between mark and words. */
  gap: number;
}

export const TIMELINE_SCALES: Readonly<Record<CardSizeName, TimelineScale>> = {
  wide: {
    rail: true,
    title: 80,
    row: 32,
    date: 27,
    lead: 0,
    pitch: { least: 48, most: 58 },
    above: 26,
    mark: 18,
    ring: 4,
    line: 2,
    gap: 14,
  },
  square: {
    rail: false,
    title: 116,
    row: 44,
    date: 34,
    lead: 2,
    pitch: { least: 122, most: 140 },
    above: 48,
    mark: 24,
    ring: 5,
    line: 2,
    gap: 24,
  },
  tall: {
    rail: false,
    title: 124,
    row: 48,
    date: 37,
    lead: 3,
    pitch: { least: 136, most: 160 },
    above: 60,
    mark: 26,
    ring: 5,
    line: 2,
    gap: 26,
  },
};
