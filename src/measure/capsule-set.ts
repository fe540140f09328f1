import type { LonLat } from '../model/common';
import { type Box, type BoxTree, boxTree } from './box-tree';
import { latitudeReach, longitudeReach } from './degree-box';
import { CHORD_METRES } from './line-index';
import { segmentLengthMetres } from './segment-length';

/** Lines and how far around each something reaches, in metres. */
export interface Reach {
  lines: readonly (readonly LonLat[])[];
  metres: number;
}

/**
 * Chords of lines with the metres around each: a set of capsules (what lies within a distance of a
 * chord), of which those that follow on each other share a disc.
 */
export interface CapsuleSet {
  /** Start and end of each chord in degrees: longitude, latitude, longitude, latitude. */
  ends: Float64Array;
  radii: Float64Array;
  /** The chord that starts where this one ends, with the same metres; -1 at an open end. */
  next: Int32Array;
  previous: Int32Array;
  tree: BoxTree;
  greatestRadius: number;
}

/**
 * Chords are linked within a line, and where one line ends at the very position where one with the
 * same metres starts: in a closed ring too. Chords without length are left out.
 * @param chordMetres no chord is longer; one of 500 m bends by 5 mm in a frame, one of 100 m by 0.2
 */
export function capsuleSet(reaches: readonly Reach[], chordMetres = CHORD_METRES): CapsuleSet {
  const ends: number[] = [];
  const radii: number[] = [];
  const next: number[] = [];
  for (const { lines, metres } of reaches) {
    if (metres <= 0) continue;
    for (const line of lines) {
      addChords(ends, line, chordMetres);
      while (radii.length < ends.length / 4) next.push(radii.push(metres));
      if (next.length > 0) next[next.length - 1] = -1;
    }
  }
  const all = new Float64Array(ends);
  linkOpenEnds(all, radii, next);
  const previous = new Int32Array(radii.length).fill(-1);
  // Nothing stands at -1, where open ends lead.
  for (const [at, following] of next.entries()) previous[following] = at;
  return {
    ends: all,
    radii: new Float64Array(radii),
    next: new Int32Array(next),
    previous,
    tree: boxTree(all),
    greatestRadius: radii.reduce((a, b) => Math.max(a, b), 0),
  };
}

function linkOpenEnds(ends: Float64Array, radii: readonly number[], next: number[]): void {
  const key = (at: number, chord: number) => `${ends[at]} ${ends[at + 1]} ${radii[chord]}`;
  const open = new Map<string, number>();
  for (const chord of next.keys())
    if (next[chord - 1] !== chord) open.set(key(4 * chord, chord), chord);
  for (const [chord, following] of next.entries()) {
    if (following !== -1) continue;
    const end = key(4 * chord + 2, chord);
    next[chord] = open.get(end) ?? -1;
    open.delete(end);
  }
}

function addChords(ends: number[], line: readonly LonLat[], chordMetres: number): void {
  for (let at = 0; at + 1 < line.length; at++) {
    const [x0, y0] = line[at] as LonLat;
    const [x1, y1] = line[at + 1] as LonLat;
    if (x0 === x1 && y0 === y1) continue;
    const count = Math.max(1, Math.ceil(segmentLengthMetres(x0, y0, x1, y1) / chordMetres));
    let [x, y] = [x0, y0];
    for (let step = 1; step <= count; step++) {
      const t = step / count;
      const [toX, toY] = step === count ? [x1, y1] : [x0 + t * (x1 - x0), y0 + t * (y1 - y0)];
      ends.push(x, y, toX, toY);
      [x, y] = [toX, toY];
    }
  }
}

/** The box within some metres of a chord: west, south, east, north. */
export function reachOfChord(
  { ends }: Pick<CapsuleSet, 'ends'>,
  chord: number,
  metres: number,
): Box {
  const at = 4 * chord;
  const [x0, y0] = [ends[at] as number, ends[at + 1] as number];
  const [x1, y1] = [ends[at + 2] as number, ends[at + 3] as number];
  const reachX = longitudeReach(Math.max(Math.abs(y0), Math.abs(y1)), metres);
  const reachY = latitudeReach(metres);
  return [
    Math.min(x0, x1) - reachX,
    Math.min(y0, y1) - reachY,
    Math.max(x0, x1) + reachX,
    Math.max(y0, y1) + reachY,
  ];
}
