import type { Point } from '../camera';
import type { Box, TextShape } from '../display-list';
import { contains, grown, overlaps } from './boxes';
import type { Clutter } from './clutter';

/** One way to set a label. */
export interface Candidate {
  shape: TextShape;
  /** Lower is better; what the text covers is added. */
  cost: number;
  /** A line from the label to what it names. */
  leader?: [Point, Point];
}

export interface LabelItem {
  /** Group that the label is drawn in. */
  group: string;
  /** Lower is placed first. */
  rank: number;
  /** The point that it names, whose marks it need not avoid. */
  mark?: Point;
  candidates: readonly Candidate[];
}

export interface PlacedLabel {
  group: string;
  shape: TextShape;
  leader?: [Point, Point];
}

/** What is already there: marks and the furniture keep text off, clutter only makes it dearer. */
export interface Ground {
  /** Labels stay inside. */
  inside: Box;
  taken: Box[];
  clutter: Clutter;
}

const GAP_PX = 2;
const EDGE_PX = 4;
const LEADER_STEP_PX = 3;

function leaderBoxes([[x0, y0], [x1, y1]]: [Point, Point]): Box[] {
  const steps = Math.max(1, Math.ceil(Math.hypot(x1 - x0, y1 - y0) / LEADER_STEP_PX));
  return Array.from({ length: steps + 1 }, (_, i): Box => {
    const [x, y] = [x0 + ((x1 - x0) * i) / steps, y0 + ((y1 - y0) * i) / steps];
    return [x - 1, y - 1, x + 1, y + 1];
  });
}

/** Marks upon one point have one middle. */
const isOwn = ([left, top, right, bottom]: Box, point: Point | undefined) =>
  point !== undefined &&
  Math.abs((left + right) / 2 - point[0]) + Math.abs((top + bottom) / 2 - point[1]) < 0.1;

/** The cost of a candidate upon the ground; infinite where it would collide or leave the map. */
function costOf(candidate: Candidate, item: LabelItem, ground: Ground): number {
  const boxes = candidate.shape.boxes.map((box) => grown(box, GAP_PX));
  const inside = grown(ground.inside, -EDGE_PX);
  if (!candidate.shape.boxes.every((box) => contains(inside, box))) return Infinity;
  const lines = candidate.leader ? leaderBoxes(candidate.leader) : [];
  const collides = ground.taken.some(
    (taken) =>
      candidate.shape.boxes.some((box) => overlaps(box, taken)) ||
      (!isOwn(taken, item.mark) &&
        (boxes.some((box) => overlaps(box, taken)) || lines.some((box) => overlaps(box, taken)))),
  );
  if (collides) return Infinity;
  const covered = candidate.shape.boxes.reduce((sum, box) => sum + ground.clutter.under(box), 0);
  return candidate.cost + covered;
}

function best(item: LabelItem, ground: Ground): Candidate | null {
  let found: Candidate | null = null;
  let lowest = Infinity;
  for (const candidate of item.candidates) {
    if (candidate.cost >= lowest) continue;
    const cost = costOf(candidate, item, ground);
    if (cost < lowest) [found, lowest] = [candidate, cost];
  }
  return found;
}

/**
 * Sets each label in the order of rank at its best free place, or not at all. Greedy, and the same
 * for the same input: of equal candidates the first is taken.
 */
export function placeLabels(items: readonly LabelItem[], ground: Ground): PlacedLabel[] {
  const taken = [...ground.taken];
  const ordered = [...items].sort((a, b) => a.rank - b.rank);
  return ordered.flatMap((item): PlacedLabel[] => {
    const candidate = best(item, { ...ground, taken });
    if (!candidate) return [];
    const { shape, leader } = candidate;
    taken.push(...shape.boxes, ...(leader ? leaderBoxes(leader) : []));
    return [{ group: item.group, shape, ...(leader ? { leader } : {}) }];
  });
}
