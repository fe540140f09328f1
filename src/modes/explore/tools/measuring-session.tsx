import { computed, effect, type Signal, signal } from '@preact/signals';
import { render } from 'preact';
import { resultText } from '../../../components/tools/measured-text';
import type { LiveMap } from '../../../map/map-view-props';
import { measureFreely } from '../../../measure/free-measuring';
import type { LonLat } from '../../../model/common';
import { type Measuring, MOST_MEASURED_POSITIONS } from '../../../model/measuring';
import type { ExploreState } from '../../../state/explore-state';
import { MeasuringTool } from '../../../state/measuring/measuring-tool';
import { MeasuringOverlay } from './measuring-overlay';
import { type PositionReadout, positionReadout } from './position-readout';

/** The tool for measuring by free hand, at work on one page. */
export interface MeasuringSession {
  tool: MeasuringTool;
  pointer: Signal<LonLat | null>;
  showsMiddle: Signal<boolean>;
  /** What the points give, in words. */
  result: { readonly value: string };
  readout: PositionReadout;
  /** Takes a place: sets a point there, or copies where it is. */
  take: (at: LonLat) => void;
  undo: () => void;
}

function resultIn(state: ExploreState, tool: MeasuringTool) {
  return computed(() => {
    const measuring = tool.now;
    if (!measuring) return '';
    const { mode, positions } = measuring;
    const result = { mode, points: positions.length, ...measureFreely(measuring) };
    return resultText(result, state.words.value.translator);
  });
}

/** What was set when the tool was put away comes back with it. */
function bringBack(state: ExploreState): void {
  let [kept, wasClosed]: [Measuring | null, boolean] = [null, false];
  effect(() => {
    const { measuring } = state.view.value;
    const isBack = wasClosed && kept !== null && measuring?.positions.length === 0;
    wasClosed = measuring === null;
    if (isBack) state.view.value = { ...state.view.peek(), measuring: kept };
    else if (measuring) kept = measuring;
  });
}

/** Why the last point was not set, in words. */
export function refusedText(state: ExploreState, tool: MeasuringTool): string {
  const refused = tool.refused.value;
  const { text } = state.words.value.translator;
  return refused ? text(refused, { most: MOST_MEASURED_POSITIONS }) : '';
}

/** Follows pointer, clicks and keys upon the map while the tool is open. */
function listen(map: LiveMap, session: MeasuringSession): () => void {
  const ending = new AbortController();
  const { signal: ended } = ending;
  const point = ({ lngLat }: { lngLat: { lng: number; lat: number } }) => {
    session.pointer.value = [lngLat.lng, lngLat.lat];
  };
  const leave = () => {
    session.pointer.value = null;
  };
  const click = ({ lngLat }: { lngLat: { lng: number; lat: number } }) =>
    session.take([lngLat.lng, lngLat.lat]);
  const onKey = (event: KeyboardEvent) => {
    const { lng, lat } = map.getCenter();
    if (event.key === 'Enter') session.take([lng, lat]);
    else if (event.key === 'Backspace') session.undo();
    else if (event.key === 'Escape') session.tool.close();
  };
  const canvas = map.getCanvas();
  canvas.addEventListener('keydown', onKey, { signal: ended });
  const mark = () => {
    session.showsMiddle.value = canvas.matches(':focus-visible');
  };
  for (const event of ['focus', 'blur']) canvas.addEventListener(event, mark, { signal: ended });
  map.on('mousemove', point);
  map.on('mouseout', leave);
  map.on('click', click);
  map.doubleClickZoom.disable();
  map.getContainer().classList.add('measures');
  return () => {
    ending.abort();
    map.off('mousemove', point);
    map.off('mouseout', leave);
    map.off('click', click);
    map.doubleClickZoom.enable();
    map.getContainer().classList.remove('measures');
  };
}

/** Puts the drawing upon the live map while the tool is open. */
function drawUpon(state: ExploreState, session: MeasuringSession): void {
  const isOpen = computed(() => state.view.value.measuring !== null);
  effect(() => {
    const map = state.line.map.value;
    if (!map || !isOpen.value) return undefined;
    const overlay = document.createElement('div');
    map.getContainer().append(overlay);
    const { tool, pointer, showsMiddle } = session;
    const shown = { map, tool, pointer, showsMiddle };
    render(<MeasuringOverlay {...shown} />, overlay);
    const stop = listen(map, session);
    return () => {
      stop();
      render(null, overlay);
      overlay.remove();
    };
  });
}

/** Starts the tool. */
export function startMeasuring(state: ExploreState): MeasuringSession {
  const tool = new MeasuringTool(state);
  const result = resultIn(state, tool);
  const readout = positionReadout(state);
  const say = () => {
    const { text } = state.words.value.translator;
    const points = text('measure.points', { n: tool.now?.positions.length ?? 0 });
    state.said.value =
      refusedText(state, tool) || [points, result.value].filter(Boolean).join('. ');
  };
  const session: MeasuringSession = {
    tool,
    pointer: signal(null),
    showsMiddle: signal(false),
    result,
    readout,
    take: (at) => {
      if (tool.now?.mode === 'position') void readout.copy(at);
      else if (tool.add(at) || tool.refused.value) say();
    },
    undo: () => {
      if (!tool.canUndo || tool.now?.mode === 'position') return;
      tool.undo();
      say();
    },
  };
  bringBack(state);
  drawUpon(state, session);
  return session;
}
