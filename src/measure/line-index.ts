import Flatbush from 'flatbush';
import type { Extent, LonLat } from '../model/common';
import { RADIANS_PER_DEGREE } from './ellipsoid';
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
  /** Boxes of the chords: longitude, and latitude times `stretch`. */
  readonly tree: Flatbush;
  /** Degrees of latitude times this are about as long as degrees of longitude. */
  readonly stretch: number;
}

/**
 * Indexes directed lines; segments without length are left out.
 * @throws RangeError if no line has a position
 */
export function indexLine(lines: readonly (readonly LonLat[])[]): LineIndex {
  const chords: Chords = { ends: [], measures: [], lineOf: [], segmentOf: [] };
  for (const [line, positions] of lines.entries()) addLine(chords, positions, line);
  const chordCount = chords.lineOf.length;
  if (chordCount === 0) throw new RangeError('there is no line to index');
  const ends = new Float64Array(chords.ends);
  const lineOf = new Uint32Array(chords.lineOf);
  const stretch = stretchOf(ends);
  return {
    lines,
    chordCount,
    ends,
    measures: new Float64Array(chords.measures),
    lineOf,
    segmentOf: new Uint32Array(chords.segmentOf),
    ...linkChords(ends, lineOf),
    tree: treeOf(ends, stretch),
    stretch,
  };
}

/** Ids of the chords whose box meets the extent (west, south, east, north in degrees). */
export function segmentsWithin(index: LineIndex, [west, south, east, north]: Extent): number[] {
  return index.tree.search(west, south * index.stretch, east, north * index.stretch);
}

/** The columns of an index while it grows. */
interface Chords {
  ends: number[];
  measures: number[];
  lineOf: number[];
  segmentOf: number[];
}

function addLine(chords: Chords, positions: readonly LonLat[], line: number): void {
  const before = chords.lineOf.length;
  let measure = 0;
  for (let segment = 0; segment + 1 < positions.length; segment++) {
    const start = positions[segment] as LonLat;
    const end = positions[segment + 1] as LonLat;
    const length = segmentLengthMetres(start[0], start[1], end[0], end[1]);
    if (length > 0) measure = addChords(chords, start, end, { line, segment, measure, length });
  }
  const only = positions[0];
  if (chords.lineOf.length > before || !only) return;
  addChord(chords, only, only, 0, 0, { line, segment: 0 });
}

/** Cuts one segment into equal steps of longitude and latitude; returns the measure at its end. */
function addChords(
  chords: Chords,
  start: LonLat,
  end: LonLat,
  at: { line: number; segment: number; measure: number; length: number },
): number {
  const count = Math.ceil(at.length / CHORD_METRES);
  let [from, measure] = [start, at.measure];
  for (let step = 1; step < count; step++) {
    const t = step / count;
    const to: LonLat = [start[0] + t * (end[0] - start[0]), start[1] + t * (end[1] - start[1])];
    const reached = measure + segmentLengthMetres(from[0], from[1], to[0], to[1]);
    addChord(chords, from, to, measure, reached, at);
    [from, measure] = [to, reached];
  }
  addChord(chords, from, end, measure, at.measure + at.length, at);
  return at.measure + at.length;
}

function addChord(
  chords: Chords,
  from: LonLat,
  to: LonLat,
  fromMetres: number,
  toMetres: number,
  { line, segment }: { line: number; segment: number },
): void {
  chords.ends.push(from[0], from[1], to[0], to[1]);
  chords.measures.push(fromMetres, toMetres);
  chords.lineOf.push(line);
  chords.segmentOf.push(segment);
}

function stretchOf(ends: Float64Array): number {
  let south = 90;
  let north = -90;
  for (let at = 1; at < ends.length; at += 2) {
    south = Math.min(south, ends[at] as number);
    north = Math.max(north, ends[at] as number);
  }
  return 1 / Math.max(0.01, Math.cos(((south + north) / 2) * RADIANS_PER_DEGREE));
}

function treeOf(ends: Float64Array, stretch: number): Flatbush {
  const tree = new Flatbush(ends.length / 4);
  for (let at = 0; at < ends.length; at += 4) {
    const x0 = ends[at] as number;
    const y0 = (ends[at + 1] as number) * stretch;
    const x1 = ends[at + 2] as number;
    const y1 = (ends[at + 3] as number) * stretch;
    tree.add(Math.min(x0, x1), Math.min(y0, y1), Math.max(x0, x1), Math.max(y0, y1));
  }
  tree.finish();
  return tree;
}

/** Links chords end to start: within a line, and where exactly one line ends and one starts. */
function linkChords(ends: Float64Array, lineOf: Uint32Array) {
  const count = lineOf.length;
  const previous = new Int32Array(count).fill(-1);
  const next = new Int32Array(count).fill(-1);
  const link = (from: number, to: number) => {
    next[from] = to;
    previous[to] = from;
  };
  const starting = new Map<string, number[]>();
  const ending = new Map<string, number[]>();
  for (let chord = 0; chord < count; chord++) {
    if (lineOf[chord - 1] === lineOf[chord]) link(chord - 1, chord);
    else note(starting, `${ends[4 * chord]} ${ends[4 * chord + 1]}`, chord);
    if (lineOf[chord + 1] !== lineOf[chord]) {
      note(ending, `${ends[4 * chord + 2]} ${ends[4 * chord + 3]}`, chord);
    }
  }
  for (const [place, [from = -1, ...others]] of ending) {
    const [to = -1, ...more] = starting.get(place) ?? [];
    if (to >= 0 && others.length + more.length === 0) link(from, to);
  }
  return { previous, next };
}

function note(places: Map<string, number[]>, place: string, chord: number): void {
  places.set(place, [...(places.get(place) ?? []), chord]);
}
