declare module 'geojson-validation' {
  interface GeoJsonValidation {
    /** The problems of a Feature, none for a valid one. May throw on what is no GeoJSON at all. */
    isFeature(value: unknown, trace: true): string[];
    /** The problems of a FeatureCollection, none for a valid one. May throw likewise. */
    isFeatureCollection(value: unknown, trace: true): string[];
  }
  const validation: GeoJsonValidation;
  export default validation;
}
