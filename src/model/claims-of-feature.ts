import type { Feature } from 'geojson';
import type { Measured } from './measured';
import type { MeasurementDefinition, Selection } from './measurement';
import type { Claim } from './source';

/** What a measurement is set against or compared with, and does not itself measure. */
const AUXILIARY: ReadonlySet<string> = new Set(['versions', 'edges', 'sides', 'along', 'groups']);

function selectionsIn(value: unknown): Selection[] {
  if (Array.isArray(value)) return value.flatMap(selectionsIn);
  if (typeof value !== 'object' || value === null) return [];
  if ('layer' in value && typeof value.layer === 'string') return [value as Selection];
  return Object.entries(value).flatMap(([name, inner]) =>
    AUXILIARY.has(name) ? [] : selectionsIn(inner),
  );
}

function selects({ layer, ids, where }: Selection, feature: Feature, of: string): boolean {
  if (layer !== of) return false;
  if (ids && !ids.includes(String(feature.id))) return false;
  return Object.entries(where ?? {}).every(
    ([property, value]) => String(feature.properties?.[property]) === value,
  );
}

/** The ids of the measurements that measure a feature of a layer, those made of such included. */
function measurementsOf(
  layer: string,
  feature: Feature,
  definitions: readonly MeasurementDefinition[],
  results: ReadonlyMap<string, Measured>,
): Set<string> {
  const isPart = ({ parts }: Measured) =>
    parts.some(({ features }) =>
      features?.some((ref) => ref.layer === layer && ref.id === feature.id),
    );
  const ids = new Set(
    definitions
      .filter((definition) => {
        const measured = results.get(definition.id);
        const isSelected = selectionsIn(definition).some((one) => selects(one, feature, layer));
        return isSelected || (measured && isPart(measured));
      })
      .map(({ id }) => id),
  );
  for (const definition of definitions) {
    if (definition.kind !== 'ratio') continue;
    if (ids.has(definition.numerator) || ids.has(definition.denominator)) ids.add(definition.id);
  }
  return ids;
}

/**
 * The claims with a measurement that measures a feature of a layer, in their
 * own order. What a measurement only compares with (other versions of a line,
 * the line that decides a side) does not count.
 */
export function claimsOfFeature(
  layer: string,
  feature: Feature,
  contents: { claims: readonly Claim[]; measurements: readonly MeasurementDefinition[] },
  results: ReadonlyMap<string, Measured>,
): Claim[] {
  const ids = measurementsOf(layer, feature, contents.measurements, results);
  return contents.claims.filter(({ measurements }) => measurements.some((id) => ids.has(id)));
}
