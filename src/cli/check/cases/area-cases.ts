import type { Position } from 'geojson';
import type { CaseSet } from './case';
import type { Draft } from './draft';
import { smallHole } from './position-cases';

const same = (a: Position, b: Position) => a[0] === b[0] && a[1] === b[1];

/** A vertex that the first two countries share: its index in the ring of each. */
function sharedVertex(draft: Draft): [number, number] {
  const [first, second] = [draft.shell('country', 0), draft.shell('country', 1)];
  const index = first.findIndex(
    (vertex, at) => at > 0 && second.findIndex((other) => same(vertex, other)) > 0,
  );
  return [index, second.findIndex((other) => same(first[index] as Position, other))];
}

function addHoles(draft: Draft, count: number, explained: number): void {
  const feature = draft.feature('country', 0);
  const [x = 0, y = 0] = draft.shell('country', 0)[0] as Position;
  for (let hole = 0; hole < count; hole += 1)
    draft.rings('country', 0).push(smallHole([x + hole / 100, y]));
  const known = (feature.properties?.interior_rings ?? []) as unknown[];
  const added = Array.from({ length: explained }, () => ({
    explanation: 'A lake that is no land.',
  }));
  if (explained > 0)
    Object.assign(feature.properties ?? {}, { interior_rings: [...known, ...added] });
}

/** For the checks that ask GEOS, or compare one area with the next. */
export const AREA_CASES: Readonly<Record<string, CaseSet>> = {
  validity: {
    bad: [
      {
        name: 'two vertices of a ring exchanged, so that it crosses itself',
        edit: (draft) => {
          const ring = draft.shell('country', 0);
          const half = Math.floor(ring.length / 2);
          [ring[1], ring[half]] = [ring[half] as Position, ring[1] as Position];
        },
        message: /the (Multi)?Polygon is not valid: Self-intersection/,
        place: /^features\[0\]\.geometry \(-?[\d.]+, -?[\d.]+\)$/,
      },
      {
        name: 'a hole outside its shell',
        edit: (draft) => {
          const [west = 0, south = 0] = draft.dossier().extent as number[];
          draft.rings('area').push(smallHole([west, south]));
        },
        message: /not valid: Hole lies outside shell/,
        place: /^features\[0\]\.geometry/,
      },
    ],
    twin: {
      name: 'a ring that touches nothing, added as a second polygon',
      edit: (draft) => {
        const [west = 0, south = 0] = draft.dossier().extent as number[];
        const rings = draft.rings('area');
        const coordinates = [rings, [smallHole([west, south]).reverse()]];
        Object.assign(draft.feature('area'), { geometry: { type: 'MultiPolygon', coordinates } });
      },
    },
  },
  neighbours: {
    bad: [
      {
        name: 'a shared vertex moved in one country by 100 m',
        edit: (draft) => {
          const [index] = sharedVertex(draft);
          const [x = 0, y = 0] = draft.shell('country', 0)[index] as Position;
          draft.shell('country', 0)[index] = [x + 0.001, y];
        },
        message: /its edge does not match|overlaps/,
        place: /^features\[\d\]\.geometry \(/,
      },
      {
        name: 'a vertex that only one of two neighbours has',
        edit: (draft) => {
          const [index] = sharedVertex(draft);
          draft.shell('country', 0).splice(index, 1);
        },
        message: /its edge does not match|overlaps/,
        place: /^features\[\d\]\.geometry \(/,
      },
      {
        name: 'one country drawn over another',
        edit: (draft) => {
          const [first, second] = [draft.feature('country', 0), draft.feature('country', 1)];
          second.geometry = structuredClone(first.geometry);
        },
        message: /overlaps \S+ by [\d.e+-]+ square degrees/,
      },
    ],
    twin: {
      name: 'a shared vertex moved in both countries',
      edit: (draft) => {
        const [first, second] = sharedVertex(draft);
        const [x = 0, y = 0] = draft.shell('country', 0)[first] as Position;
        draft.shell('country', 0)[first] = [x + 1e-7, y];
        draft.shell('country', 1)[second] = [x + 1e-7, y];
      },
    },
  },
  'interior-rings': {
    bad: [
      {
        name: 'a hole that nobody explains',
        edit: (draft) => addHoles(draft, 1, 0),
        message: /has \d+ interior rings and explains \d+: \(/,
        place: /^features\[0\]\.properties\.interior_rings$/,
      },
      {
        name: 'two holes and one explanation',
        edit: (draft) => addHoles(draft, 2, 1),
        message: /has \d+ interior rings and explains \d+: \(/,
        place: /^features\[0\]\.properties\.interior_rings$/,
      },
    ],
    twin: { name: 'a hole with its explanation', edit: (draft) => addHoles(draft, 1, 1) },
  },
};
