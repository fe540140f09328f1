import type { Feature, FeatureCollection } from 'geojson';
import type { GeoJSONSource, Map as LiveMap } from 'maplibre-gl';
import type { MapViewProps } from './map-view-props';
import { type PlacedValues, placeValues } from './place-values';
import { cameraOf } from './settle-labels';
import { LEADERS_SOURCE, MEASURED_SOURCE, VALUES_SOURCE } from './style';

/** While pieces change, values keep their places; these are found again after this time. */
const REST_MS = 80;
/** Under the finger a slow machine's moves are farther apart than that. */
const REST_IN_HAND_MS = 1500;

const NONE: FeatureCollection = { type: 'FeatureCollection', features: [] };

const keyOf = ({ properties }: Feature) => `${properties?.measurement} ${properties?.part}`;

/** The placed values of pieces that are still there, with what they say now; the same where that is so. */
function renewed(placed: FeatureCollection, now: FeatureCollection): FeatureCollection {
  const texts = new Map(now.features.map((value) => [keyOf(value), value.properties?.label]));
  const features = placed.features.flatMap((value): Feature[] => {
    const text: unknown = texts.get(keyOf(value));
    if (typeof text !== 'string') return [];
    const isSame = text.replace(/\s/g, '') === String(value.properties?.label).replace(/\s/g, '');
    return [isSame ? value : { ...value, properties: { ...value.properties, label: text } }];
  });
  const isSame =
    features.length === placed.features.length &&
    features.every((value, at) => value === placed.features[at]);
  return isSame ? placed : { type: 'FeatureCollection', features };
}

type Sources = MapViewProps['sources'];

/** Whether values or the shapes of their pieces differ: a piece that is only pointed at keeps its shape. */
export function saysOther(before: Sources, after: Sources): boolean {
  if (before.get(VALUES_SOURCE) !== after.get(VALUES_SOURCE)) return true;
  const [old, now] = [before.get(MEASURED_SOURCE), after.get(MEASURED_SOURCE)];
  if (old === now) return false;
  const shapes = new Set(old?.features.map(({ geometry }) => geometry));
  return !now?.features.every(({ geometry }) => shapes.has(geometry));
}

/** Writes the measured values on a map. */
export interface ValuesOnMap {
  /** They, or their pieces, may have changed: what they say is written at once, their places follow. */
  change(props: MapViewProps): void;
  /** The map looks elsewhere. */
  settle(props: MapViewProps): void;
}

/** Keeps the values of a map placed; ends with the map. */
export function valuesOnMap(map: LiveMap): ValuesOnMap {
  let placed: PlacedValues = { values: NONE, leaders: NONE };
  let written = placed;
  let timer: ReturnType<typeof setTimeout> | undefined;
  // To write texts anew, the map finds room for all of its names anew.
  const write = () => {
    const { values, leaders } = placed;
    if (values !== written.values) map.getSource<GeoJSONSource>(VALUES_SOURCE)?.setData(values);
    if (leaders !== written.leaders) map.getSource<GeoJSONSource>(LEADERS_SOURCE)?.setData(leaders);
    written = placed;
  };
  const place = (props: MapViewProps) => {
    const container = map.getContainer();
    placed = placeValues({
      values: props.sources.get(VALUES_SOURCE) ?? NONE,
      pieces: props.sources.get(MEASURED_SOURCE) ?? NONE,
      layers: props.layers ?? [],
      data: props.sources,
      camera: cameraOf(map),
      size: { width: container.clientWidth, height: container.clientHeight },
      covered: props.covered?.(container) ?? [],
    });
    write();
  };
  const placeIn = (ms: number, props: MapViewProps) => {
    clearTimeout(timer);
    timer = setTimeout(() => place(props), ms);
  };
  map.once('remove', () => clearTimeout(timer));
  return {
    change(props) {
      const values = renewed(placed.values, props.sources.get(VALUES_SOURCE) ?? NONE);
      const isWhole = values.features.length === placed.values.features.length;
      placed = { values, leaders: isWhole ? placed.leaders : NONE };
      write();
      placeIn(props.inHand ? REST_IN_HAND_MS : REST_MS, props);
    },
    settle: (props) => placeIn(0, props),
  };
}
