import { useEffect, useLayoutEffect, useMemo, useRef } from 'preact/hooks';
import type { LiveMap } from '../../../map/map-view-props';
import { roomOf } from '../../../map/room-of';
import { cameraOf } from '../../../map/settle-labels';
import { pixelFrame, type ShownVertex, vertexWindow } from '../../../map/vertex-window';
import type { LonLat } from '../../../model/common';
import type { ExploreState } from '../../../state/explore-state';
import type { LineSession } from '../../../state/line/line-session';
import { useMapMoves } from '../use-map-moves';
import { dragVertex } from './drag-vertex';
import { onVertexKey } from './line-keys';
import { takePick } from './pick-stretch';
import { sayEdit } from './say-line';

export interface LineHandlesProps {
  state: ExploreState;
  session: LineSession;
  map: LiveMap;
  overlay: HTMLElement;
}

const frameOf = (map: LiveMap) => pixelFrame(cameraOf(map), roomOf(map));

const at = ({ x, y }: ShownVertex) => ({ transform: `translate(${x}px, ${y}px)` });

/** After a key: brings the chosen vertex into sight, and the focus to its handle once that is drawn. */
function useFocusOnChosen({ session, map, overlay }: LineHandlesProps): () => void {
  const isWanted = useRef(false);
  // At once: a key that follows must find the focus.
  useLayoutEffect(() => {
    if (!isWanted.current) return;
    isWanted.current = false;
    const handle = `[data-vertex="${session.tool.chosen.value}"]`;
    overlay.querySelector<HTMLElement>(handle)?.focus({ preventScroll: true });
  });
  return () => {
    const position = session.tool.now.value.course[session.tool.chosen.value];
    if (!position) return;
    isWanted.current = true;
    const [longitude, latitude] = position;
    if (!map.getBounds().contains([longitude, latitude]))
      map.jumpTo({ center: [longitude, latitude] });
  };
}

/** A click on the map while the ends of a stretch are asked for. */
function usePicking({ state, session, map }: LineHandlesProps): void {
  const isPicking = session.picking.value !== null;
  useEffect(() => {
    if (!isPicking) return;
    state.line.takesClicks.value = true;
    const take = ({ lngLat }: { lngLat: { lng: number; lat: number } }) =>
      takePick(session, [lngLat.lng, lngLat.lat] as LonLat);
    map.on('click', take);
    return () => {
      map.off('click', take);
      state.line.takesClicks.value = false;
    };
  }, [isPicking]);
}

/** A handle for each vertex of the stretch that has room, and between them places for new ones. */
export function LineHandles(props: LineHandlesProps) {
  const { state, session, map, overlay } = props;
  const { tool } = session;
  useMapMoves(map);
  usePicking(props);
  const focusOnChosen = useFocusOnChosen(props);
  const say = useMemo(() => () => sayEdit(state, tool), []);
  if (!state.view.value.open.includes('line') || session.picking.value) return null;
  const { course, range } = tool.now.value;
  const chosen = tool.chosen.value;
  const shown = vertexWindow(course, range, chosen, cameraOf(map), roomOf(map));
  const { text } = state.words.value.translator;
  const all = range.to - range.from + 1;
  const drag = (event: PointerEvent, index: number, isNew: boolean) =>
    dragVertex(event, { tool, frame: () => frameOf(map), overlay, index, isNew, onEnd: say });
  const onKeyDown = (event: KeyboardEvent) => {
    const before = [tool.now.value, tool.chosen.value];
    onVertexKey(state, tool, event);
    if (before[0] !== tool.now.value || before[1] !== tool.chosen.value) focusOnChosen();
  };
  const hasFocusable = shown.vertices.some(({ index }) => index === chosen);
  return (
    <fieldset aria-label={text('line.move')} aria-describedby="line-keys">
      {shown.midpoints.map((middle) => (
        <button
          key={`m${middle.index}`}
          type="button"
          class="midpoint"
          style={at(middle)}
          tabIndex={-1}
          aria-label={text('line.midpoint', { n: middle.index - range.from + 1 })}
          onPointerDown={(event) => drag(event, middle.index, true)}
        />
      ))}
      {shown.vertices.map((vertex, place) => (
        <button
          key={vertex.index}
          type="button"
          class="vertex"
          data-vertex={vertex.index}
          style={at(vertex)}
          tabIndex={vertex.index === chosen || (!hasFocusable && place === 0) ? 0 : -1}
          aria-label={text('line.handle', { n: vertex.index - range.from + 1, all })}
          aria-current={vertex.index === chosen ? 'true' : undefined}
          onFocus={() => {
            tool.chosen.value = vertex.index;
          }}
          onKeyDown={onKeyDown}
          onPointerDown={(event) => {
            event.currentTarget.focus({ preventScroll: true });
            drag(event, vertex.index, false);
          }}
        />
      ))}
    </fieldset>
  );
}
