import { type Arc, arcGaps } from './arc-gaps';
import { coveredPart, part, type Without } from './capsule';
import type { CapsuleSet } from './capsule-set';
import { writeLonLat } from './local-frame';
import { findNear, nearChords } from './near-chords';
import { Covered } from './outline-gaps';
import { arcPiece, noHalves, type OutlinePiece } from './outline-piece';

export type TakePiece = (piece: OutlinePiece) => void;

/**
 * Gives the pieces of the outline that come from one chord: of its two sides and of the discs at its
 * end, and at its start where that is open, what lies in no other capsule. The pieces of all chords
 * make up the outline of the union of all capsules; their area follows by Green's theorem, without
 * any clipping of polygons. It works in the frame of the chord's middle.
 */
export function outlineOfChord(set: CapsuleSet, chord: number, take: TakePiece): void {
  findNear(near, set, set.ends, 4 * chord, set.radii[chord] as number, chord);
  side(set, chord, 1, take);
  side(set, chord, -1, take);
  const following = set.next[chord] as number;
  if (following < 0) endDisc(set, chord, 1, take);
  else turn(set, chord, following, take);
  if ((set.previous[chord] as number) < 0) endDisc(set, chord, 0, take);
}

/** The neighbours of the chord in hand. */
const near = nearChords();
const covered = new Covered();
const line = new Float64Array(4);

/** One side of a chord: the right one (1) from start to end, the left one (-1) from end to start. */
function side(set: CapsuleSet, chord: number, sign: 1 | -1, take: TakePiece): void {
  const { own } = near;
  const radius = set.radii[chord] as number;
  const dx = (own[2] as number) - (own[0] as number);
  const dy = (own[3] as number) - (own[1] as number);
  const off = (sign * radius) / Math.sqrt(dx * dx + dy * dy);
  const fromX = (own[0] as number) + off * dy;
  const fromY = (own[1] as number) - off * dx;
  line[0] = fromX;
  line[1] = fromY;
  line[2] = fromX + dx;
  line[3] = fromY + dy;
  covered.clear();
  for (let place = 0; place < near.count && !covered.whole; place++) {
    const id = near.ids[place] as number;
    const metres = set.radii[id] as number;
    if (coveredPart(line, near.ends, 4 * place, metres, sharedDisc(set, chord, id)))
      covered.add(part.low, part.high);
  }
  covered.gaps((from, to) => {
    const [t0, t1] = sign === 1 ? [from, to] : [to, from];
    const [x0, y0] = [fromX + t0 * dx, fromY + t0 * dy];
    give(x0, y0, fromX + t1 * dx, fromY + t1 * dy, sign === 1 ? 'right' : 'left', take);
  });
}

/** Which disc of a neighbour is also the chord's own, and touches its sides without covering them. */
function sharedDisc(set: CapsuleSet, chord: number, other: number): Without {
  if (set.next[chord] === other) return 1;
  return set.previous[chord] === other ? 2 : 0;
}

/** The arc at the outer side of the corner between a chord and the next. */
function turn(set: CapsuleSet, chord: number, following: number, take: TakePiece): void {
  const { own, ends } = near;
  const place = near.ids.subarray(0, near.count).indexOf(following);
  const dx = (own[2] as number) - (own[0] as number);
  const dy = (own[3] as number) - (own[1] as number);
  const x = (ends[4 * place + 2] as number) - (ends[4 * place] as number);
  const y = (ends[4 * place + 3] as number) - (ends[4 * place + 1] as number);
  const direction = Math.atan2(dy, dx);
  const turned = Math.atan2(dx * y - dy * x, dx * x + dy * y);
  const isLeft = turned > 0;
  const start = isLeft ? direction - Math.PI / 2 : direction + turned + Math.PI / 2;
  const arc = { x: own[2] as number, y: own[3] as number, start, sweep: Math.abs(turned) };
  arcs(set, arc, [chord, following], isLeft ? 'right' : 'left', take);
}

/** The half of a disc beyond an open end of a chord. */
function endDisc(set: CapsuleSet, chord: number, end: 0 | 1, take: TakePiece): void {
  const { own } = near;
  const dx = (own[2] as number) - (own[0] as number);
  const dy = (own[3] as number) - (own[1] as number);
  const direction = end === 1 ? Math.atan2(dy, dx) : Math.atan2(-dy, -dx);
  const [x, y] = [own[2 * end] as number, own[2 * end + 1] as number];
  const arc = { x, y, start: direction - Math.PI / 2, sweep: Math.PI };
  arcs(set, arc, [chord, chord], 'end', take);
}

function arcs(
  set: CapsuleSet,
  arc: Omit<Arc, 'radius'>,
  own: readonly [number, number],
  of: OutlinePiece['side'],
  take: TakePiece,
): void {
  const { x, y } = arc;
  const radius = set.radii[own[0]] as number;
  const { originX, originY } = near;
  for (const [from, to] of arcGaps({ ...arc, radius }, near, set, own))
    take(arcPiece({ x, y, radius, from, to, originX, originY }, of));
}

const degrees = new Float64Array(4);

function give(
  fromX: number,
  fromY: number,
  toX: number,
  toY: number,
  of: OutlinePiece['side'],
  take: TakePiece,
): void {
  const { originX, originY } = near;
  writeLonLat(originX, originY, fromX, fromY, degrees, 0);
  writeLonLat(originX, originY, toX, toY, degrees, 2);
  const x0 = degrees[0] as number;
  const y0 = degrees[1] as number;
  const x1 = degrees[2] as number;
  const y1 = degrees[3] as number;
  const [middleX, middleY] = [(x0 + x1) / 2, (y0 + y1) / 2];
  take({ x0, y0, x1, y1, bulge: 0, side: of, middleX, middleY, halves: noHalves });
}
