import { formatValue } from '../../../i18n/format';
import { countryName } from '../../../i18n/names';
import type { LineToolProps } from './line-tool-props';

const MOST_METRES = 500;
const STEP_METRES = 10;

/** How far the stretch is shifted, and toward which country, in words. */
function shiftText({ state, session }: LineToolProps, metres: number): string {
  const words = state.words.value;
  const { text, forms } = words.translator;
  if (metres === 0) return text('line.shift-none');
  const { left, right } = session.tool.line;
  const size = { value: Math.abs(metres), low: null, high: null, unit: 'm' as const };
  return text('line.shift-toward', {
    distance: formatValue(size, forms),
    country: countryName(words, metres > 0 ? right : left),
  });
}

/** Shifts the whole stretch sideways by one slider. */
export function ShiftControl(props: LineToolProps) {
  const { state, session } = props;
  const { tool } = session;
  const words = state.words.value;
  const metres = tool.shiftAsked.value ?? tool.now.value.shift?.metres ?? 0;
  const said = shiftText(props, metres);
  return (
    <div class="line-shift">
      <label for="line-shift">{words.translator.text('line.shift')}</label>
      <output for="line-shift">{said}</output>
      <input
        id="line-shift"
        type="range"
        min={-MOST_METRES}
        max={MOST_METRES}
        step={STEP_METRES}
        value={metres}
        aria-valuetext={said}
        onInput={(event) => tool.shift(event.currentTarget.valueAsNumber)}
        onChange={() => tool.settleShift()}
      />
      <span aria-hidden="true">{countryName(words, tool.line.left)}</span>
      <span aria-hidden="true">{countryName(words, tool.line.right)}</span>
    </div>
  );
}
