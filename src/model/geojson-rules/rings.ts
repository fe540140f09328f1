import type { Finding, Problem, Rule } from './finding';
import { featuresOf, lonLatOf, type RawFeature, type Run, runsOf, samePosition } from './walk';

/** Rings are closed, have at least four positions and enclose an area (RFC 7946, 3.1.6). */
export const ringsRule: Rule = (collection) => eachRing(collection, ringProblem, 'rings');

/** Shells run counterclockwise and holes clockwise (RFC 7946, 3.1.6). */
export const windingRule: Rule = (collection) => eachRing(collection, windingProblem, 'winding');

function eachRing(collection: unknown, test: (run: Run) => Problem | null, rule: string) {
  return featuresOf(collection).flatMap((feature) =>
    runsOf(feature)
      .filter((run) => run.role === 'shell' || run.role === 'hole')
      .flatMap((run) => finding(test(run), rule, run, feature)),
  );
}

function ringProblem({ positions }: Run): Problem | null {
  if (positions.length === 0) return null;
  if (!samePosition(positions[0], positions.at(-1))) return 'open-ring';
  if (positions.length < 4) return 'short-ring';
  return signedArea(positions) === 0 ? 'ring-without-area' : null;
}

function windingProblem({ positions, role }: Run): Problem | null {
  const area = signedArea(positions);
  const wrong = role === 'shell' ? area < 0 : area > 0;
  return wrong ? 'wrong-winding' : null;
}

/**
 * Shoelace sum of a ring in square degrees, positive where it runs counterclockwise; positions
 * that are no numbers are passed over. Taken from the first position, so that small rings far
 * from the origin keep their sign.
 */
export function signedArea(positions: unknown[]): number {
  const ring = positions.map(lonLatOf).filter((lonLat) => lonLat !== null);
  const [x0, y0] = ring[0] ?? [0, 0];
  let sum = 0;
  for (let index = 1; index < ring.length; index += 1) {
    const [x1, y1] = ring[index - 1] as [number, number];
    const [x2, y2] = ring[index] as [number, number];
    sum += (x1 - x0) * (y2 - y0) - (x2 - x0) * (y1 - y0);
  }
  return sum / 2;
}

function finding(problem: Problem | null, rule: string, run: Run, feature: RawFeature): Finding[] {
  if (!problem) return [];
  const values = { role: run.role, count: run.positions.length };
  return [{ rule, problem, id: feature.id, place: run.path, values }];
}
