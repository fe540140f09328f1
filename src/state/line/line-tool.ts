import { batch, computed, type ReadonlySignal, type Signal, signal } from '@preact/signals';
import type { LineRange } from '../../measure/line-changes';
import type { Extent, LonLat } from '../../model/common';
import { applyLineEdit, type LineEdit } from '../../model/line-edit';
import { type LineHistory, type LineState, redo, startHistory, step, undo } from './line-history';
import type { LineRefusal, LineWatcher, Stretch } from './line-watcher';
import { type MovableLine, type NamedStretch, stretchOn } from './moved-line';
import { Rest } from './rest';

/** What a reader does to the line: picks a stretch, moves, adds and deletes positions, shifts, takes back. */
export class LineTool {
  readonly history: Signal<LineHistory>;
  readonly now: ReadonlySignal<LineState>;
  readonly stretch = signal<Stretch>('whole');
  /** Index on the course of the vertex that is worked on. */
  readonly chosen = signal(0);
  readonly refused = signal<LineRefusal | null>(null);
  /** The shift that is asked for, in metres to the right; null where it is the line's own. */
  readonly shiftAsked = signal<number | null>(null);
  /** Brings a series of edits to rest. */
  readonly resting = new Rest(() => this.settle());
  private held: LineHistory | null = null;
  private isSettling = false;

  constructor(
    readonly line: MovableLine,
    readonly stretches: readonly NamedStretch[],
    private readonly extent: Extent,
    private readonly watcher: LineWatcher,
  ) {
    const { mapped } = line;
    const whole = { from: 0, to: mapped.length - 1 };
    this.history = signal(startHistory({ course: mapped, range: whole, shift: null }));
    this.now = computed(() => this.history.value.present);
  }

  get isMapped(): boolean {
    return this.now.value.course === this.line.mapped;
  }

  /** Works on another stretch from now on. */
  pick(stretch: Stretch, own?: LineRange): void {
    const { course } = this.now.value;
    const range = own ?? this.rangeOf(stretch, course);
    batch(() => {
      this.stretch.value = stretch;
      this.history.value = { ...this.history.value, present: { course, range, shift: null } };
      this.chosen.value = (range.from + range.to) >> 1;
      this.refused.value = null;
    });
  }

  /** Chooses a vertex of the stretch, counted from 1. */
  choose(number: number): void {
    const { from, to } = this.now.value.range;
    this.chosen.value = Math.min(to, Math.max(from, from + number - 1));
  }

  /** An edit as one step. Where more of its kind follow at once, as keys do, all come to rest together. */
  edit(edit: LineEdit, comesInSeries = false): boolean {
    const isTaken = this.take(edit, (next) => step(this.history.value, next));
    if (isTaken && comesInSeries) this.resting.later();
    else if (isTaken) this.settle();
    return isTaken;
  }

  /** Takes hold of the line for a drag: what follows until it is let go is one step. */
  hold(): void {
    this.resting.now();
    this.held = this.history.value;
  }

  /** Edits the line that is held. */
  drag(edit: LineEdit): boolean {
    const before = this.held ?? this.history.value;
    return this.take(edit, (next) => step(before, next));
  }

  /** Lets go of the line; `kept` is false where the drag is given up. */
  letGo(kept: boolean): void {
    const before = this.held;
    this.held = null;
    if (!before || before === this.history.value) return;
    if (!kept) {
      this.history.value = before;
      this.refused.value = null;
    }
    this.settle();
  }

  /** Asks for the stretch at a distance from where it was before it was shifted; 0 takes it back. */
  shift(metres: number): void {
    this.resting.now();
    const from = this.now.value.shift?.from ?? this.now.value;
    this.isSettling = false;
    this.shiftAsked.value = metres;
    this.watcher.onShift(from, metres);
  }

  /** The stretch, shifted; one step together with the shifts just before. */
  shifted(from: LineState, metres: number, course: readonly LonLat[], range: LineRange): void {
    const isMore = this.now.value.shift?.from === from;
    const before = isMore ? undo(this.history.value) : this.history.value;
    const next = { course, range, shift: { metres, from } };
    batch(() => {
      this.history.value = metres === 0 ? { ...before, future: [] } : step(before, next);
      this.refused.value = null;
      this.fit();
    });
    this.watcher.onCourse(this.now.value.course, false);
    this.endShift(metres);
  }

  /** The stretch cannot be shifted so far: it stays where it could be last. A shift taken back is not refused. */
  shiftRefused(metres: number): void {
    if (this.shiftAsked.value === null) return;
    this.refused.value = 'shift-meets-line';
    this.endShift(metres);
  }

  /** No other shift will be asked for: the last is done, or will be when its answer comes. */
  settleShift(): void {
    this.isSettling = true;
    this.endShift(this.now.value.shift?.metres ?? 0);
  }

  private endShift(metres: number): void {
    if (!this.isSettling || metres !== this.shiftAsked.value) return;
    this.isSettling = false;
    this.shiftAsked.value = null;
    this.settle();
  }

  undo(): void {
    this.go(undo(this.history.value));
  }

  redo(): void {
    this.go(redo(this.history.value));
  }

  /** Back to the mapped line, as a step that can be taken back. */
  reset(): void {
    this.show(this.line.mapped);
  }

  /** A course from elsewhere: a link, or what was kept. */
  show(course: readonly LonLat[]): void {
    if (course === this.now.value.course) return;
    const range = this.rangeOf(this.stretch.value, course);
    this.go(step(this.history.value, { course, range, shift: null }));
  }

  private rangeOf(stretch: Stretch, course: readonly LonLat[]): LineRange {
    const range = typeof stretch === 'number' ? this.stretches[stretch]?.range : undefined;
    return stretchOn(this.line.mapped, course, range);
  }

  private go(history: LineHistory): void {
    batch(() => {
      this.history.value = history;
      this.refused.value = null;
      this.shiftAsked.value = null;
      this.fit();
    });
    this.settle();
  }

  /** The chosen vertex stays within the stretch. */
  private fit(): void {
    this.choose(this.chosen.value - this.now.value.range.from + 1);
  }

  private settle(): void {
    this.resting.forget();
    this.watcher.onCourse(this.now.value.course, true);
  }

  private take(edit: LineEdit, onto: (next: LineState) => LineHistory): boolean {
    const { course, range } = this.now.value;
    const made = applyLineEdit(course, edit, this.extent);
    if ('refused' in made) {
      this.refused.value = made.refused;
      return false;
    }
    const to = Math.max(range.from, range.to + made.line.length - course.length);
    batch(() => {
      this.history.value = onto({
        course: made.line,
        range: { from: range.from, to },
        shift: null,
      });
      this.refused.value = null;
      if (edit.kind === 'insert') this.chosen.value = edit.after + 1;
      this.fit();
    });
    this.watcher.onCourse(made.line, false);
    return true;
  }
}
