// The derivation's packages are installed beside it only when it runs; the
// main install checks these scripts against the few names they use.
declare module 'geobuf' {
  export function decode(reader: import('pbf').PbfReader): GeoJSON.GeoJSON;
}
declare module 'pbf' {
  export class PbfReader {
    constructor(bytes: Uint8Array);
  }
}
declare module 'topojson-client' {
  export function feature(topology: unknown, object: unknown): GeoJSON.FeatureCollection;
}
declare module 'topojson-server' {
  export type Arcs = GeoJSON.Position[][];
  export function topology(objects: Record<string, unknown>): {
    arcs: Arcs;
    objects: Record<string, unknown>;
  };
}
