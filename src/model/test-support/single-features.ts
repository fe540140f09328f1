/** A feature of any type and coordinates, sound or not. */
export const featureOf = (type: string, coordinates: unknown) => ({
  type: 'Feature',
  id: 'weir',
  properties: {},
  geometry: { type, coordinates },
});

/** A collection of that one feature. */
export const one = (type: string, coordinates: unknown) => ({
  type: 'FeatureCollection',
  features: [featureOf(type, coordinates)],
});

/** Where its coordinates stand. */
export const PATH = 'features[0].geometry.coordinates';
