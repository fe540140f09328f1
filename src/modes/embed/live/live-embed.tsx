import './live-embed.css';
import { type Signal, useSignal } from '@preact/signals';
import { useMemo } from 'preact/hooks';
import { ScaleBar } from '../../../components/scale-bar';
import type { EmbedText } from '../../../i18n/embed';
import { fontFaces } from '../../../map/font-faces';
import type { Box } from '../../../map/keep-clear';
import { MapView } from '../../../map/map-view';
import type { Camera } from '../../../model/view';
import { lookAt, zoomBy } from '../../../state/commands';
import type { ExploreState } from '../../../state/explore-state';
import { createMapModel } from '../../explore/map-model';
import { createPicking } from '../../explore/picking';
import { cameraBehindDrawing, EMBED_DRAWINGS } from '../drawings';

export interface LiveEmbedProps {
  state: ExploreState;
  text: EmbedText;
  /** The first picture is complete. */
  onReady: () => void;
  /** The browser cannot draw the map, or not any longer. */
  onLost: () => void;
}

function Scale({ state, looking }: { state: ExploreState; looking: Signal<Camera | null> }) {
  const camera = looking.value ?? state.lookingAt.value;
  return camera && <ScaleBar camera={camera} forms={state.words.value.translator.forms} />;
}

const SIGNS = { in: 'M10 4v12M4 10h12', out: 'M4 10h12' };

function Tool({ name, sign, onClick }: { name: string; sign: string; onClick: () => void }) {
  return (
    <button type="button" class="tool" title={name} aria-label={name} onClick={onClick}>
      <svg viewBox="0 0 20 20" width="20" height="20" aria-hidden="true">
        <path d={sign} fill="none" stroke="currentColor" stroke-width="2" />
      </svg>
    </button>
  );
}

function Tools({ state }: Pick<LiveEmbedProps, 'state'>) {
  const { translator } = state.words.value;
  return (
    <div class="tools">
      <Tool
        name={translator.text('map.zoom-in')}
        sign={SIGNS.in}
        onClick={() => zoomBy(state, 1)}
      />
      <Tool
        name={translator.text('map.zoom-out')}
        sign={SIGNS.out}
        onClick={() => zoomBy(state, -1)}
      />
    </div>
  );
}

/** What lies upon the map, for labels to keep off. */
function coveredBy(container: HTMLElement): Box[] {
  const origin = container.getBoundingClientRect();
  const covering = container.parentElement?.querySelectorAll('.tools, .scale-bar') ?? [];
  return [...covering]
    .map((element) => element.getBoundingClientRect())
    .map(({ x, y, width, height }) => ({ x: x - origin.x, y: y - origin.y, width, height }));
}

/** The live map of an embedded page: explore's map on explore's state, without the reader's tools. */
export function LiveEmbed({ state, text, onReady, onLost }: LiveEmbedProps) {
  const picking = useMemo(() => createPicking(state), [state]);
  const model = useMemo(() => createMapModel(state, picking, fontFaces()), [state, picking]);
  const looking = useSignal<Camera | null>(null);
  const { contents, translator } = state.words.value;
  return (
    <>
      <MapView
        style={model.style.value}
        sources={model.sources.value}
        layers={contents.layers.filter(({ id }) => state.visible.value.has(id))}
        covered={coveredBy}
        overlays={state.reader.overlays.value}
        theme={state.theme.value}
        target={model.target.value}
        startCamera={(size) => {
          const design = EMBED_DRAWINGS.find(({ media }) => matchMedia(media).matches);
          return design ? cameraBehindDrawing(design, state.claim.value.frame, null, size) : null;
        }}
        bounds={contents.dossier.extent}
        territories={model.territories.value}
        countryName={model.countryName.value}
        label={translator.text('map.label')}
        describedBy="finding"
        gestures={{
          control: text('embed.gesture-control'),
          command: text('embed.gesture-command'),
          touch: text('embed.gesture-touch'),
        }}
        onMap={(map) => {
          state.line.map.value = map;
        }}
        onLook={(camera) => {
          looking.value = camera;
        }}
        onMove={({ camera }, byReader) => {
          state.lookingAt.value = camera;
          if (byReader) lookAt(state, camera);
        }}
        onReady={onReady}
        onUnavailable={onLost}
        onStopped={onLost}
      />
      <Scale state={state} looking={looking} />
      <Tools state={state} />
    </>
  );
}
