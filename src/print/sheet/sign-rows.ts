import { layerKinds } from '../../layers/layer-kinds';
import { ruleApplies } from '../../layers/rule-applies';
import type { LegendEntry } from '../../layers/symbology';
import type { Layer } from '../../model/layer';
import type { Measured } from '../../model/measured';
import { featuresOn } from '../../model/validity';
import type { Point } from '../../plate/camera';
import { drawsAt } from '../../plate/shapes/at-zoom';
import type { PrintColours } from '../specification/print-specification';
import { coveredBy } from './covered-ground';
import { symbolSign } from './legend-signs';
import { type MapWindow, reachPx } from './map-window';
import { measuredPieces, measuredRow } from './measured-row';
import { overlayRows } from './overlays/overlay-rows';
import type { PrintContent } from './print-content';
import type { SignRow } from './sign-row';

/** What reaches less far on the map needs no sign. */
const LEAST_PX = { line: 30, area: 14, point: 0 } as const;
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
  isHidden: (point: Point) => boolean,
): boolean {
  const rule = layerKinds[layer.kind].rules.find((each) => each.id === id);
  if (!rule || !drawsAt(rule, window.zoom)) return false;
  // A hatch is seen through the tint of what is measured.
  const covered = rule.hatch ? new Set() : lit(content.measured.get(content.active));
  return featuresOn(content.data.get(layer.id)?.features ?? [], content.date).some(
    (feature) =>
      ruleApplies(rule, feature) &&
      !covered.has(`${layer.id}/${feature.id}`) &&
      reachPx(feature.geometry, window, swatch === 'line' ? isHidden : undefined) >=
        LEAST_PX[swatch],
  );
}

/** How a legend is chosen. */
export interface LegendOrder {
  colours: PrintColours;
  /** There is room for signs that could be guessed. */
  isWide: boolean;
}

/** What lies below the very line that is measured is not seen, but between the dashes of an undecided one. */
function hiddenOn(content: PrintContent, window: MapWindow): (point: Point) => boolean {
  const drawn = measuredPieces(content).filter(({ part }) => part.decidable);
  return coveredBy(
    drawn.map(({ geometry }) => geometry),
    window,
  );
}

const hasTints = (colours: PrintColours) => colours === 'rgb' || colours === 'cmyk';

function isWanted({ key, message }: LegendEntry, { colours, isWide }: LegendOrder): boolean {
  // Where there are no tints, forest is not drawn.
  if (message === 'legend.forest' && !hasTints(colours)) return false;
  return key === true || EXPLAINED.has(message) || (isWide && EXPLAINED_WHERE_WIDE.has(message));
}

/**
 * The signs that a reader must know, those that are on the map: what is measured, then the top of
 * the map first, each once.
 */
export function signRows(content: PrintContent, window: MapWindow, order: LegendOrder): SignRow[] {
  const { words, visible } = content;
  const rows = new Map<string, SignRow>();
  const isHidden = hiddenOn(content, window);
  for (const layer of words.contents.layers.filter(({ id }) => visible.has(id))) {
    const kind = layerKinds[layer.kind];
    for (const entry of kind.legend) {
      const rule = kind.rules.find(({ id }) => id === entry.rule);
      if (!rule || !isWanted(entry, order) || !isOnMap(content, layer, entry, window, isHidden))
        continue;
      const text = words.translator.text(entry.message);
      rows.set(entry.message, { text, sign: (at) => symbolSign(entry.swatch, rule, at) });
    }
  }
  return [
    ...measuredRow(content),
    ...overlayRows(content, order.colours),
    ...[...rows.values()].reverse(),
  ];
}
