import { layerKinds } from '../../layers/layer-kinds';
import { measuredPointRule, measuredRules } from '../../layers/measured';
import { geometriesOf } from '../../layers/piece-geometries';
import { ruleApplies } from '../../layers/rule-applies';
import type { LegendEntry } from '../../layers/symbology';
import type { Layer } from '../../model/layer';
import type { Measured } from '../../model/measured';
import { featuresOn } from '../../model/validity';
import type { Point } from '../../plate/camera';
import type { Shape } from '../../plate/display-list';
import { drawsAt } from '../../plate/shapes/at-zoom';
import { areaSign, lineSign, markerSign, symbolSign } from './legend-signs';
import { type MapWindow, reachPx } from './map-window';
import { overlayRows } from './overlays/overlay-rows';
import type { PrintContent } from './print-content';

/** A sign of the legend with its words. */
export interface SignRow {
  text: string;
  /** The sign; `at` is the middle of its left edge. */
  sign: (at: Point) => Shape[];
}

/** What is smaller than this on the map needs no sign. */
const LEAST_PX = 9;
/** Beside the signs of the short key, those of what claims are about; names and colours tell the rest. */
const EXPLAINED: ReadonlySet<string> = new Set([
  'legend.border-version',
  'legend.historical-area',
  'legend.present-area',
  'legend.route',
  'legend.schematic-route',
  'legend.spot-height',
  'legend.zone',
]);
const EXPLAINED_WHERE_WIDE: ReadonlySet<string> = new Set(['legend.area', 'legend.forest']);

/** Features that a measured piece covers: their own sign is not seen. */
function lit(active: Measured | undefined): ReadonlySet<string> {
  const parts = active?.parts ?? [];
  return new Set(
    parts.flatMap(({ features }) => (features ?? []).map(({ layer, id }) => `${layer}/${id}`)),
  );
}

function isOnMap(
  content: PrintContent,
  layer: Layer,
  { rule: id, swatch }: LegendEntry,
  window: MapWindow,
): boolean {
  const rule = layerKinds[layer.kind].rules.find((each) => each.id === id);
  if (!rule || !drawsAt(rule, window.zoom)) return false;
  const covered = swatch === 'line' ? lit(content.measured.get(content.active)) : new Set();
  return featuresOn(content.data.get(layer.id)?.features ?? [], content.date).some(
    (feature) =>
      ruleApplies(rule, feature) &&
      !covered.has(`${layer.id}/${feature.id}`) &&
      reachPx(feature.geometry, window) >= (swatch === 'point' ? 0 : LEAST_PX),
  );
}

/** The sign of what is measured as it is on this map: areas, lines or points. */
function measuredRow(content: PrintContent): SignRow[] {
  const { words, measured, active, measuredOn } = content;
  const parts = measured.get(active)?.parts ?? [];
  const geometries = parts.flatMap((part) =>
    geometriesOf(part, measuredOn).map(({ geometry }) => ({ geometry, part })),
  );
  if (geometries.length === 0) return [];
  const text = words.translator.text('legend.measured');
  const ofType = (end: string) =>
    geometries.filter(({ geometry }) => geometry.type.endsWith(end)).map(({ part }) => part);
  const [areas, lines] = [ofType('Polygon'), ofType('LineString')];
  const some = areas.length > 0 ? areas : lines;
  const state = some.some(({ decidable }) => decidable) ? 'active' : 'undecided';
  const rule = measuredRules.find(({ id }) => id === `${state}-line`)?.line;
  if (some.length === 0 || !rule) {
    const marker = measuredPointRule.marker;
    return marker ? [{ text, sign: (at) => markerSign(marker, at) }] : [];
  }
  return [{ text, sign: (at) => (areas.length > 0 ? areaSign(rule, at) : lineSign(rule, at)) }];
}

/**
 * The signs that a reader must know, those that are on the map: what is measured, then the top of
 * the map first, each once.
 * @param isWide there is room for signs that could be guessed
 */
export function signRows(content: PrintContent, window: MapWindow, isWide: boolean): SignRow[] {
  const { words, visible } = content;
  const rows = new Map<string, SignRow>();
  for (const layer of words.contents.layers.filter(({ id }) => visible.has(id))) {
    const kind = layerKinds[layer.kind];
    for (const entry of kind.legend) {
      const rule = kind.rules.find(({ id }) => id === entry.rule);
      const isWanted =
        entry.key ||
        EXPLAINED.has(entry.message) ||
        (isWide && EXPLAINED_WHERE_WIDE.has(entry.message));
      if (!isWanted || !rule || !isOnMap(content, layer, entry, window)) continue;
      const text = words.translator.text(entry.message);
      rows.set(entry.message, { text, sign: (at) => symbolSign(entry.swatch, rule, at) });
    }
  }
  return [...measuredRow(content), ...overlayRows(content), ...[...rows.values()].reverse()];
}
