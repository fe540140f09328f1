import type { FeatureCollection } from 'geojson';

export type LayerFailure = { kind: 'missing'; status: number } | { kind: 'broken' | 'unreachable' };
export type LoadedLayer =
  | { state: 'loading'; isSlow?: true }
  | { state: 'ready'; data: FeatureCollection }
  | { state: 'failed'; failure: LayerFailure };

function isFeature(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  const { type, id, geometry } = value as Record<string, unknown>;
  return (
    type === 'Feature' &&
    typeof id === 'string' &&
    typeof geometry === 'object' &&
    geometry !== null
  );
}

function isFeatureCollection(value: unknown): value is FeatureCollection {
  if (typeof value !== 'object' || value === null) return false;
  const { type, features } = value as Record<string, unknown>;
  return type === 'FeatureCollection' && Array.isArray(features) && features.every(isFeature);
}

async function readLayer(response: Response): Promise<LoadedLayer> {
  if (!response.ok) {
    return { state: 'failed', failure: { kind: 'missing', status: response.status } };
  }
  try {
    const data: unknown = await response.json();
    if (isFeatureCollection(data)) return { state: 'ready', data };
  } catch {
    // No JSON: the same as JSON of another form.
  }
  return { state: 'failed', failure: { kind: 'broken' } };
}

/** Fetches one file of GeoJSON; `cache` as `fetch` has it. Never rejects: what failed is said. */
export async function loadLayer(
  url: string | undefined,
  cache: RequestCache = 'default',
): Promise<LoadedLayer> {
  if (!url) return { state: 'failed', failure: { kind: 'unreachable' } };
  try {
    return await readLayer(await fetch(url, { cache }));
  } catch {
    return { state: 'failed', failure: { kind: 'unreachable' } };
  }
}
