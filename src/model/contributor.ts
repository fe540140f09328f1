import type { Layer } from './layer';
import type { IntervalCause, Measured } from './measured';
import type { MeasurementDefinition } from './measurement';

/** The mapped versions that a measurement names, with the layers that hold them. */
function versionLayers(definition: MeasurementDefinition): { line: string; layer: string }[] {
  const found: { line: string; layer: string }[] = [];
  const visit = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return;
    if ('line' in value && typeof value.line === 'string' && 'selection' in value) {
      const { layer } = value.selection as { layer: string };
      found.push({ line: value.line, layer });
    } else for (const each of Object.values(value)) visit(each);
  };
  visit(definition);
  return found;
}

/** What set the end of the interval that lies farther from the value; the first named where there is no value. */
export function greatestCause({ value, low, high, causes }: Measured): IntervalCause | undefined {
  if (value === null || low === null || high === null) return causes[0];
  return high - value > value - low ? causes.at(-1) : causes[0];
}

/** The version whose value lies farthest from the present one. */
function farthestVersion({ versions }: Measured): string | undefined {
  const [current, ...others] = versions;
  const away = (value: number) => Math.abs(value - (current?.value ?? 0));
  return others.toSorted((a, b) => away(b.value) - away(a.value))[0]?.line;
}

/**
 * The layer that contributes most to a measurement's interval: the least accurate of those that it
 * reads, or the mapped version that differs most where versions set the interval. Undefined where
 * it is made of other measurements, or its data state no uncertainty.
 */
export function contributorOf(
  measured: Measured,
  definition: MeasurementDefinition,
  layers: readonly Layer[],
): Layer | undefined {
  const cause = greatestCause(measured);
  if (!cause || cause === 'components' || cause === 'none') return undefined;
  const versions = versionLayers(definition);
  const byAccuracy = layers
    .filter(({ id }) => measured.layers.includes(id))
    .toSorted((a, b) => b.accuracyMetres - a.accuracyMetres);
  const isVersion = ({ id }: Layer) => versions.some(({ layer }) => layer === id);
  if (cause === 'versions') {
    const line = farthestVersion(measured);
    const layer = versions.find((version) => version.line === line)?.layer;
    return byAccuracy.find(({ id }) => id === layer) ?? byAccuracy.find(isVersion);
  }
  const own = byAccuracy.filter((layer) => !isVersion(layer));
  const ends = cause === 'ends' || cause === 'generalisation';
  return (
    (ends && own.find(({ kind }) => kind === 'delimited-border' || kind === 'border')) || own[0]
  );
}
