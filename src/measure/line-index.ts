import type { Extent, LonLat } from '../model/common';
import { type BoxTree, boxTree, segmentsIn } from './box-tree';
import { linkChords } from './link-chords';
import { segmentLengthMetres } from './segment-length';

/** Chords are at most this long: a straight chord then leaves its segment by under 5 mm. */
export const CHORD_METRES = 500;

/**
 * Directed lines cut into chords of at most `CHORD_METRES`, with a spatial index over them. A line
 * of one distinct position is kept as one chord without length, so that points index too.
 */
export interface LineIndex {
  readonly lines: readonly (readonly LonLat[])[];
  readonly chordCount: number;
  /** Start and end of each chord: longitude, latitude, longitude, latitude in degrees. */
  readonly ends: Float64Array;
  /** Metres from the line's start to the start and to the end of each chord. */
  readonly measures: Float64Array;
  /** Which line a chord belongs to. */
  readonly lineOf: Uint32Array;
  /** Which segment of that line, counted from 0, a chord belongs to. */
  readonly segmentOf: Uint32Array;
  /** The chord before and after each, across the ends of rings and of lines that meet; -1 if none. */
  readonly previous: Int32Array;
  readonly next: Int32Array;
  /** Boxes of the chords in degrees. */
  readonly tree: BoxTree;
  /** Of a line that moved: what it has in place of the chords of the line before. */
  readonly change?: IndexChange;
}

/** Chords that follow on each other: from the first to before the last. */
export interface ChordRange {
  from: number;
  to: number;
}

/** Some chords gave way to others; those before them and after them are the same. */
export interface IndexChange {
  readonly before: LineIndex;
  /** Which chords of the index before went, and which of this one are new. */
  readonly was: ChordRange;
  readonly is: ChordRange;
  /** An index of the new chords alone. */
  readonly part: LineIndex;
}

/**
 * Indexes directed lines; segments without length are left out.
 * @throws RangeError if no line has a position
 */
export function indexLine(lines: readonly (readonly LonLat[])[]): LineIndex {
  const lengths = lines.map(segmentLengths);
  const counts = lengths.map(chordCountOf);
  const chordCount = counts.reduce((sum, count) => sum + count, 0);
  if (chordCount === 0) throw new RangeError('there is no line to index');
  const chords: Chords = {
    count: 0,
    segment: 0,
    ends: new Float64Array(4 * chordCount),
    measures: new Float64Array(2 * chordCount),
    lineOf: new Uint32Array(chordCount),
    segmentOf: new Uint32Array(chordCount),
  };
  for (const [line, positions] of lines.entries())
    addLine(chords, positions, line, lengths[line] as Float64Array);
  const { ends, measures, lineOf, segmentOf } = chords;
  return {
    lines,
    chordCount,
    ends,
    measures,
    lineOf,
    segmentOf,
    ...linkChords(ends, lineOf),
    tree: boxTree(ends),
  };
}

/** Ids of the chords whose box meets the extent (west, south, east, north in degrees), in order. */
export function segmentsWithin(index: LineIndex, extent: Extent): number[] {
  return segmentsIn(index.tree, extent);
}

function segmentLengths(positions: readonly LonLat[]): Float64Array {
  const lengths = new Float64Array(positions.length);
  for (let at = 0; at + 1 < positions.length; at++) {
    const [x0, y0] = positions[at] as LonLat;
    const [x1, y1] = positions[at + 1] as LonLat;
    lengths[at] = x0 === x1 && y0 === y1 ? 0 : segmentLengthMetres(x0, y0, x1, y1);
  }
  return lengths;
}

function chordCountOf(lengths: Float64Array): number {
  let count = 0;
  for (const length of lengths) count += Math.ceil(length / CHORD_METRES);
  return count === 0 && lengths.length > 0 ? 1 : count;
}

/** The columns of an index while they are filled. */
interface Chords {
  count: number;
  /** Which segment chords are added of. */
  segment: number;
  ends: Float64Array;
  measures: Float64Array;
  lineOf: Uint32Array;
  segmentOf: Uint32Array;
}

function addLine(
  chords: Chords,
  positions: readonly LonLat[],
  line: number,
  lengths: Float64Array,
): void {
  const before = chords.count;
  let measure = 0;
  for (let segment = 0; segment + 1 < positions.length; segment++) {
    const length = lengths[segment] as number;
    if (length === 0) continue;
    const start = positions[segment] as LonLat;
    const end = positions[segment + 1] as LonLat;
    chords.segment = segment;
    if (length <= CHORD_METRES) addChord(chords, start, end, measure, measure + length);
    else addChords(chords, start, end, measure, length);
    measure += length;
  }
  chords.lineOf.fill(line, before, chords.count);
  const only = positions[0];
  if (chords.count > before || !only) return;
  chords.lineOf[before] = line;
  chords.segment = 0;
  addChord(chords, only, only, 0, 0);
}

/** Cuts one segment into equal steps of longitude and latitude. */
function addChords(
  chords: Chords,
  start: LonLat,
  end: LonLat,
  startMetres: number,
  length: number,
): void {
  const count = Math.ceil(length / CHORD_METRES);
  let [from, measure] = [start, startMetres];
  for (let step = 1; step < count; step++) {
    const t = step / count;
    const to: LonLat = [start[0] + t * (end[0] - start[0]), start[1] + t * (end[1] - start[1])];
    const reached = measure + segmentLengthMetres(from[0], from[1], to[0], to[1]);
    addChord(chords, from, to, measure, reached);
    [from, measure] = [to, reached];
  }
  addChord(chords, from, end, measure, startMetres + length);
}

function addChord(
  chords: Chords,
  from: LonLat,
  to: LonLat,
  fromMetres: number,
  toMetres: number,
): void {
  const at = chords.count++;
  chords.ends[4 * at] = from[0];
  chords.ends[4 * at + 1] = from[1];
  chords.ends[4 * at + 2] = to[0];
  chords.ends[4 * at + 3] = to[1];
  chords.measures[2 * at] = fromMetres;
  chords.measures[2 * at + 1] = toMetres;
  chords.segmentOf[at] = chords.segment;
}
