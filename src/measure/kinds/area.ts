import type { Part } from '../../model/measured';
import type { DefinitionOf, Selection } from '../../model/measurement';
import { type Alternative, boundsOf, isDecidable } from '../bounds';
import { polygonsOfFeature } from '../feature-geometry';
import type { Finding } from '../finding';
import { partsOnly } from '../finding';
import type { MeasureContext, MeasuredFeature } from '../measure-context';
import { areaOfPolygonOffset, type EdgeLines } from '../polygon-offset';
import { areaSquareMetres } from '../surface-area';
import { versionsWithCurrent } from '../version-rows';

type Definition = DefinitionOf<'area'>;

/**
 * Area in square metres of each selected polygon, and their sum. Low and high: the edges moved in
 * and out by the accuracy of the lines they lie on, and the areas against earlier mapped versions.
 * `adjusted` adds a part: all areas minus some and plus others.
 */
export function measureArea(definition: Definition, context: MeasureContext): Finding {
  const parts = context
    .features(definition.areas)
    .map((feature) => areaPart(feature, definition.areas, definition, context));
  if (definition.adjusted)
    return partsOnly(adjustedParts(parts, definition, context), ['accuracy']);
  const value = sum(parts, 'value');
  const versions = definition.versions.map(({ line, selection }) => ({
    line,
    value: context.features(selection).reduce((total, feature) => total + areaOf(feature), 0),
  }));
  const bounds = boundsOf(value, [
    { cause: 'accuracy', value: sum(parts, 'low') },
    { cause: 'accuracy', value: sum(parts, 'high') },
    ...versions.map((row): Alternative => ({ cause: 'versions', value: row.value })),
  ]);
  const rows = versionsWithCurrent(value, versions);
  return definition.total === 'none'
    ? partsOnly(parts, bounds.causes, rows)
    : { ...bounds, value, versions: rows, parts };
}

const areaOf = (feature: MeasuredFeature): number =>
  polygonsOfFeature(feature).reduce((total, rings) => total + areaSquareMetres(rings), 0);

const sum = (parts: readonly Part[], of: 'value' | 'low' | 'high'): number =>
  parts.reduce((total, part) => total + part[of], 0);

function areaPart(
  feature: MeasuredFeature,
  { layer }: Selection,
  definition: Pick<Definition, 'edges' | 'versions'>,
  context: MeasureContext,
): Part {
  const value = areaOf(feature);
  const earlier = definition.versions.flatMap(({ selection }) =>
    context.features(selection).filter(({ id }) => id === feature.id),
  );
  const { low, high, decidable } = boundsOf(value, [
    ...offsets(feature, layer, edgeLines(definition.edges, context), context),
    ...earlier.map((other): Alternative => ({ cause: 'versions', value: areaOf(other) })),
  ]);
  const features = [{ layer, id: feature.id }];
  return {
    id: feature.id,
    value,
    unit: 'm2',
    low,
    high,
    decidable,
    features,
    geometry: feature.geometry,
  };
}

/** Edges on none of the lines take the layer's accuracy where no lines are given, else they are cuts and stay. */
function offsets(
  feature: MeasuredFeature,
  layer: string,
  edges: EdgeLines[],
  context: MeasureContext,
): Alternative[] {
  const other = edges.length === 0 ? context.accuracyMetres(layer, feature) : 0;
  const moved = polygonsOfFeature(feature).map((rings) => areaOfPolygonOffset(rings, edges, other));
  return (['low', 'high'] as const).map((end) => ({
    cause: 'accuracy',
    value: moved.reduce((total, area) => total + area[end], 0),
  }));
}

export const edgeLines = (edges: readonly Selection[], context: MeasureContext): EdgeLines[] =>
  edges.map((selection) => ({
    index: context.index(selection),
    metres: context.accuracyMetres(selection.layer),
  }));

function adjustedParts(whole: Part[], { adjusted }: Definition, context: MeasureContext): Part[] {
  if (!adjusted) return whole;
  const plain = { edges: [], versions: [] };
  const partsOf = (selection: Selection) =>
    context.features(selection).map((feature) => areaPart(feature, selection, plain, context));
  const [minus, plus] = [partsOf(adjusted.minus), partsOf(adjusted.plus)];
  const value = sum(whole, 'value') - sum(minus, 'value') + sum(plus, 'value');
  const low = Math.max(0, sum(whole, 'low') - sum(minus, 'high') + sum(plus, 'low'));
  const high = sum(whole, 'high') - sum(minus, 'low') + sum(plus, 'high');
  const features = [...whole, ...minus, ...plus].flatMap((part) => part.features ?? []);
  const decidable = isDecidable(value, low, high);
  return [
    ...whole.map((part) => ({ ...part, id: adjusted.whole })),
    { id: adjusted.id, value, unit: 'm2', low, high, decidable, features },
  ];
}
