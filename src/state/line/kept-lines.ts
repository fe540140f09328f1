import { type Signal, signal } from '@preact/signals';
import type { Extent, LonLat } from '../../model/common';
import { KEPT_NOTE } from '../../model/kept-note';
import type { ReaderStore } from '../../opened/reader-store';
import { courseOfKept } from './course-of-text';

/** A line that this browser keeps. */
export interface StoredLine {
  /** As it was kept. */
  kept: string;
  /** Longitude, latitude in degrees; null where the line cannot be shown. */
  course: readonly LonLat[] | null;
  /** It stays as it was drawn upon an earlier mapped line. */
  isOfOlderData: boolean;
}

/** Where a line came from; what is made of it has the same origin. */
interface Origin {
  /** The course as it came; null where it is the reader's from the start. */
  start: readonly LonLat[] | null;
  isLink: boolean;
}

/** Notes or forgets that a line is kept; where notes are not allowed, a reload forgets the line. */
function noteKept(kept: boolean): void {
  try {
    if (kept) localStorage.setItem(KEPT_NOTE, '1');
    else localStorage.removeItem(KEPT_NOTE);
  } catch {
    // Blocked storage: the link still holds the line.
  }
}

const isSame = (a: readonly LonLat[] | null, b: readonly LonLat[]) =>
  a === b ||
  (a?.length === b.length && a.every(([x, y], at) => x === b[at]?.[0] && y === b[at]?.[1]));

/**
 * The reader's lines in this browser: the one that was worked on last, and those set aside because
 * another took its place or because they cannot be shown. A line that only came with a link is none.
 */
export class KeptLines {
  /** Those that are not shown. */
  readonly others: Signal<readonly StoredLine[]> = signal([]);
  private last: (StoredLine & { origin: Origin }) | null = null;
  private aside: readonly StoredLine[] = [];
  private origin: Origin = { start: null, isLink: false };
  private readonly origins = new WeakMap<readonly LonLat[], Origin>();
  private shown: readonly LonLat[];

  constructor(
    private readonly store: () => Promise<ReaderStore>,
    private readonly mapped: readonly LonLat[],
  ) {
    this.shown = mapped;
  }

  /** Reads all that is kept, and gives the line that was worked on last, or null. */
  async read(extent: Extent): Promise<StoredLine | null> {
    const store = await this.store();
    const [text, aside] = await Promise.all([store.readLine(), store.readAside()]);
    const read = (kept: string): StoredLine => ({
      kept,
      ...(courseOfKept(this.mapped, kept, extent) ?? { course: null, isOfOlderData: false }),
    });
    this.aside = aside.map(read);
    const line = text === null ? null : read(text);
    if (line?.course) this.last = { ...line, origin: this.originFrom(line.course, false) };
    else if (line) await this.setAsideUnread(store, line);
    this.tell();
    if (this.isAny) noteKept(true);
    return this.last;
  }

  /** The next course is another line than before: of a link, or one that was set aside. */
  begin(course: readonly LonLat[], isLink: boolean): void {
    if (course !== this.last?.course) this.origin = this.originFrom(course, isLink);
  }

  /** A course came to rest. @param kept what to keep of it; null for the mapped line */
  keep(course: readonly LonLat[], kept: string | null): void {
    const { last } = this;
    const origin = this.originOf(course);
    const isOwn = last?.origin === origin;
    const isElsewhere = course === origin.start && (origin.isLink || this.isAside(course));
    this.origin = origin;
    this.shown = course;
    if (isOwn || !(kept === null || isElsewhere)) this.write(course, kept, isOwn ? null : last);
    this.tell();
  }

  /** Drops a kept line. */
  async drop({ kept }: StoredLine): Promise<void> {
    const isLast = this.last?.kept === kept;
    if (isLast) this.last = null;
    this.aside = this.aside.filter((each) => each.kept !== kept);
    this.tell();
    noteKept(this.isAny);
    const store = await this.store();
    if (isLast) await store.keepLine(null, { over: kept, back: kept });
    else await store.dropAside(kept);
  }

  /** Drops the line that is shown from those set aside, where it is one: the reader gives it up. */
  async dropShown(): Promise<void> {
    const line = this.aside.find(({ course }) => isSame(course, this.shown));
    if (line) await this.drop(line);
  }

  private originFrom(course: readonly LonLat[], isLink: boolean): Origin {
    const origin = { start: course, isLink };
    if (course !== this.mapped) this.origins.set(course, origin);
    return origin;
  }

  /** A line that equals the kept one is that line, wherever it came from. */
  private originOf(course: readonly LonLat[]): Origin {
    const { last } = this;
    const known = this.origins.get(course) ?? this.origin;
    const origin = last && isSame(last.course, course) ? last.origin : known;
    if (course !== this.mapped) this.origins.set(course, origin);
    return origin;
  }

  private isAside(course: readonly LonLat[]): boolean {
    return this.aside.some((each) => isSame(each.course, course));
  }

  private write(course: readonly LonLat[], kept: string | null, replaced: StoredLine | null): void {
    const { origin, last } = this;
    if (last?.kept === kept) return;
    const back = this.aside.find((each) =>
      [origin.start, course].some((own) => own && isSame(each.course, own)),
    );
    const rest = this.aside.filter((each) => each !== back && each.kept !== replaced?.kept);
    this.aside = replaced ? [...rest, replaced] : rest;
    this.last = kept === null ? null : { kept, course, isOfOlderData: false, origin };
    const over = replaced ? null : (last?.kept ?? null);
    void this.store().then((store) => store.keepLine(kept, { over, back: back?.kept ?? null }));
    noteKept(this.isAny);
  }

  private async setAsideUnread(store: ReaderStore, line: StoredLine): Promise<void> {
    this.aside = [...this.aside.filter(({ kept }) => kept !== line.kept), line];
    await store.keepLine(null, { over: null });
  }

  private tell(): void {
    const { last, origin, aside, shown } = this;
    const kept = last && last.origin !== origin ? [last, ...aside] : aside;
    this.others.value = kept.filter(({ course }) => !isSame(course, shown));
  }

  /** What is not shown is told at each visit, until it is dropped. */
  private get isAny(): boolean {
    return this.last !== null || this.aside.length > 0;
  }
}
