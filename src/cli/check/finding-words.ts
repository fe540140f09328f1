import type { Finding, Problem } from '../../model/geojson-rules/finding';

type Words = (values: Finding['values']) => [message: string, remedy: string];

/** What `npm run check` says of each problem that the rules over GeoJSON find. */
export const FINDING_WORDS: Readonly<Record<Problem, Words>> = {
  'not-a-collection': () => [
    'is not a FeatureCollection with a list of features',
    'Write {"type": "FeatureCollection", "features": [...]}.',
  ],
  'not-a-feature': () => [
    'is not a Feature with properties',
    'Write {"type": "Feature", "id": ..., "properties": {...}, "geometry": {...}}.',
  ],
  'unknown-geometry': ({ type }) => [
    `has the geometry type "${type}", which no layer draws`,
    'Use Point, LineString or Polygon, or their Multi forms.',
  ],
  'crs-member': () => [
    'has a crs member',
    'Remove it, and project the positions to WGS 84 if they are in another system.',
  ],
  'no-id': () => [
    'the feature has no id',
    'Give it a string id as a member of the feature, beside its properties.',
  ],
  'numeric-id': ({ id }) => [
    `the id ${id} is not a string`,
    'Give it a stable string id of lower-case words joined by hyphens.',
  ],
  'malformed-id': ({ id }) => [
    `the id "${id}" is not lower-case words joined by hyphens`,
    'Write it like north-village, and never change it afterwards.',
  ],
  'repeated-id': ({ id, first }) => [
    `the id "${id}" is already that of ${first}`,
    'Give each feature of the layer an id of its own.',
  ],
  'no-features': () => [
    'the layer has no features',
    'Add its features, or remove the layer from layers.json.',
  ],
  'no-geometry': () => [
    'the feature has no geometry',
    'Give it a geometry, or remove the feature.',
  ],
  'no-coordinates': () => ['the geometry is empty', 'Give it positions, or remove the empty part.'],
  'short-line': () => [
    'the line has fewer than two positions',
    'Give it two or more, or remove the line.',
  ],
  'not-a-position': ({ position }) => [
    `${position} is not a position`,
    'Write [longitude, latitude].',
  ],
  'not-a-number': ({ position }) => [
    `the position (${position}) holds what is no finite number`,
    'Write longitude and latitude as numbers in degrees.',
  ],
  dimension: ({ position, count }) => [
    `the position (${position}) has ${count} numbers in place of two`,
    'Keep longitude and latitude only; heights belong into properties.',
  ],
  'out-of-range': ({ position }) => [
    `the position (${position}) is not on the globe`,
    'Longitude lies within -180 and 180 degrees, latitude within -90 and 90: check order and projection.',
  ],
  'swapped-axes': ({ position, extent }) => [
    `the position (${position}) looks like latitude, longitude swapped: the extent is ${extent}`,
    'Write longitude first, then latitude.',
  ],
  'outside-extent': ({ position, extent }) => [
    `the position (${position}) lies outside the dossier's extent ${extent}`,
    'Correct the position, clip the layer, or widen the extent in dossier.json.',
  ],
  'open-ring': () => [
    'the ring is not closed: its last position is not its first',
    'Repeat the first position at the end.',
  ],
  'short-ring': ({ count }) => [
    `the ring has ${count} positions; four are the least`,
    'Give it at least three different positions and repeat the first.',
  ],
  'ring-without-area': () => [
    'the ring encloses no area',
    'Remove the ring, or correct its positions.',
  ],
  'wrong-winding': ({ role }) => [
    `the ${role === 'hole' ? 'interior ring runs counterclockwise' : 'exterior ring runs clockwise'}`,
    'Reverse it: exterior rings run counterclockwise, interior rings clockwise (RFC 7946, 3.1.6).',
  ],
  'repeated-position': ({ position }) => [
    `the position (${position}) repeats the one before it`,
    'Remove one of the two.',
  ],
  'malformed-date': ({ key, date }) => [
    `${key} "${date}" is not an ISO date`,
    'Write a date that exists, such as 1999-12-31, 1999-12 or 1999, or leave the property out.',
  ],
  'dates-reversed': ({ from, until }) => [
    `valid_until ${until} lies before valid_from ${from}`,
    'Correct one of the two dates.',
  ],
  'unknown-country': ({ key, code }) => [
    `${key} "${code}" is not an ISO 3166-1 country code`,
    'Write two capital letters, such as FR; XA to XZ are free for invented countries.',
  ],
};
