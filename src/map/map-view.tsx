import './maplibre.css';
import type { FeatureCollection } from 'geojson';
import { type GeoJSONSource, Map as LiveMap, setWorkerUrl } from 'maplibre-gl';
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import { reportAnchor, revealAnchor } from './anchor';
import { applyStyle } from './apply-style';
import { followSize } from './follow-size';
import { isLed } from './keep-in-step';
import { addImages, fitHatches } from './map-images';
import { mapOptions } from './map-options';
import type { Overlays } from './map-overlay';
import { followPointer } from './map-pointer';
import type { MapViewProps } from './map-view-props';
import { moveTo } from './move-to';
import { cameraOf, keepLabelsClear, nameCountries, sightOf } from './settle-labels';
import { VALUES_SOURCE } from './style';
import { saysOther, type ValuesOnMap, valuesOnMap } from './values-on-map';
import { watchDrawing } from './watch-drawing';
import { workerAddress } from './worker-address';

setWorkerUrl(workerAddress);

const NO_OVERLAYS: Overlays = new Map();

function applySources(
  map: LiveMap,
  before: ReadonlyMap<string, FeatureCollection>,
  after: ReadonlyMap<string, FeatureCollection>,
): void {
  for (const [id, data] of after) {
    // Values stand where there is room for them: see values-on-map.ts.
    if (id !== VALUES_SOURCE && before.get(id) !== data)
      map.getSource<GeoJSONSource>(id)?.setData(data);
  }
}

/** What draws overlays comes with the first of them. */
async function overlay(drawn: Drawn): Promise<void> {
  const { drawOverlays } = await import('./draw-overlays');
  const { map, upon, props, loaded } = drawn;
  if (!loaded) return;
  drawn.upon = props.overlays ?? NO_OVERLAYS;
  drawOverlays(map, upon, drawn.upon);
}

/** All that depends on where the map looks. */
function settle({ map, props, loaded, values }: Drawn): void {
  if (!loaded) return;
  values.settle(props);
  nameCountries(map, props);
  keepLabelsClear(map, props);
}

/**
 * What readers of the screen meet in the canvas's place: a part of the page that takes keys itself,
 * with its name and what tells about it. MapLibre would make it one more region.
 */
function nameCanvas(map: LiveMap, { label, describedBy }: MapViewProps): void {
  const canvas = map.getCanvas();
  canvas.setAttribute('role', 'application');
  canvas.setAttribute('aria-label', label);
  canvas.setAttribute('aria-describedby', describedBy);
}

/** MapLibre stops on its way where the room changes: a key of more lines under the map is enough. */
function goOn({ map, props: { target }, sentTo }: Drawn): void {
  if (sentTo === target.key) moveTo(map, target);
}

/** What the live map shows at the moment, for comparing with what it should show. */
interface Drawn {
  map: LiveMap;
  props: MapViewProps;
  loaded: boolean;
  /** It is being moved by a person. */
  inHand: boolean;
  /** Key of the target that the map was last sent to; null while it stands where it started. */
  sentTo: string | null;
  values: ValuesOnMap;
  /** The overlays that are upon the map. */
  upon: Overlays;
}

/** While nothing is left to load or to move, `data-map-idle` on the container holds zoom/latitude/longitude. */
function markIdle(map: LiveMap, container: HTMLElement): void {
  map.on('idle', () => {
    const { zoom, latitude, longitude } = cameraOf(map);
    container.setAttribute('data-map-idle', [zoom, latitude, longitude].join('/'));
  });
  for (const event of ['movestart', 'dataloading'] as const) {
    map.on(event, () => container.removeAttribute('data-map-idle'));
  }
}

const isByReader = (event: object) => 'originalEvent' in event && event.originalEvent !== undefined;

/** A map that draws no longer says where it looked, and is asked for nothing more. */
function stopMap(state: Drawn): void {
  const { map, props, inHand } = state;
  state.loaded = false;
  if (inHand) props.onMove(sightOf(map), true);
  props.onStopped?.();
}

function startMap(container: HTMLElement, drawn: { current: Drawn | null }, props: MapViewProps) {
  const map = new LiveMap(mapOptions(container, props));
  const values = valuesOnMap(map);
  const empty = { loaded: false, inHand: false, sentTo: null, upon: NO_OVERLAYS };
  const state: Drawn = { map, props, values, ...empty };
  drawn.current = state;
  nameCanvas(map, props);
  map.keyboard.disableRotation();
  map.touchZoomRotate.disableRotation();
  map.once('style.load', () => {
    addImages(map, state.props.theme);
    applyStyle(map, props.style, state.props.style);
    applySources(map, new Map(), state.props.sources);
    state.loaded = true;
    settle(state);
    if (state.props.overlays?.size) void overlay(state);
    state.props.onMove(sightOf(map), false);
    state.props.onMap?.(map);
  });
  watchDrawing(map, {
    onReady: () => state.props.onReady(),
    onStopped: () => stopMap(state),
  });
  markIdle(map, container);
  map.on('movestart', (event) => {
    state.inHand = isByReader(event);
  });
  map.on('moveend', (event) => {
    state.inHand = false;
    if (isLed(event)) return;
    state.props.onMove(sightOf(map), isByReader(event));
    settle(state);
  });
  map.on('zoomend', () => {
    if (state.loaded) fitHatches(map, state.props.theme);
  });
  map.on('resize', () => {
    goOn(state);
    settle(state);
  });
  map.on('move', () => {
    reportAnchor(map, state.props);
    state.props.onLook?.(cameraOf(map));
  });
  followSize(map, container);
  followPointer(map, () => (state.loaded && state.props.pointer) || null);
  return map;
}

function update(state: Drawn, props: MapViewProps): void {
  const before = state.props;
  state.props = props;
  if (before.target.key !== props.target.key) {
    state.sentTo = props.target.key;
    moveTo(state.map, props.target);
  }
  if (before.anchor !== props.anchor) {
    reportAnchor(state.map, props);
    revealAnchor(state.map, props);
  }
  if (!state.loaded) return;
  if (before.theme !== props.theme) addImages(state.map, props.theme);
  applyStyle(state.map, before.style, props.style);
  applySources(state.map, before.sources, props.sources);
  if (saysOther(before.sources, props.sources)) state.values.change(props);
  if (before.overlays !== props.overlays) void overlay(state);
  if (before.coveredKey !== props.coveredKey) settle(state);
  if (before.territories !== props.territories || before.countryName !== props.countryName) {
    nameCountries(state.map, props);
  }
  if (before.label !== props.label) nameCanvas(state.map, props);
}

/** The live map: the only file that runs MapLibre. It draws what its props say and reports moves. */
export function MapView(props: MapViewProps) {
  const container = useRef<HTMLDivElement>(null);
  const drawn = useRef<Drawn | null>(null);
  useEffect(() => {
    if (!container.current) return undefined;
    try {
      const map = startMap(container.current, drawn, props);
      return () => {
        drawn.current?.props.onMap?.(null);
        map.remove();
      };
    } catch {
      props.onUnavailable();
      return undefined;
    }
  }, []);
  // Its owner says when: what is drawn with it has waited for the paint already.
  useLayoutEffect(() => {
    if (drawn.current) update(drawn.current, props);
  });
  return <div class="map-canvas" ref={container} />;
}
