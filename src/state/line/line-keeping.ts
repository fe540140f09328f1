import { type Signal, signal } from '@preact/signals';
import { lineChanges } from '../../measure/line-changes';
import type { LonLat } from '../../model/common';
import { writeLine } from '../../model/readers-line-link';
import { formatViewLink } from '../../model/view-link';
import { openReaderStore, type ReaderStore } from '../../opened/reader-store';
import type { ExploreState } from '../explore-state';
import { writeKeptLine } from './kept-line';
import { KeptLines } from './kept-lines';
import { flatCourse } from './line-messages';

/** A whole link has at most so many characters; a line that needs more is passed on as a file. */
export const LONGEST_LINK = 2000;

/** Keeps a line in the link, where it fits, and the reader's own in this browser. */
export class LineKeeping {
  /** How many characters the link would need, where that is too many; null where it holds the line. */
  readonly tooLong: Signal<number | null> = signal(null);
  readonly lines: KeptLines;
  private store: Promise<ReaderStore> | null = null;
  private written: string | null = null;

  constructor(
    private readonly state: ExploreState,
    private readonly mapped: readonly LonLat[],
  ) {
    this.lines = new KeptLines(() => this.opened(), mapped);
  }

  /** The line's text as the link last got it from here. */
  get inLink(): string | null {
    return this.written;
  }

  keep(course: readonly LonLat[]): void {
    const text =
      course === this.mapped ? null : writeLine(this.mapped, lineChanges(this.mapped, course));
    const length = text === null ? 0 : this.lengthOfLink(text);
    const fits = length <= LONGEST_LINK;
    this.tooLong.value = fits ? null : length;
    this.written = fits ? text : null;
    const { view } = this.state;
    if (view.value.line !== this.written) view.value = { ...view.value, line: this.written };
    this.lines.keep(course, text === null ? null : writeKeptLine(text, flatCourse(course)));
  }

  private lengthOfLink(text: string): number {
    const link = formatViewLink({ ...this.state.view.value, line: text }, this.state.vocabulary);
    return location.origin.length + location.pathname.length + link.length + 1;
  }

  private opened(): Promise<ReaderStore> {
    this.store ??= openReaderStore(this.state.words.value.contents.dossier.id);
    return this.store;
  }
}
