import { featureName } from '../../../i18n/names';
import { roomOf } from '../../../map/room-of';
import { vertexWindow } from '../../../map/vertex-window';
import type { Extent, LonLat } from '../../../model/common';
import { fitExtent, framePaddingPx } from '../../../plate/camera';
import { lookAt } from '../../../state/commands';
import type { Stretch } from '../../../state/line/line-watcher';
import type { LineToolProps } from './line-tool-props';
import { startPicking, takePick } from './pick-stretch';

function mapSize({ state }: LineToolProps) {
  const map = state.line.map.value;
  return map ? roomOf(map) : { width: 800, height: 600 };
}

function extentOf(positions: readonly LonLat[]): Extent {
  const xs = positions.map(([x]) => x);
  const ys = positions.map(([, y]) => y);
  return [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)];
}

/** Frames the stretch on the map. */
export function showStretch(props: LineToolProps): void {
  const { course, range } = props.session.tool.now.value;
  const size = mapSize(props);
  const extent = extentOf(course.slice(range.from, range.to + 1));
  lookAt(props.state, fitExtent(extent, size, framePaddingPx(size)));
}

/** What a reader is to point at next, and the way to do it without pointing. */
function PickNext({ state, session }: LineToolProps) {
  const { text } = state.words.value.translator;
  const { picking } = session;
  if (!picking.value) return null;
  const takeMiddle = () => {
    const centre = state.line.map.value?.getCenter();
    if (centre) takePick(session, [centre.lng, centre.lat]);
  };
  return (
    <div class="line-pick">
      <p role="status">{text(`line.pick-${picking.value}`)}</p>
      <button type="button" onClick={takeMiddle}>
        {text('line.pick-middle')}
      </button>
    </div>
  );
}

/** Says where handles are missing, and leads to them. */
function InSight(props: LineToolProps) {
  const { state, session } = props;
  const { course, range } = session.tool.now.value;
  const { text } = state.words.value.translator;
  const camera = state.lookingAt.value;
  if (!camera || session.picking.value) return null;
  const shown = vertexWindow(course, range, session.tool.chosen.value, camera, mapSize(props));
  if (shown.vertices.length > 0)
    return shown.isThinned ? <p class="quiet">{text('line.thinned')}</p> : null;
  return (
    <p class="quiet">
      {text('line.none-in-sight')}{' '}
      <button type="button" class="text-button" onClick={() => showStretch(props)}>
        {text('line.show')}
      </button>
    </p>
  );
}

/** Picks what of the line is worked on. */
export function StretchControl(props: LineToolProps) {
  const { state, session } = props;
  const { tool } = session;
  const words = state.words.value;
  const { text } = words.translator;
  const pick = (value: string) => {
    const stretch: Stretch = value === 'own' || value === 'whole' ? value : Number(value);
    session.picking.value = null;
    if (stretch === 'own') return startPicking(session);
    tool.pick(stretch);
    if (stretch !== 'whole') showStretch(props);
  };
  const value = session.picking.value ? 'own' : String(tool.stretch.value);
  return (
    <div class="line-stretch">
      <label>
        {text('line.what')}
        <select value={value} onChange={(event) => pick(event.currentTarget.value)}>
          {tool.stretches.map(({ layer, feature }, at) => (
            <option key={feature} value={at}>
              {featureName(words, layer, feature) ?? feature}
            </option>
          ))}
          <option value="own">{text('line.own')}</option>
          <option value="whole">{text('line.whole')}</option>
        </select>
      </label>
      {tool.stretch.value === 'own' && !session.picking.value && (
        <button type="button" onClick={() => startPicking(session)}>
          {text('line.pick-again')}
        </button>
      )}
      <PickNext {...props} />
      <InSight {...props} />
    </div>
  );
}
