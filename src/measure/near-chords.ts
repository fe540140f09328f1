import { meets, someWithin } from './box-tree';
import type { CapsuleSet } from './capsule-set';
import { latitudeReach, longitudeReach } from './degree-box';
import { writeMetres } from './local-frame';

/** Chords whose capsules may cover something near a chord, in the frame of its middle. Used again by each. */
export interface NearChords {
  originX: number;
  originY: number;
  /** The chord itself, in metres: start x, y, end x, y. */
  own: Float64Array;
  count: number;
  ids: Int32Array;
  /** Start x, y, end x, y of each. */
  ends: Float64Array;
}

export const nearChords = (): NearChords => ({
  originX: 0,
  originY: 0,
  own: new Float64Array(4),
  count: 0,
  ids: new Int32Array(64),
  ends: new Float64Array(256),
});

/**
 * Finds the chords of a set whose capsules come within some metres of a chord, roughly: a few more
 * than those.
 * @param ends where the chord's four numbers stand in degrees, from `at` on
 * @param itself the chord's own id in the set, which is left out; -1 if it is none of them
 */
export function findNear(
  near: NearChords,
  set: CapsuleSet,
  ends: Float64Array,
  at: number,
  metres: number,
  itself: number,
): void {
  const x0 = ends[at] as number;
  const y0 = ends[at + 1] as number;
  const x1 = ends[at + 2] as number;
  const y1 = ends[at + 3] as number;
  near.originX = (x0 + x1) / 2;
  near.originY = (y0 + y1) / 2;
  near.count = 0;
  writeMetres(near.originX, near.originY, x0, y0, near.own, 0);
  writeMetres(near.originX, near.originY, x1, y1, near.own, 2);
  const most = metres + set.greatestRadius;
  const reachY = latitudeReach(most);
  const reachX = longitudeReach(Math.max(Math.abs(y0), Math.abs(y1)), most);
  const [west, east] = [Math.min(x0, x1), Math.max(x0, x1)];
  const [south, north] = [Math.min(y0, y1), Math.max(y0, y1)];
  someWithin(set.tree, west - reachX, south - reachY, east + reachX, north + reachY, (id) => {
    // Most capsules may reach less far than the greatest.
    const share = (metres + (set.radii[id] as number)) / most;
    const toX = share * reachX;
    const toY = share * reachY;
    if (id !== itself && meets(set.ends, id, west - toX, south - toY, east + toX, north + toY))
      addNear(near, set, id);
    return false;
  });
}

function addNear(near: NearChords, set: CapsuleSet, id: number): void {
  const place = near.count++;
  if (place === near.ids.length) {
    const [ids, ends] = [near.ids, near.ends];
    near.ids = new Int32Array(2 * place);
    near.ids.set(ids);
    near.ends = new Float64Array(8 * place);
    near.ends.set(ends);
  }
  near.ids[place] = id;
  const from = 4 * id;
  const { originX, originY } = near;
  const { ends } = set;
  writeMetres(
    originX,
    originY,
    ends[from] as number,
    ends[from + 1] as number,
    near.ends,
    4 * place,
  );
  writeMetres(
    originX,
    originY,
    ends[from + 2] as number,
    ends[from + 3] as number,
    near.ends,
    4 * place + 2,
  );
}
