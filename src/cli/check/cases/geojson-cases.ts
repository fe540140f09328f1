import type { Feature, FeatureCollection, Position } from 'geojson';
import type { CaseSet } from './case';

const position = (value: unknown) => value as Position;
const loose = (value: Feature | FeatureCollection) => value as unknown as Record<string, unknown>;

/** For the package that runs before the rules over GeoJSON, and the rules over its structure. */
export const GEOJSON_CASES: Readonly<Record<string, CaseSet>> = {
  'geojson-validation': {
    bad: [
      {
        name: 'a text where a number belongs',
        edit: (draft) => draft.line('route').splice(2, 1, position(['45', 41])),
        message: /Position must only contain numbers/,
        place: /^features\[0\]$/,
      },
      {
        name: 'a ring that is empty, which makes the package throw',
        edit: (draft) => draft.shell('area').splice(0),
        message: /breaks the validator/,
        place: /^features\[0\]$/,
      },
      {
        name: 'a collection without features',
        edit: (draft) => delete loose(draft.layer('route')).features,
        message: /must have a member with the name "Features"/,
      },
    ],
    twin: {
      name: 'a bbox and a foreign member',
      edit: (draft) => Object.assign(draft.feature('route'), { bbox: [44, 40, 46, 42], note: 'x' }),
    },
  },
  shape: {
    bad: [
      {
        name: 'a bare Feature in place of a collection',
        edit: (draft) => Object.assign(draft.layer('route'), { type: 'Feature' }),
        message: /is not a FeatureCollection/,
        place: /^\$$/,
      },
      {
        name: 'a GeometryCollection',
        edit: (draft) =>
          Object.assign(draft.feature('area'), {
            geometry: { type: 'GeometryCollection', geometries: [] },
          }),
        message: /geometry type "GeometryCollection"/,
        place: /^features\[0\]\.geometry\.type$/,
      },
      {
        name: 'a feature without properties',
        edit: (draft) => Object.assign(draft.feature('area'), { properties: null }),
        message: /is not a Feature with properties/,
        place: /^features\[0\]$/,
      },
    ],
    twin: {
      name: 'empty properties',
      edit: (draft) => Object.assign(draft.feature('route'), { properties: {} }),
    },
  },
  crs: {
    bad: [
      {
        name: 'a crs of the collection',
        edit: (draft) => Object.assign(draft.layer('border'), { crs: { type: 'name' } }),
        message: /has a crs member/,
        place: /^crs$/,
      },
      {
        name: 'a crs of a geometry',
        edit: (draft) => Object.assign(draft.feature('border').geometry, { crs: null }),
        message: /has a crs member/,
        place: /^features\[0\]\.geometry\.crs$/,
      },
    ],
    twin: {
      name: 'a property called crs',
      edit: (draft) => Object.assign(draft.feature('border'), { properties: { crs: 'none' } }),
    },
  },
  ids: {
    bad: [
      {
        name: 'an id used twice',
        edit: (draft) => {
          draft.feature('settlement', 1).id = draft.feature('settlement').id;
        },
        message: /is already that of features\[0\]/,
        place: /^features\[1\]\.id$/,
      },
      {
        name: 'an id among the properties only',
        edit: (draft) => {
          const feature = draft.feature('settlement');
          Object.assign(feature, { id: undefined, properties: { id: 'here' } });
        },
        message: /has no id/,
        place: /^features\[0\]\.id$/,
      },
      {
        name: 'a number for an id',
        edit: (draft) => {
          draft.feature('settlement').id = 7;
        },
        message: /the id 7 is not a string/,
        place: /^features\[0\]\.id$/,
      },
      {
        name: 'an id with capitals and spaces',
        edit: (draft) => {
          draft.feature('settlement').id = 'North Village';
        },
        message: /not lower-case words joined by hyphens/,
        place: /^features\[0\]\.id$/,
      },
    ],
    twin: {
      name: 'the same id in another layer',
      edit: (draft) => {
        draft.feature('route').id = draft.feature('settlement').id;
      },
    },
  },
  emptiness: {
    bad: [
      {
        name: 'a geometry that is null',
        edit: (draft) => Object.assign(draft.feature('settlement'), { geometry: null }),
        message: /has no geometry/,
        place: /^features\[0\]\.geometry$/,
      },
      {
        name: 'a layer without features',
        edit: (draft) => draft.layer('settlement').features.splice(0),
        message: /the layer has no features/,
        place: /^features$/,
      },
      {
        name: 'a line of one position',
        edit: (draft) => draft.line('route').splice(1),
        message: /fewer than two positions/,
        place: /^features\[0\]\.geometry\.coordinates$/,
      },
      {
        name: 'a polygon without rings',
        edit: (draft) => draft.rings('area').splice(0),
        message: /the geometry is empty/,
        place: /^features\[0\]\.geometry\.coordinates/,
      },
    ],
    twin: { name: 'a line of two positions', edit: (draft) => draft.line('route').splice(2) },
  },
};
