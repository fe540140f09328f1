import '../../../components/time/swipe.css';
import { useSignal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import { useEffect } from 'preact/hooks';
import { Swipe } from '../../../components/time/swipe';
import { formatDate } from '../../../i18n/format';
import { formatPercent } from '../../../i18n/number';
import type { TimeText } from '../../../i18n/time';
import type { ExploreState } from '../../../state/explore-state';

export interface DividedProps {
  state: ExploreState;
  text: TimeText;
  /** ISO dates. */
  left: string;
  right: string;
  /** What lies upon all of the left side; what is there already where there is none. */
  leftSide?: ComponentChildren;
  rightSide: ComponentChildren;
}

/** Two pictures of one place, the right one cut off at a divide that the reader moves. */
export function Divided({ state, text, left, right, leftSide, rightSide }: DividedProps) {
  const share = useSignal(state.time.divide.peek() ?? 0.5);
  const { forms } = state.words.value.translator;
  const dates = { left: formatDate(left, forms), right: formatDate(right, forms) };
  const percent = formatPercent(share.value, forms, { maximumFractionDigits: 0 });
  useEffect(() => {
    state.time.divide.value = share.value;
    return () => {
      state.time.divide.value = null;
    };
  }, []);
  return (
    <div class="compared">
      {leftSide && <div class="compared-side">{leftSide}</div>}
      <div class="compared-side" style={{ clipPath: `inset(0 0 0 ${share.value * 100}%)` }}>
        {rightSide}
      </div>
      <Swipe
        share={share.value}
        label={text('time.divide')}
        valueText={text('time.divide-value', { ...dates, percent })}
        {...dates}
        onShare={(to) => {
          share.value = to;
        }}
        onRest={() => {
          state.time.divide.value = share.value;
        }}
      />
    </div>
  );
}
