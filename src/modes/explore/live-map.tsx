import { useSignal } from '@preact/signals';
import { useEffect, useMemo } from 'preact/hooks';
import type { Translator } from '../../i18n/translator';
import { fontFaces } from '../../map/font-faces';
import type { Box } from '../../map/keep-clear';
import { MapView } from '../../map/map-view';
import type { Sight } from '../../map/map-view-props';
import { lookAt, pickItem } from '../../state/commands';
import type { ExploreState } from '../../state/explore-state';
import { MapItems } from './map-items-panel';
import { createMapModel } from './map-model';
import { MapPopover } from './map-popover';
import { createPicking, type Picking } from './picking';
import { cameraOfPoster } from './poster-camera';

/** What lies upon the map: the tools, the button of the list, the scale bar. */
const COVERING = '.tool-wide, .tool-group, .items-open, .maplibregl-ctrl-scale';

/** Share of the map's height that a sheet leaves free: see popover.css. */
const BESIDE_SHEET = 0.3;

function coveredBy(container: HTMLElement): Box[] {
  const origin = container.getBoundingClientRect();
  const covering = [...(container.parentElement?.querySelectorAll(COVERING) ?? [])];
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
  sight: Sight | null;
}) {
  const picked = state.picked.value;
  return (
    <div class="over-map">
      <MapItems state={state} picking={picking} sight={sight} />
      {picked && (
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

/** MapLibre's own texts in the reader's language. */
function mapTexts({ text, forms: { units } }: Translator): Record<string, string> {
  return {
    'Map.Title': text('map.label'),
    'ScaleControl.Meters': units.metre.trim(),
    'ScaleControl.Kilometers': units.kilometre.trim(),
  };
}

/** The live map on the state; loaded apart, because MapLibre outweighs all the rest. */
export default function LiveMap({ state }: { state: ExploreState }) {
  const picking = useMemo(() => createPicking(state), [state]);
  const model = useMemo(() => createMapModel(state, picking, fontFaces()), [state, picking]);
  const sight = useSignal<Sight | null>(null);
  const { translator, contents } = state.words.value;
  const locale = useMemo(() => mapTexts(translator), [translator]);
  // Back and forward lead to other claims as well: what was picked belongs to the one before.
  const claim = state.claim.value.id;
  useEffect(() => () => pickItem(state, null), [claim]);
  return (
    <>
      <MapView
        style={model.style.value}
        sources={model.sources.value}
        theme={state.theme.value}
        target={model.target.value}
        startCamera={(size) => cameraOfPoster(state, size)}
        bounds={contents.dossier.extent}
        territories={model.territories.value}
        countryName={model.countryName.value}
        locale={locale}
        pointer={picking.reports}
        covered={coveredBy}
        anchor={state.picked.value && picking.anchor.value}
        anchorRoom={state.narrow.value ? BESIDE_SHEET : 1}
        onAnchor={(pixel) => {
          picking.place.value = pixel;
        }}
        onMove={(now, byReader) => {
          state.lookingAt.value = now.camera;
          sight.value = now;
          if (byReader) lookAt(state, now.camera);
        }}
        onReady={() => {
          state.mapState.value = 'ready';
        }}
        onUnavailable={() => {
          state.mapState.value = 'unavailable';
        }}
      />
      <OverMap state={state} picking={picking} sight={sight.value} />
    </>
  );
}
