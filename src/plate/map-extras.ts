import type { Box, GroupShape } from './display-list';
import type { LabelItem } from './labels/place-labels';

/** What a map carries besides its layers: a graticule, a north arrow, a reader's line. */
export interface MapExtras {
  /** Upon the areas and lines, below what is measured. */
  below: GroupShape[];
  /** Upon everything. */
  above: GroupShape[];
  /** What labels keep off. */
  taken: Box[];
  /** Text to be placed among the names. */
  labels: LabelItem[];
}

export const NO_EXTRAS: MapExtras = { below: [], above: [], taken: [], labels: [] };
