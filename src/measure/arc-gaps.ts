import type { CapsuleSet } from './capsule-set';
import type { NearChords } from './near-chords';

/** An arc in a frame: its centre and radius, where it starts, and how far it goes on counter-clockwise. */
export interface Arc {
  x: number;
  y: number;
  radius: number;
  start: number;
  sweep: number;
}

const TURN = 2 * Math.PI;

/** What of an arc lies in none of the capsules, as pairs of angles; two chords, whose disc it is, left out. */
export function arcGaps(
  arc: Arc,
  near: NearChords,
  set: CapsuleSet,
  own: readonly [number, number],
): [number, number][] {
  const { start, sweep } = arc;
  const capsules = capsulesWithin(arc, near, set, own);
  if (!capsules) return [];
  const cuts = [0, sweep];
  for (const place of capsules)
    addCuts(cuts, arc, near.ends, 4 * place, set.radii[near.ids[place] as number] as number);
  cuts.sort((a, b) => a - b);
  const gaps: [number, number][] = [];
  for (let at = 0; at + 1 < cuts.length; at++) {
    const [from, to] = [cuts[at] as number, cuts[at + 1] as number];
    if (to <= from || isCovered(arc, start + (from + to) / 2, near, set, capsules)) continue;
    const last = gaps.at(-1);
    if (last && last[1] === start + from) last[1] = start + to;
    else gaps.push([start + from, start + to]);
  }
  return gaps;
}

/**
 * The capsules that may cover part of an arc; null where one covers all of it. No position of the arc
 * lies farther from its middle than half its length.
 */
function capsulesWithin(
  { x, y, radius, start, sweep }: Arc,
  near: NearChords,
  set: CapsuleSet,
  own: readonly [number, number],
): number[] | null {
  const half = (radius * sweep) / 2;
  const middle = start + sweep / 2;
  const [middleX, middleY] = [x + radius * Math.cos(middle), y + radius * Math.sin(middle)];
  const found: number[] = [];
  for (let place = 0; place < near.count; place++) {
    const id = near.ids[place] as number;
    if (id === own[0] || id === own[1]) continue;
    const reach = set.radii[id] as number;
    const away2 = distance2(near.ends, 4 * place, middleX, middleY);
    if (half < reach && away2 < (reach - half) * (reach - half)) return null;
    if (away2 < (reach + half) * (reach + half)) found.push(place);
  }
  return found;
}

function isCovered(
  { x, y, radius }: Arc,
  angle: number,
  near: NearChords,
  set: CapsuleSet,
  capsules: readonly number[],
): boolean {
  const [px, py] = [x + radius * Math.cos(angle), y + radius * Math.sin(angle)];
  return capsules.some((place) => {
    const reach = set.radii[near.ids[place] as number] as number;
    return distance2(near.ends, 4 * place, px, py) < reach * reach;
  });
}

/** Where the arc meets the outline of a capsule: its two discs and its two sides. */
function addCuts(
  cuts: number[],
  { x, y, radius, start, sweep }: Arc,
  ends: Float64Array,
  at: number,
  reach: number,
): void {
  // An angle that is no number, where the arc's circle meets nothing, is before no end.
  const add = (angle: number) => {
    const turned = angle - start;
    const along = turned - TURN * Math.floor(turned / TURN);
    if (along < sweep) cuts.push(along);
  };
  for (const k of [at, at + 2]) {
    const toX = (ends[k] as number) - x;
    const toY = (ends[k + 1] as number) - y;
    const apart = Math.hypot(toX, toY);
    const cosine = (apart * apart + radius * radius - reach * reach) / (2 * apart * radius);
    const toward = Math.atan2(toY, toX);
    const half = Math.acos(cosine);
    add(toward + half);
    add(toward - half);
  }
  const axisX = (ends[at + 2] as number) - (ends[at] as number);
  const axisY = (ends[at + 3] as number) - (ends[at + 1] as number);
  const length = Math.hypot(axisX, axisY);
  const aside =
    (axisX * (y - (ends[at + 1] as number)) - axisY * (x - (ends[at] as number))) / length;
  const direction = Math.atan2(axisY, axisX);
  for (const side of [-reach, reach]) {
    const angle = Math.asin((side - aside) / radius);
    add(direction + angle);
    add(Math.PI + direction - angle);
  }
}

/** Squared distance from a point to the chord, which has a length, whose four numbers stand at a place. */
function distance2(ends: Float64Array, at: number, x: number, y: number): number {
  const ax = (ends[at] as number) - x;
  const ay = (ends[at + 1] as number) - y;
  const dx = (ends[at + 2] as number) - x - ax;
  const dy = (ends[at + 3] as number) - y - ay;
  const along = -(ax * dx + ay * dy) / (dx * dx + dy * dy);
  const t = Math.min(1, Math.max(0, along));
  const offX = ax + t * dx;
  const offY = ay + t * dy;
  return offX * offX + offY * offY;
}
