import type { LonLat } from '../model/common';
import { endOfChildren, firstChild } from './box-tree';
import { longitudeScale } from './degree-box';
import { meridionalRadiusMetres, RADIANS_PER_DEGREE } from './ellipsoid';
import type { LineIndex } from './line-index';
import { type Foot, nearestFoot, nearFoot, positionOnChord, refine } from './nearest-foot';
import { segmentsCut } from './segment-meetings';

/** The two nearest places of two indexes, as far as frames around the ends of chords are true. */
export interface NearestChords {
  metres: number;
  from: LonLat;
  to: LonLat;
}

/** A first bound comes from so many chords of the first index. */
const SAMPLES = 64;
const SETTLING_ROUNDS = 20;
/** Distances in frames are true to 2e-6 at 300 km; boxes count as a little nearer. */
const FRAME_MARGIN = 0.99999;
const LEAST_METRES_PER_DEGREE = meridionalRadiusMetres(0) * RADIANS_PER_DEGREE;

/**
 * The nearest two chords by branch and bound over both trees at once: of two nodes the larger is
 * opened, nearest children first, and pairs of boxes that lie farther apart than what is found are
 * left. 0 as soon as two chords meet.
 */
export function nearestChords(first: LineIndex, second: LineIndex): NearestChords {
  const search = new PairSearch(first, second);
  search.sample();
  search.visit(rootOf(first), rootOf(second));
  return search.best;
}

/** The same where they lie nearer than some metres; else null, which is quickly found. */
export function chordsWithin(
  first: LineIndex,
  second: LineIndex,
  metres: number,
): NearestChords | null {
  const search = new PairSearch(first, second);
  search.best.metres = metres;
  search.visit(rootOf(first), rootOf(second));
  return search.best.metres < metres ? search.best : null;
}

const rootOf = ({ tree: { levels } }: LineIndex): NodeRef => ({
  level: levels.length - 1,
  node: levels.at(-1) as number,
});

interface NodeRef {
  level: number;
  node: number;
}

class PairSearch {
  readonly best: NearestChords = { metres: Number.POSITIVE_INFINITY, from: [0, 0], to: [0, 0] };
  constructor(
    private readonly first: LineIndex,
    private readonly second: LineIndex,
  ) {}

  sample(): void {
    const step = Math.max(1, Math.floor(this.first.chordCount / SAMPLES));
    for (let chord = 0; chord < this.first.chordCount; chord += step) {
      const end = positionOnChord(this.first, chord, 0);
      this.take(nearFoot(this.second, end), end, this.second, false);
    }
    this.settle();
  }

  /** Goes to and fro between the sets: each foot's own foot is nearer, until they stay. */
  private settle(): void {
    for (let round = 0; round < SETTLING_ROUNDS; round++) {
      const { metres, from, to } = this.best;
      this.take(nearestFoot(this.second, from), from, this.second, false);
      this.take(nearestFoot(this.first, to), to, this.first, true);
      if (this.best.metres > metres * (1 - 1e-9)) return;
    }
  }

  visit(a: NodeRef, b: NodeRef): void {
    if (a.level === 0 && b.level === 0) {
      this.leaves(a.node, b.node);
      return;
    }
    const opensFirst = a.level >= b.level;
    const [tree, opened] = opensFirst ? [this.first.tree, a] : [this.second.tree, b];
    const pairs: { a: NodeRef; b: NodeRef; metres: number }[] = [];
    const end = endOfChildren(tree, opened.level, opened.node);
    for (let node = firstChild(tree, opened.level, opened.node); node < end; node++) {
      const child = { level: opened.level - 1, node };
      const pair = opensFirst ? { a: child, b } : { a, b: child };
      const metres = this.apart(
        this.first.tree.boxes,
        pair.a.node,
        this.second.tree.boxes,
        pair.b.node,
      );
      if (metres < this.best.metres) pairs.push({ ...pair, metres });
    }
    pairs.sort((x, y) => x.metres - y.metres);
    for (const pair of pairs) if (pair.metres < this.best.metres) this.visit(pair.a, pair.b);
  }

