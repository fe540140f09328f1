import type { Feature } from 'geojson';
import type { LayerData } from '../../model/loaded-dossier';
import type { Measured, Part } from '../../model/measured';
import type { MeasurementDefinition, Selection } from '../../model/measurement';
import { datesOf, type FeatureDates } from '../../model/validity';

/** The dates of all that a measurement reads, as far as that has dates. */
export interface MeasuredDates {
  /** Of what every piece needs. */
  whole: FeatureDates[];
  /** Of what single pieces need besides, by the piece's id. */
  parts: Readonly<Record<string, FeatureDates[]>>;
}

/** What a measurement compares: earlier mapped versions only give its interval, groups only names. */
function wholeSelections(definition: MeasurementDefinition): Selection[] {
  switch (definition.kind) {
    case 'line-length':
    case 'area':
    case 'distance':
    case 'ratio':
      return [];
    case 'line-deviation':
      return definition.versions.map(({ selection }) => selection);
    case 'points-to-line':
    case 'points-near-line':
      return [definition.points, definition.lines, definition.sides];
    case 'length-in-area':
      return [definition.routes, definition.areas];
    case 'length-beyond-line':
      return [definition.routes, definition.line];
    case 'length-near-line':
      return [definition.routes];
  }
}

function partSelections(definition: MeasurementDefinition, { id, features }: Part): Selection[] {
  if (definition.kind === 'distance') {
    return definition.pairs.filter((pair) => pair.id === id).flatMap(({ from, to }) => [from, to]);
  }
  if (definition.kind === 'length-near-line') {
    return definition.lines.filter((line) => line.id === id).map(({ selection }) => selection);
  }
  // Where a piece is a feature, it lasts as long.
  const isFeature = ['line-length', 'area', 'line-deviation'].includes(definition.kind);
  return isFeature ? (features ?? []).map((ref) => ({ layer: ref.layer, ids: [ref.id] })) : [];
}

const isSelected = ({ id, properties }: Feature, { ids, where }: Selection): boolean =>
  (!ids || ids.includes(String(id))) &&
  Object.entries(where ?? {}).every(([name, value]) => properties?.[name] === value);

/** The different dates of all selected features, those without dates left out. */
function datesIn(selections: readonly Selection[], data: LayerData): FeatureDates[] {
  const dates = selections.flatMap((selection) =>
    (data.get(selection.layer)?.features ?? [])
      .filter((feature) => isSelected(feature, selection))
      .map(datesOf)
      .filter(({ from, until }) => from || until),
  );
  return [...new Map(dates.map((each) => [JSON.stringify(each), each])).values()];
}

function ratioDates(
  definition: Extract<MeasurementDefinition, { kind: 'ratio' }>,
  all: readonly MeasurementDefinition[],
  measured: ReadonlyMap<string, Measured>,
  data: LayerData,
): FeatureDates[] {
  const components = all.filter(({ id }) =>
    [definition.numerator, definition.denominator].includes(id),
  );
  return components.flatMap((component) => {
    const { whole, parts } = measuredDates(component, all, measured, data);
    return [...whole, ...Object.values(parts).flat()];
  });
}

/**
 * When the figures of a measurement hold, from the dates of the features that it reads. What
 * reads nothing with dates holds at every date.
 * @param all every declared measurement, for those made of others
 * @param measured results by id, for their pieces
 */
export function measuredDates(
  definition: MeasurementDefinition,
  all: readonly MeasurementDefinition[],
  measured: ReadonlyMap<string, Measured>,
  data: LayerData,
): MeasuredDates {
  const whole =
    definition.kind === 'ratio'
      ? ratioDates(definition, all, measured, data)
      : datesIn(wholeSelections(definition), data);
  const parts = (measured.get(definition.id)?.parts ?? []).flatMap((part) => {
    const dates = datesIn(partSelections(definition, part), data);
    return dates.length > 0 ? [[part.id, dates] as const] : [];
  });
  return { whole, parts: Object.fromEntries(parts) };
}
