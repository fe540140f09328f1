import { formatValue } from '../../../i18n/format';
import {
  addAfter,
  NUDGE_METRES,
  nudge,
  removeChosen,
  type Way,
} from '../../../state/line/line-commands';
import type { LineToolProps } from './line-tool-props';
import { placeText, sayEdit } from './say-line';

const SIGNS: readonly ['north' | 'west' | 'east' | 'south', string, Way][] = [
  ['north', '↑', [0, 1]],
  ['west', '←', [-1, 0]],
  ['east', '→', [1, 0]],
  ['south', '↓', [0, -1]],
];

/** Moves the chosen vertex without a drag and without keys. */
function NudgeButtons({ state, session }: LineToolProps) {
  const { text, forms } = state.words.value.translator;
  const size = { value: NUDGE_METRES.fine, low: null, high: null, unit: 'm' as const };
  const distance = formatValue(size, forms);
  return (
    <span class="line-nudge">
      {SIGNS.map(([name, sign, way]) => (
        <button
          key={name}
          type="button"
          aria-label={text(`line.${name}`, { distance })}
          title={text(`line.${name}`, { distance })}
          onClick={({ shiftKey }) => {
            nudge(session.tool, way, shiftKey ? NUDGE_METRES.coarse : NUDGE_METRES.fine);
            sayEdit(state, session.tool);
          }}
        >
          {sign}
        </button>
      ))}
    </span>
  );
}

/** Brings the chosen vertex into the map's sight. */
function showChosen({ state, session }: LineToolProps): void {
  const [longitude, latitude] = session.tool.now.value.course[session.tool.chosen.value] ?? [];
  const map = state.line.map.value;
  if (!map || longitude === undefined || latitude === undefined) return;
  if (!map.getBounds().contains([longitude, latitude]))
    map.jumpTo({ center: [longitude, latitude] });
}

/** Chooses a vertex by its number, and edits it by buttons: all that a drag does. */
export function VertexControl(props: LineToolProps) {
  const { state, session } = props;
  const { tool } = session;
  const { text } = state.words.value.translator;
  const { range } = tool.now.value;
  const all = range.to - range.from + 1;
  const edit = (change: typeof addAfter) => () => {
    change(tool);
    sayEdit(state, tool);
  };
  const choose = (number: number) => {
    if (!Number.isFinite(number)) return;
    tool.choose(number);
    showChosen(props);
  };
  return (
    <fieldset class="line-vertex">
      <legend class="visually-hidden">{placeText(state, tool)}</legend>
      <label>
        {text('line.vertex')}
        <input
          type="number"
          min={1}
          max={all}
          value={tool.chosen.value - range.from + 1}
          onChange={(event) => choose(event.currentTarget.valueAsNumber)}
        />
        {text('line.vertex-of', { all })}
      </label>
      <NudgeButtons {...props} />
      <span class="line-buttons">
        <button type="button" onClick={edit(addAfter)}>
          {text('line.add')}
        </button>
        <button type="button" onClick={edit(removeChosen)}>
          {text('line.delete')}
        </button>
      </span>
      <p id="line-keys" class="quiet">
        {text('line.keys')}
      </p>
    </fieldset>
  );
}