  private leaves(leafA: number, leafB: number): void {
    const [a, b] = [this.first, this.second];
    const [endA, endB] = [endOfChildren(a.tree, 0, leafA), endOfChildren(b.tree, 0, leafB)];
    for (let chordA = firstChild(a.tree, 0, leafA); chordA < endA; chordA++) {
      const boxA = boxOfChord(a, chordA);
      if (this.apart(boxA, 0, b.tree.boxes, leafB) >= this.best.metres) continue;
      for (let chordB = firstChild(b.tree, 0, leafB); chordB < endB; chordB++) {
        const apart = this.apart(boxA, 0, boxOfChord(b, chordB), 0);
        if (apart < this.best.metres) this.chords(chordA, chordB, apart === 0);
      }
    }
  }

  private chords(chordA: number, chordB: number, mayMeet: boolean): void {
    const [a, b] = [this.first, this.second];
    const fraction = mayMeet ? segmentsCut(a.ends, chordA, b.ends, chordB) : undefined;
    if (fraction !== undefined) {
      const place = positionOnChord(a, chordA, fraction);
      Object.assign(this.best, { metres: 0, from: place, to: place });
      return;
    }
    for (const end of [0, 1] as const) {
      this.ask(positionOnChord(a, chordA, end), b, chordB, false);
      this.ask(positionOnChord(b, chordB, end), a, chordA, true);
    }
  }

  private ask(end: LonLat, index: LineIndex, chord: number, swapped: boolean): void {
    const foot: Foot = { chord, fraction: 0, distanceMetres: this.best.metres };
    refine(index, end[0], end[1], chord, foot);
    this.take(foot, end, index, swapped);
  }

  private take(foot: Foot, end: LonLat, index: LineIndex, swapped: boolean): void {
    if (foot.distanceMetres >= this.best.metres) return;
    const position = positionOnChord(index, foot.chord, foot.fraction);
    const metres = foot.distanceMetres;
    const [from, to] = swapped ? [position, end] : [end, position];
    Object.assign(this.best, { metres, from, to });
  }

  /**
   * At least so many metres lie between two boxes, if the nearest places lie nearer than `best`: the
   * shortest way between them keeps between their latitudes, but for a little, and no degree of
   * latitude is shorter than at the equator.
   */
  private apart(a: ArrayLike<number>, atA: number, b: ArrayLike<number>, atB: number): number {
    const x = gap(a, 4 * atA, b, 4 * atB);
    const y = gap(a, 4 * atA + 1, b, 4 * atB + 1);
    const most = Math.max(farthest(a, 4 * atA), farthest(b, 4 * atB));
    const north = y * LEAST_METRES_PER_DEGREE;
    const east = x * longitudeScale(0, most, this.best.metres);
    return FRAME_MARGIN * Math.sqrt(east * east + north * north);
  }
}

/** Degrees between two boxes along the axis whose least value stands at the places given. */
function gap(a: ArrayLike<number>, atA: number, b: ArrayLike<number>, atB: number): number {
  const above = (a[atA] as number) - (b[atB + 2] as number);
  const below = (b[atB] as number) - (a[atA + 2] as number);
  return Math.max(above, below, 0);
}

function boxOfChord({ ends }: LineIndex, chord: number): [number, number, number, number] {
  const at = 4 * chord;
  const [x0, y0] = [ends[at] as number, ends[at + 1] as number];
  const [x1, y1] = [ends[at + 2] as number, ends[at + 3] as number];
  return [Math.min(x0, x1), Math.min(y0, y1), Math.max(x0, x1), Math.max(y0, y1)];
}

/** The greatest distance of a box from the equator, in degrees. */
function farthest(boxes: ArrayLike<number>, at: number): number {
  return Math.max(Math.abs(boxes[at + 1] as number), Math.abs(boxes[at + 3] as number));
}
