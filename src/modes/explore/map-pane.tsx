import { useComputed } from '@preact/signals';
import { useEffect, useRef, useState } from 'preact/hooks';
import { KeyStrip } from '../../components/key-strip';
import { MapCredits } from '../../components/map-credits';
import { MapTools } from '../../components/map-tools';
import { fitExtent, framePaddingPx } from '../../plate/camera';
import { lookAt, measureFreely, openSection, zoomBy } from '../../state/commands';
import type { ExploreState, Section } from '../../state/explore-state';
import { MapDescription } from './map-description';
import { laysLinesOnDrawing, MapStatus, NotLive, ViewDrawing } from './map-faults';
import { isFirstView } from './poster-camera';
import { isMissing } from './restart-map';
import { chooseFiles } from './take-files';
import { DatedDrawings, TimeButton } from './time-slot';
import { TourDrawing } from './tour-slot';
import { useFocusBack } from './use-focus-back';
import { loadWithWords, useLoaded } from './use-loaded';

/**
 * The drawing that the page came with lies below the live map, and stays where that cannot be drawn.
 * Its markup is not written again here: in the browser it is what the page holds.
 */
function Poster({ state }: { state: ExploreState }) {
  return (
    <div
      class="poster"
      hidden={!isFirstView(state) || laysLinesOnDrawing(state)}
      dangerouslySetInnerHTML={{ __html: state.poster }}
    />
  );
}

/** The live map once its code has come; until it does, it counts as stopped. */
function useLiveMap(state: ExploreState) {
  const LiveMap = useLoaded(true, () => import('./live-map'));
  useEffect(() => {
    if (LiveMap === null) state.mapState.value = 'stopped';
    else if (LiveMap && state.mapState.value === 'stopped') state.mapState.value = 'loading';
  }, [LiveMap]);
  return LiveMap;
}

/** Whether a section is open: the rest of the view may change without drawing anew what asks this. */
function useOpen(state: ExploreState, section: Section): boolean {
  return useComputed(() => state.view.value.open.includes(section)).value;
}

function Legend({ state }: { state: ExploreState }) {
  const isOpen = useOpen(state, 'layers');
  const LegendPanel = useLoaded(isOpen, () => loadWithWords(state, import('./legend-panel')));
  return LegendPanel ? <LegendPanel state={state} /> : null;
}

/** What does nothing without script does not stand in the page that was written without. */
function useScript(): boolean {
  const [runs, setRuns] = useState(false);
  useEffect(() => setRuns(true), []);
  return runs;
}

/** The map with its tools, key, legend and credits. */
export function MapPane({ state }: { state: ExploreState }) {
  const words = state.words.value;
  const pane = useRef<HTMLElement>(null);
  const LiveMap = useLiveMap(state);
  const hasScript = useScript();
  const [legendOpen, movingLine] = [useOpen(state, 'layers'), useOpen(state, 'line')];
  const measuring = useComputed(() => state.view.value.measuring !== null).value;
  useFocusBack(legendOpen, '.tool-wide');
  useFocusBack(measuring, '.measure-open');
  const onKeyDown = (event: KeyboardEvent) => {
    const isInLegend = event.target instanceof Element && event.target.closest('.legend');
    if (event.key === 'Escape' && isInLegend) openSection(state, 'layers', false);
  };
  const goHome = () => {
    const { clientWidth = 800, clientHeight = 600 } =
      pane.current?.querySelector('.map-canvas') ?? {};
    const size = { width: clientWidth, height: clientHeight };
    lookAt(state, fitExtent(words.contents.dossier.home, size, framePaddingPx(size)));
  };
  return (
    <section
      class={state.mapState.value === 'ready' ? 'map-pane drawn' : 'map-pane'}
      aria-label={words.translator.text('map.label')}
      onKeyDown={onKeyDown}
      ref={pane}
    >
      <MapDescription state={state} />
      <Poster state={state} />
      {LiveMap && !isMissing(state) && <LiveMap state={state} />}
      <DatedDrawings state={state} />
      <TourDrawing state={state} />
      <ViewDrawing state={state} />
      <MapStatus state={state} />
      {hasScript || <NotLive state={state} />}
      {hasScript && <TimeButton state={state} />}
      {hasScript && (
        <MapTools
          translator={words.translator}
          legendOpen={legendOpen}
          onLegend={() => openSection(state, 'layers', !legendOpen)}
          onZoom={(levels) => zoomBy(state, levels)}
          onFrame={() => lookAt(state, null)}
          onHome={goHome}
          searching={state.searching.value}
          onSearch={(open) => {
            state.searching.value = open;
          }}
          onOpenFile={() => chooseFiles(state)}
          measuring={measuring}
          onMeasure={() => measureFreely(state, !measuring)}
          onFullScreen={() =>
            void import('./tools/full-screen').then((tool) =>
              tool.toggleFullScreen(state, pane.current),
            )
          }
          movingLine={movingLine}
          onMoveLine={() => openSection(state, 'line', !movingLine)}
        />
      )}
      <Legend state={state} />
      <KeyStrip
        words={words}
        visible={state.visible.value}
        data={state.data.value}
        theme={state.theme.value}
        sides={state.sides}
      />
      <MapCredits words={words} visible={state.visible.value} />
    </section>
  );
}
