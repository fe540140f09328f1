import type { MeasurementDefinition } from './measurement';

/**
 * The ids of the layers that a measurement reads, in the order of its declaration. A measurement
 * that is made of other measurements (a ratio) reads what those read.
 * @param all every declared measurement
 */
export function layersRead(
  definition: MeasurementDefinition,
  all: readonly MeasurementDefinition[],
): string[] {
  if (definition.kind === 'ratio') {
    const components = all.filter(({ id }) =>
      [definition.numerator, definition.denominator].includes(id),
    );
    return distinct(components.flatMap((component) => layersRead(component, all)));
  }
  return distinct(layerNames(definition));
}

/** The `layer` of every selection, however deep; what a selection is chosen by is no layer. */
function layerNames(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(layerNames);
  if (typeof value !== 'object' || value === null) return [];
  if ('layer' in value && typeof value.layer === 'string') return [value.layer];
  return Object.values(value).flatMap(layerNames);
}

const distinct = (names: string[]): string[] => [...new Set(names)];
