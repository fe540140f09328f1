import address from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';

/** Address of MapLibre's worker, for `setWorkerUrl` and for the Trusted Types policy. */
export const workerAddress: string = address;
