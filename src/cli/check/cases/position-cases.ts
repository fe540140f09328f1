import type { Position } from 'geojson';
import type { CaseSet } from './case';

const position = (value: unknown) => value as Position;

/** A clockwise triangle of about 100 m beside a position. */
export function smallHole([x = 0, y = 0]: Position): Position[] {
  return [
    [x, y],
    [x, y + 0.001],
    [x + 0.001, y],
    [x, y],
  ];
}

function rotate(ring: Position[]): void {
  const [, ...open] = ring;
  ring.splice(0, ring.length, ...open, open[0] as Position);
}

/** For the rules over positions and rings. */
export const POSITION_CASES: Readonly<Record<string, CaseSet>> = {
  coordinates: {
    bad: [
      {
        name: 'a latitude of 140 degrees',
        edit: (draft) => draft.line('route').splice(3, 1, [45, 140]),
        message: /\(45, 140\) is not on the globe/,
        place: /coordinates\[3\]$/,
      },
      {
        name: 'null, as JSON writes what is no number',
        edit: (draft) => draft.shell('country').splice(4, 1, position([45, Number.NaN])),
        message: /\(45, null\) holds what is no finite number/,
        place: /coordinates(\[0\])?\[0\]\[4\]$/,
      },
      {
        name: 'a third number',
        edit: (draft) => draft.point('settlement').push(812),
        message: /has 3 numbers in place of two/,
        place: /^features\[0\]\.geometry\.coordinates$/,
      },
      {
        name: 'a number where a position belongs',
        edit: (draft) => (draft.line('route') as unknown[]).splice(1, 1, 45),
        message: /45 is not a position/,
        place: /coordinates\[1\]$/,
      },
    ],
    twin: {
      name: 'the end of the globe',
      edit: (draft) => draft.line('route').splice(3, 1, [-180, 90]),
    },
  },
  extent: {
    bad: [
      {
        name: 'latitude before longitude',
        edit: (draft) => draft.point('settlement').reverse(),
        message: /looks like latitude, longitude swapped/,
        place: /^features\[0\]\.geometry\.coordinates$/,
      },
      {
        name: 'a vertex beyond the extent',
        edit: (draft) => draft.line('route').splice(5, 1, [2.35, 48.86]),
        message: /\(2\.35, 48\.86\) lies outside the dossier's extent/,
        place: /coordinates\[5\]$/,
      },
    ],
    twin: {
      name: 'a point on the corner of the extent',
      edit: (draft) => {
        const [west, south] = draft.dossier().extent as number[];
        draft.point('settlement').splice(0, 2, west as number, south as number);
      },
    },
  },
  rings: {
    bad: [
      {
        name: 'a ring that is not closed',
        edit: (draft) => draft.shell('country').pop(),
        message: /the ring is not closed/,
        place: /coordinates(\[0\])?\[0\]$/,
      },
      {
        name: 'a ring of three positions',
        edit: (draft) => {
          const ring = draft.shell('area');
          ring.splice(2, ring.length, ring[0] as Position);
        },
        message: /has 3 positions; four are the least/,
        place: /coordinates(\[0\])?\[0\]$/,
      },
      {
        name: 'a ring there and back',
        edit: (draft) => {
          const ring = draft.shell('area');
          const [a, b] = ring as [Position, Position];
          ring.splice(0, ring.length, a, b, [...b], a);
        },
        message: /encloses no area/,
      },
    ],
    twin: { name: 'a ring begun elsewhere', edit: (draft) => rotate(draft.shell('country')) },
  },
  winding: {
    bad: [
      {
        name: 'a clockwise shell',
        edit: (draft) => draft.shell('country').reverse(),
        message: /the exterior ring runs clockwise/,
        place: /coordinates(\[0\])?\[0\]$/,
      },
      {
        name: 'a counterclockwise hole',
        edit: (draft) =>
          draft.rings('area').push(smallHole(draft.shell('area')[0] as Position).reverse()),
        message: /the interior ring runs counterclockwise/,
        place: /coordinates(\[0\])?\[\d+\]$/,
      },
    ],
    twin: {
      name: 'a clockwise hole',
      edit: (draft) => draft.rings('area').push(smallHole(draft.shell('area')[0] as Position)),
    },
  },
  'duplicate-positions': {
    bad: [
      {
        name: 'a vertex of a line twice',
        edit: (draft) =>
          draft.line('route').splice(4, 0, [...(draft.line('route')[4] as Position)]),
        message: /repeats the one before it/,
        place: /coordinates\[5\]$/,
      },
      {
        name: 'a vertex of a ring twice',
        edit: (draft) =>
          draft.shell('country').splice(9, 0, [...(draft.shell('country')[9] as Position)]),
        message: /repeats the one before it/,
        place: /\[0\]\[10\]$/,
      },
    ],
    twin: {
      name: 'a line that comes back to a vertex',
      edit: (draft) => draft.line('route').push([...(draft.line('route')[4] as Position)]),
    },
  },
};
