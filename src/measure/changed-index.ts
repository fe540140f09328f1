import type { LonLat } from '../model/common';
import { type BoxTree, boxTree } from './box-tree';
import { heldByOne } from './held';
import { type ChordRange, type IndexChange, indexLine, type LineIndex } from './line-index';
import { beforeMove, type LineBefore, movedPart } from './moved-line';

/**
 * The index of one line, held for as long as its positions are. Of a line that moved, it is made of
 * the index of the line before and of the chords that are new, and says which those are, so that
 * what stayed need not be asked again.
 */
export const indexOfLine = heldByOne((line: readonly LonLat[]): LineIndex => {
  const before = beforeMove(line);
  return (before && splicedIndex(line, before)) ?? indexLine([line]);
});

/** Null where nothing of the line before can be used. */
function splicedIndex(line: readonly LonLat[], was: LineBefore): LineIndex | null {
  const before = indexOfLine(was.line);
  const part = indexLine([movedPart(line, was)]);
  if (lengthOf(part) === 0 || lengthOf(before) === 0) return null;
  const from = chordOfSegment(before, was.first - 1);
  const to = chordOfSegment(before, was.line.length - was.last);
  const is = { from, to: from + part.chordCount };
  const change = { before, was: { from, to }, is, part };
  return new SplicedIndex(line, was, change);
}

/** Its columns are made when they are asked for: of most lines that moved only the change is. */
class SplicedIndex implements LineIndex {
  readonly lines: readonly (readonly LonLat[])[];
  readonly chordCount: number;
  private ownEnds?: Float64Array;
  private ownMeasures?: Float64Array;
  private ownLineOf?: Uint32Array;
  private ownSegmentOf?: Uint32Array;
  private ownPrevious?: Int32Array;
  private ownNext?: Int32Array;
  private ownTree?: BoxTree;

  constructor(
    line: readonly LonLat[],
    private readonly moved: LineBefore,
    readonly change: IndexChange,
  ) {
    const { before, was, is } = change;
    this.lines = [line];
    this.chordCount = before.chordCount - was.to + is.to;
  }

  get ends(): Float64Array {
    const { before, part, was } = this.change;
    this.ownEnds ??= spliced(before.ends, part.ends, was, 4);
    return this.ownEnds;
  }

  get measures(): Float64Array {
    this.ownMeasures ??= measuresOf(this.change);
    return this.ownMeasures;
  }

  get lineOf(): Uint32Array {
    this.ownLineOf ??= new Uint32Array(this.chordCount);
    return this.ownLineOf;
  }

  get segmentOf(): Uint32Array {
    const added = (this.lines[0] as readonly LonLat[]).length - this.moved.line.length;
    this.ownSegmentOf ??= segmentsOf(this.change, added, this.moved.first);
    return this.ownSegmentOf;
  }

  get previous(): Int32Array {
    this.ownPrevious ??= inOrder(this.chordCount, -1, isClosed(this.ends));
    return this.ownPrevious;
  }

  get next(): Int32Array {
    this.ownNext ??= inOrder(this.chordCount, 1, isClosed(this.ends));
    return this.ownNext;
  }

  get tree(): BoxTree {
    this.ownTree ??= boxTree(this.ends);
    return this.ownTree;
  }
}

const lengthOf = ({ measures }: LineIndex): number => measures.at(-1) ?? 0;

function isClosed(ends: Float64Array): boolean {
  return ends[0] === ends.at(-2) && ends[1] === ends.at(-1);
}

/** The first chord of a segment or of one after it. */
function chordOfSegment({ segmentOf, chordCount }: LineIndex, segment: number): number {
  let low = 0;
  let high = chordCount;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((segmentOf[middle] as number) < segment) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** A column of which the rows of some chords gave way to others. */
function spliced(
  before: Float64Array,
  part: Float64Array,
  { from, to }: ChordRange,
  width: number,
): Float64Array {
  const tail = before.subarray(width * to);
  const column = new Float64Array(width * from + part.length + tail.length);
  column.set(before.subarray(0, width * from));
  column.set(part, width * from);
  column.set(tail, width * from + part.length);
  return column;
}

function measuresOf({ before, part, was }: IndexChange): Float64Array {
  const measures = spliced(before.measures, part.measures, was, 2);
  const start = was.from > 0 ? (before.measures[2 * was.from - 1] as number) : 0;
  const tail = 2 * was.from + part.measures.length;
  for (let at = 2 * was.from; at < tail; at++) measures[at] = start + (measures[at] as number);
  const by = (measures[tail - 1] as number) - (before.measures[2 * was.to - 1] ?? 0);
  for (let at = tail; at < measures.length; at++) measures[at] = (measures[at] as number) + by;
  return measures;
}

function segmentsOf({ before, part, was }: IndexChange, added: number, first: number): Uint32Array {
  const tail = was.from + part.chordCount;
  const segments = new Uint32Array(tail + before.chordCount - was.to);
  segments.set(before.segmentOf.subarray(0, was.from));
  const start = Math.max(0, first - 1);
  for (let at = was.from; at < tail; at++)
    segments[at] = start + (part.segmentOf[at - was.from] as number);
  for (let at = tail; at < segments.length; at++)
    segments[at] = added + (before.segmentOf[at - tail + was.to] as number);
  return segments;
}

/** For each chord of one line the one after it, or before it. */
export function inOrder(count: number, step: 1 | -1, closed: boolean): Int32Array {
  const order = new Int32Array(count);
  for (let at = 0; at < count; at++) order[at] = at + step;
  if (step === 1) order[count - 1] = closed ? 0 : -1;
  else order[0] = closed ? count - 1 : -1;
  return order;
}
