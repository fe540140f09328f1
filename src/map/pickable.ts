import type { Layer, LayerKind } from '../model/layer';
import type { MapItem } from '../model/map-item';
import { MEASURED_SOURCE, VALUES_SOURCE } from './style';

/** Ground and cover, of which there is nothing to say. */
const MUTE: ReadonlySet<LayerKind> = new Set<LayerKind>([
  'ground',
  'country',
  'context-area',
  'small-scale-water',
]);

/** Broad or plentiful: the finer thing at the same place is meant. */
const YIELDING: ReadonlySet<LayerKind> = new Set<LayerKind>([
  'schematic-route',
  'context-line',
  'context-place',
  'city',
]);

/** What MapLibre tells of a thing at a place, as far as it is read here. */
export interface DrawnThing {
  source: string;
  layer: { id: string; type: string };
  properties: Readonly<Record<string, unknown>> | null;
}

/** Whether a layer's features can be pointed at. */
export function isPickable({ kind }: Layer): boolean {
  return !MUTE.has(kind);
}

/** Ids of the sources whose things can be pointed at. */
export function pickableSources(layers: readonly Layer[]): ReadonlySet<string> {
  const ids = layers.filter(isPickable).map(({ id }) => id);
  return new Set([...ids, MEASURED_SOURCE, VALUES_SOURCE]);
}

const isPiece = ({ source }: DrawnThing) => source === MEASURED_SOURCE || source === VALUES_SOURCE;

/** Marks before texts before lines before areas. */
function shapeRank({ layer, source }: DrawnThing): number {
  if (source === VALUES_SOURCE || layer.id.endsWith('/label')) return 1;
  if (layer.type === 'symbol' || layer.type === 'circle') return 0;
  return layer.type === 'line' ? 2 : 4;
}

function rankOf(thing: DrawnThing, kinds: ReadonlyMap<string, LayerKind>): number {
  const kind = kinds.get(thing.source);
  const yields = kind !== undefined && YIELDING.has(kind);
  return shapeRank(thing) + (isPiece(thing) ? -0.5 : yields ? 1.5 : 0);
}

const textOf = (value: unknown) => (typeof value === 'string' ? value : '');

function featureItem(layer: string, feature: string): MapItem | null {
  return feature === '' ? null : { kind: 'feature', feature: { layer, feature } };
}

function pieceItem(properties: DrawnThing['properties']): MapItem | null {
  const [measurement, part] = [textOf(properties?.measurement), textOf(properties?.part)];
  const [layer, feature] = [textOf(properties?.layer), textOf(properties?.feature)];
  if (measurement === '' || part === '') return null;
  const item = { kind: 'piece' as const, piece: { measurement, part } };
  return feature === '' ? item : { ...item, feature: { layer, feature } };
}

function itemOf(thing: DrawnThing): MapItem | null {
  if (isPiece(thing)) return pieceItem(thing.properties);
  return featureItem(thing.source, textOf(thing.properties?.id));
}

/**
 * The item that is meant by pointing where `things` are drawn, topmost first:
 * a mark before a text before a line before an area, a measured piece before a feature.
 */
export function meantItem(things: readonly DrawnThing[], layers: readonly Layer[]): MapItem | null {
  const kinds = new Map(layers.map(({ id, kind }) => [id, kind]));
  const ranked = things
    .filter((thing) => itemOf(thing) !== null)
    .map((thing) => ({ thing, rank: rankOf(thing, kinds) }))
    .sort((a, b) => a.rank - b.rank);
  return ranked[0] ? itemOf(ranked[0].thing) : null;
}
