import type { LonLat } from '../../model/common';
import type { Part } from '../../model/measured';
import type { DefinitionOf, Selection } from '../../model/measurement';
import { type Alternative, boundsOf, isDecidable, rangeOf } from '../bounds';
import { polygonsOfFeature } from '../feature-geometry';
import type { Finding } from '../finding';
import { partsOnly } from '../finding';
import { heldByOne } from '../held';
import type { MeasureContext, MeasuredFeature } from '../measure-context';
import { beforeMove } from '../moved-line';
import { areaOfPolygonOffset } from '../polygon-offset';
import type { EdgeLines, Rings } from '../polygon-stretches';
import { areaSquareMetres, changedArea } from '../surface-area';
import { versionsWithCurrent } from '../version-rows';

type Definition = DefinitionOf<'area'>;

/**
 * Area in square metres of each selected polygon, and their sum. Low and high: the edges moved in
 * and out by the accuracy of the lines they lie on, and the areas against earlier mapped versions.
 * `adjusted` adds a part: all areas minus some and plus others.
 */
export function measureArea(definition: Definition, context: MeasureContext): Finding {
  const areas = context
    .features(definition.areas)
    .map((feature) => measuredArea(feature, definition.areas, definition, context));
  const parts = areas.map(areaPart);
  if (definition.adjusted)
    return partsOnly(adjustedParts(parts, definition.adjusted, context), ['accuracy']);
  const value = sum(parts, 'value');
  const versions = definition.versions.map(({ line, selection }) => ({
    line,
    value: context.features(selection).reduce((total, feature) => total + areaOf(feature), 0),
  }));
  const bounds = boundsOf(value, [
    { cause: 'accuracy', value: areas.reduce((total, { moved }) => total + moved.low, 0) },
    { cause: 'accuracy', value: areas.reduce((total, { moved }) => total + moved.high, 0) },
    ...versions.map((row): Alternative => ({ cause: 'versions', value: row.value })),
  ]);
  const rows = versionsWithCurrent(value, versions);
  return definition.total === 'none'
    ? partsOnly(parts, bounds.causes, rows)
    : { ...bounds, value, versions: rows, parts };
}

const areaOf = (feature: MeasuredFeature): number =>
  polygonsOfFeature(feature).reduce((total, rings) => total + areaOfRings(rings), 0);

/** Of one ring that moved, from the area before it did. */
function areaOfRings(rings: Rings): number {
  const [ring, ...holes] = rings;
  if (!ring || holes.length > 0) return heldArea(rings);
  const before = beforeMove(ring);
  return before ? changedArea(heldRingArea(before.line), ring, before) : heldRingArea(ring);
}

const heldArea = heldByOne(areaSquareMetres);
const heldRingArea = heldByOne((ring: readonly LonLat[]) => areaSquareMetres([ring]));

const sum = (parts: readonly Part[], of: 'value' | 'low' | 'high'): number =>
  parts.reduce((total, part) => total + part[of], 0);

/** One area, with its edges moved in and out, and as it is on earlier versions; square metres. */
interface MeasuredArea {
  layer: string;
  feature: MeasuredFeature;
  value: number;
  moved: { low: number; high: number };
  earlier: number[];
}

function measuredArea(
  feature: MeasuredFeature,
  { layer }: Selection,
  { edges, versions }: Pick<Definition, 'edges' | 'versions'>,
  context: MeasureContext,
): MeasuredArea {
  const earlier = versions.flatMap(({ selection }) =>
    context.features(selection).filter(({ id }) => id === feature.id),
  );
  const moved = movedArea(feature, layer, edgeLines(edges, context), context);
  return {
    layer,
    feature,
    value: areaOf(feature),
    moved,
    earlier: earlier.map(areaOf),
  };
}

function areaPart({ layer, feature, value, moved, earlier }: MeasuredArea): Part {
  const range = rangeOf(value, [moved.low, moved.high, ...earlier]);
  const features = [{ layer, id: feature.id }];
  return { id: feature.id, value, unit: 'm2', ...range, features };
}

/** Edges on none of the lines take the layer's accuracy where no lines are given, else they are cuts and stay. */
function movedArea(
  feature: MeasuredFeature,
  layer: string,
  edges: EdgeLines[],
  context: MeasureContext,
): { low: number; high: number } {
  const other = edges.length === 0 ? context.accuracyMetres(layer, feature) : 0;
  return polygonsOfFeature(feature)
    .map((rings) => areaOfPolygonOffset(rings, edges, other))
    .reduce((total, { low, high }) => ({ low: total.low + low, high: total.high + high }));
}

export const edgeLines = (edges: readonly Selection[], context: MeasureContext): EdgeLines[] =>
  edges.flatMap((selection) =>
    context
      .indexes(selection)
      .map((index) => ({ index, metres: context.accuracyMetres(selection.layer) })),
  );

function adjustedParts(
  whole: Part[],
  adjusted: NonNullable<Definition['adjusted']>,
  context: MeasureContext,
): Part[] {
  const plain = { edges: [], versions: [] };
  const partsOf = (selection: Selection) =>
    context
      .features(selection)
      .map((feature) => areaPart(measuredArea(feature, selection, plain, context)));
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
