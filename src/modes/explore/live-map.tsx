import '../../components/popover/popover.css';
import { type Signal, useComputed, useSignal } from '@preact/signals';
import { useEffect, useMemo } from 'preact/hooks';
import { ScaleBar } from '../../components/scale-bar';
import { fontFaces } from '../../map/font-faces';
import type { Box } from '../../map/keep-clear';
import { MapView } from '../../map/map-view';
import type { Sight } from '../../map/map-view-props';
import type { Camera } from '../../model/view';
import { lookAt, pickItem } from '../../state/commands';
import type { ExploreState } from '../../state/explore-state';
import { MapItems } from './map-items-panel';
import { createMapModel } from './map-model';
import { MeasuringSlot } from './measuring-slot';
import { type Painted, usePainted } from './painted-state';
import { createPicking, type Picking } from './picking';
import { cameraOfPoster } from './poster-camera';
import { missMap, stopMap } from './restart-map';
import { loadWithWords, useLoaded } from './use-loaded';

/** What lies upon the map: the tools, the button of the list, the scale bar, the divide between two dates. */
const COVERING =
  '.tool-wide, .time-open, .search-tool, .tool-group, .items-open, .scale-bar, .locator, .swipe, .swipe-date';

/** Share of the map's height that a sheet leaves free: see popover.css. */
const BESIDE_SHEET = 0.3;

function coveredBy(container: HTMLElement): Box[] {
  const origin = container.getBoundingClientRect();
  const covering = [...(container.closest('.map-pane')?.querySelectorAll(COVERING) ?? [])];
  return covering
    .map((element) => element.getBoundingClientRect())
    .filter(({ width }) => width > 0)
    .map(({ x, y, width, height }) => ({ x: x - origin.x, y: y - origin.y, width, height }));
}

function OverMap({
  state,
  picking,
  sight,
}: {
  state: ExploreState;
  picking: Picking;
  sight: Signal<Sight | null>;
}) {
  const picked = state.picked.value;
  const searching = state.searching.value;
  const isReady = state.mapState.value === 'ready' && !state.narrow.value;
  const LocatorPanel = useLoaded(isReady, () => import('./locator-panel'));
  const MapPopover = useLoaded(picked !== null, () => import('./map-popover'));
  const PlaceSearch = useLoaded(searching, () =>
    loadWithWords(state, import('./place-search-panel')),
  );
  return (
    <div class="over-map">
      {LocatorPanel && <LocatorPanel state={state} sight={sight} />}
      <MapItems state={state} picking={picking} sight={sight.value} />
      {PlaceSearch && <PlaceSearch state={state} picking={picking} />}
      <MeasuringSlot state={state} />
      {picked && MapPopover && (
        <MapPopover
          state={state}
          item={picked}
          place={picking.place.value}
          takesFocus={picking.byKey.value}
          onClose={() => pickItem(state, null)}
        />
      )}
    </div>
  );
}

/** The map of another date upon the right of this one. */
function CompareSlot({ state, painted }: { state: ExploreState; painted: Painted }) {
  const isWanted = useComputed(
    () => state.view.value.compare !== null && state.time.text.value !== null,
  ).value;
  const CompareMap = useLoaded(isWanted, () => import('./time/compare-map'));
  return CompareMap ? <CompareMap state={state} painted={painted} covered={coveredBy} /> : null;
}

/** Follows every step of a move by itself, so that nothing else need be drawn again. */
function Scale({ state, looking }: { state: ExploreState; looking: Signal<Camera | null> }) {
  const camera = looking.value ?? state.lookingAt.value;
  return camera && <ScaleBar camera={camera} forms={state.words.value.translator.forms} />;
}

interface DrawnMapProps {
  state: ExploreState;
  painted: Painted;
  sight: Signal<Sight | null>;
  looking: Signal<Camera | null>;
}

/** The map itself: what takes long is made from the state as it was painted. */
function DrawnMap({ state, painted, sight, looking }: DrawnMapProps) {
  const { picking } = painted;
  const model = useMemo(
    () => createMapModel(painted.state, picking, fontFaces()),
    [painted, picking],
  );
  const { translator, contents } = painted.state.words.value;
  const takesClicks = useComputed(
    () => state.line.takesClicks.value || state.view.value.measuring !== null,
  ).value;
  return (
    <MapView
      style={model.style.value}
      sources={model.sources.value}
      layers={contents.layers.filter(({ id }) => painted.state.visible.value.has(id))}
      overlays={painted.state.reader.overlays.value}
      inHand={painted.state.line.inHand.value}
      theme={painted.state.theme.value}
      target={model.target.value}
      startCamera={(size) => cameraOfPoster(state, size)}
      bounds={contents.dossier.extent}
      territories={model.territories.value}
      countryName={model.countryName.value}
      label={translator.text('map.label')}
      describedBy="map-description map-keys"
      pointer={takesClicks ? undefined : picking.reports}
      onMap={(map) => {
        state.line.map.value = map;
      }}
      covered={coveredBy}
      coveredKey={painted.state.time.divide.value}
      anchor={painted.state.picked.value && picking.anchor.value}
      anchorRoom={painted.state.narrow.value ? BESIDE_SHEET : 1}
      onAnchor={(pixel) => {
        picking.place.value = pixel;
      }}
      onLook={(camera) => {
        looking.value = camera;
      }}
      onMove={(now, byReader) => {
        state.lookingAt.value = now.camera;
        sight.value = now;
        if (byReader) lookAt(state, now.camera);
      }}
      onReady={() => {
        state.mapState.value = 'ready';
      }}
      onUnavailable={() => missMap(state)}
      onStopped={() => stopMap(state)}
    />
  );
}

/** The live map on the state; loaded apart, because MapLibre outweighs all the rest. */
export default function LiveMap({ state }: { state: ExploreState }) {
  const picking = useMemo(() => createPicking(state), [state]);
  const painted = usePainted(state, picking);
  const sight = useSignal<Sight | null>(null);
  const looking = useSignal<Camera | null>(null);
  // Back and forward lead to other claims as well: what was picked belongs to the one before.
  const claim = useComputed(() => state.claim.value.id).value;
  useEffect(() => () => pickItem(state, null), [claim]);
  return (
    <>
      <DrawnMap state={state} painted={painted} sight={sight} looking={looking} />
      <CompareSlot state={state} painted={painted} />
      <Scale state={state} looking={looking} />
      <OverMap state={state} picking={picking} sight={sight} />
    </>
  );
}
