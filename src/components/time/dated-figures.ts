import type { Words } from '../../i18n/names';
import type { TimeText } from '../../i18n/time';

/** What the words of a table of dates need. */
export interface DatesWords {
  words: Words;
  text: TimeText;
}

/** What stands for one date: a figure with its interval, or words in its place. */
export interface FigureCell {
  text: string;
  interval?: string;
  /** There is no figure at that date. */
  isAbsent?: boolean;
}

/** A figure at each of the dates. */
export interface FigureRow {
  id: string;
  name: string;
  cells: readonly FigureCell[];
}
