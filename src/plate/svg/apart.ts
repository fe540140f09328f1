import type { Point } from '../camera';
import type { Box } from '../display-list';
import { overlaps } from '../labels/boxes';

type Paths = readonly (readonly Point[])[];

function boxAround(paths: Paths): Box {
  let [left, top, right, bottom]: Box = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [x, y] of paths.flat()) {
    [left, right] = [Math.min(left, x), Math.max(right, x)];
    [top, bottom] = [Math.min(top, y), Math.max(bottom, y)];
  }
  return [left, top, right, bottom];
}

/**
 * Areas in as few groups as their boxes allow, none of a group upon another, so that each group may be
 * one path: browsers print every path with a pattern as a picture as large as the map.
 */
export function apart(features: readonly Paths[]): Paths[] {
  const groups: { boxes: Box[]; paths: Paths }[] = [];
  for (const paths of features) {
    const box = boxAround(paths);
    const group = groups.find(({ boxes }) => !boxes.some((other) => overlaps(box, other)));
    if (!group) groups.push({ boxes: [box], paths });
    else {
      group.boxes.push(box);
      group.paths = [...group.paths, ...paths];
    }
  }
  return groups.map(({ paths }) => paths);
}
