import { type Signal, signal } from '@preact/signals';
import { lineChanges } from '../../measure/line-changes';
import { findSelfMeeting } from '../../measure/self-meeting';
import type { Extent, LonLat } from '../../model/common';
import { KEPT_NOTE } from '../../model/kept-note';
import { changedLine, readLine, writeLine } from '../../model/readers-line-link';
import { formatViewLink } from '../../model/view-link';
import { openReaderStore, type ReaderStore } from '../../opened/reader-store';
import type { ExploreState } from '../explore-state';
import { readKeptLine, writeKeptLine } from './kept-line';
import { courseOf, flatCourse } from './line-messages';

/** A whole link has at most so many characters; a line that needs more is passed on as a file. */
export const LONGEST_LINK = 2000;

/** Notes or forgets that a line is kept; where notes are not allowed, a reload forgets the line. */
function noteKept(kept: boolean): void {
  try {
    if (kept) localStorage.setItem(KEPT_NOTE, '1');
    else localStorage.removeItem(KEPT_NOTE);
  } catch {
    // Blocked storage: the link still holds the line.
  }
}

/**
 * The course that a text gives; null where the text is damaged, belongs to another mapped line, or its
 * course leaves the extent or meets itself.
 */
export function courseOfText(
  mapped: readonly LonLat[],
  text: string,
  extent: Extent,
): LonLat[] | null {
  const changes = readLine(mapped, text);
  if (!changes?.every(({ positions }) => isWithin(positions, extent))) return null;
  return soundCourse(changedLine(mapped, changes));
}

const isWithin = (positions: readonly LonLat[], [west, south, east, north]: Extent) =>
  positions.every(([x, y]) => x >= west && x <= east && y >= south && y <= north);

function soundCourse(course: LonLat[]): LonLat[] | null {
  const isSimple = findSelfMeeting(course, Number.POSITIVE_INFINITY).result === 'none';
  return course.length >= 2 && isSimple ? course : null;
}

/**
 * The course that was kept, as changes of this mapped line or else, where the mapped line has become
 * another since, as it was; null where neither can be read.
 */
export function courseOfKept(
  mapped: readonly LonLat[],
  kept: string,
  extent: Extent,
): { course: LonLat[]; isOfOlderData: boolean } | null {
  const { text, flat } = readKeptLine(kept);
  const course = courseOfText(mapped, text, extent);
  if (course) return { course, isOfOlderData: false };
  const older = courseOf(flat);
  const sound = isWithin(older, extent) && soundCourse(older);
  return sound ? { course: sound, isOfOlderData: true } : null;
}

/** Keeps a reader's line in the link, where it fits, and in this browser. */
export class LineKeeping {
  /** A kept line that cannot be shown, as it was kept; null where there is none. */
  readonly unread: Signal<string | null> = signal(null);
  /** How many characters the link would need, where that is too many; null where it holds the line. */
  readonly tooLong: Signal<number | null> = signal(null);
  private store: Promise<ReaderStore> | null = null;
  private written: string | null = null;

  constructor(
    private readonly state: ExploreState,
    private readonly mapped: readonly LonLat[],
  ) {}

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
    const kept = text === null ? null : writeKeptLine(text, flatCourse(course));
    void this.opened().then((store) => store.keepLine(kept));
    this.note(text !== null);
  }

  /**
   * The course that this browser kept, or null. A line that cannot be read is set aside, so that none
   * that is made now takes its place, and told in `unread`.
   */
  async kept(extent: Extent): Promise<ReturnType<typeof courseOfKept>> {
    const store = await this.opened();
    const text = await store.readLine();
    const kept = text === null ? null : courseOfKept(this.mapped, text, extent);
    if (text !== null && !kept) await store.setAside(text);
    this.unread.value = await store.readAside();
    return kept;
  }

  /** Drops the line that cannot be shown. */
  async dropUnread(): Promise<void> {
    const store = await this.opened();
    if ((await store.readLine()) === this.unread.value) await store.keepLine(null);
    await store.setAside(null);
    this.unread.value = null;
    this.note((await store.readLine()) !== null);
  }

  /** What cannot be shown is told at each visit, until it is dropped. */
  private note(isKept: boolean): void {
    noteKept(isKept || this.unread.value !== null);
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
