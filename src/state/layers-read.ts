import type { MeasurementDefinition } from '../model/measurement';

function selectedLayers(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(selectedLayers);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) =>
    name === 'layer' && typeof inner === 'string' ? [inner] : selectedLayers(inner),
  );
}

/** Ids of the layers that a measurement reads, those of the measurements it is made of included. */
export function layersRead(
  definition: MeasurementDefinition,
  all: readonly MeasurementDefinition[],
): ReadonlySet<string> {
  const own = selectedLayers(definition);
  if (definition.kind !== 'ratio') return new Set(own);
  const components = all.filter(
    ({ id }) => id === definition.numerator || id === definition.denominator,
  );
  return new Set([...own, ...components.flatMap((component) => [...layersRead(component, all)])]);
}
