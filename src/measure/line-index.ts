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
  const chords = lines.flatMap(chordsOf);
  if (chords.length === 0) throw new RangeError('there is no line to index');
  const ends = Float64Array.from(chords.flatMap((chord) => chord.ends));
  const lineOf = Uint32Array.from(chords, (chord) => chord.line);
  const stretch = stretchOf(ends);
  return {
    lines,
    chordCount: chords.length,
    ends,
    measures: Float64Array.from(chords.flatMap((chord) => chord.measures)),
    lineOf,
    segmentOf: Uint32Array.from(chords, (chord) => chord.segment),
    ...linkChords(ends, lineOf),
    tree: treeOf(ends, stretch),
    stretch,
  };
}

/** Ids of the chords whose box meets the extent (west, south, east, north in degrees). */
export function segmentsWithin(index: LineIndex, [west, south, east, north]: Extent): number[] {
  return index.tree.search(west, south * index.stretch, east, north * index.stretch);
}

interface Chord {
  ends: [number, number, number, number];
  measures: [number, number];
  line: number;
  segment: number;
}

function chordsOf(positions: readonly LonLat[], line: number): Chord[] {
  const chords: Chord[] = [];
  let measure = 0;
  for (let segment = 0; segment + 1 < positions.length; segment++) {
    const [x0, y0] = positions[segment] as LonLat;
    const [x1, y1] = positions[segment + 1] as LonLat;
    const length = segmentLengthMetres(x0, y0, x1, y1);
    if (length > 0)
      measure = addChords(chords, [x0, y0, x1, y1], { line, segment, measure, length });
  }
  const [only] = positions;
  if (chords.length === 0 && only) {
    chords.push({ ends: [...only, ...only], measures: [0, 0], line, segment: 0 });
  }
  return chords;
}

/** Cuts one segment into equal steps of longitude and latitude; returns the measure at its end. */
function addChords(
  chords: Chord[],
  [x0, y0, x1, y1]: Chord['ends'],
  at: { line: number; segment: number; measure: number; length: number },
): number {
  const count = Math.ceil(at.length / CHORD_METRES);
  let [fromX, fromY, from] = [x0, y0, at.measure];
  for (let step = 1; step <= count; step++) {
    const last = step === count;
    const toX = last ? x1 : x0 + (step / count) * (x1 - x0);
    const toY = last ? y1 : y0 + (step / count) * (y1 - y0);
    const to = last ? at.measure + at.length : from + segmentLengthMetres(fromX, fromY, toX, toY);
    const { line, segment } = at;
    chords.push({ ends: [fromX, fromY, toX, toY], measures: [from, to], line, segment });
    [fromX, fromY, from] = [toX, toY, to];
  }
  return from;
}

function stretchOf(ends: Float64Array): number {
  let south = 90;
  let north = -90;
  for (let at = 1; at < ends.length; at += 2) {
    south = Math.min(south, ends[at] ?? 0);
    north = Math.max(north, ends[at] ?? 0);
  }
  return 1 / Math.max(0.01, Math.cos(((south + north) / 2) * RADIANS_PER_DEGREE));
}

function treeOf(ends: Float64Array, stretch: number): Flatbush {
  const tree = new Flatbush(ends.length / 4);
  for (let at = 0; at < ends.length; at += 4) {
    const [x0 = 0, y0 = 0, x1 = 0, y1 = 0] = ends.subarray(at, at + 4);
    tree.add(
      Math.min(x0, x1),
      Math.min(y0, y1) * stretch,
      Math.max(x0, x1),
      Math.max(y0, y1) * stretch,
    );
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
