import { changeText } from '../../components/time/change-text';
import { formatDate } from '../../i18n/format';
import type { LayerChange } from '../../model/timeline';
import { isDrawnOn } from '../../model/validity';
import type { View } from '../../model/view';
import type { ExploreState } from '../explore-state';
import type { TimeSession } from './session';

/** How many features with dates a map shows of each drawn layer; of no date, all. */
function drawnOn(state: ExploreState, { dates }: Pick<TimeSession, 'dates'>, date: string | null) {
  return Object.entries(dates.layers)
    .filter(([id]) => state.visible.value.has(id))
    .map(([id, features]) => ({
      id,
      count: features.filter((each) => date === null || isDrawnOn(each, date)).length,
    }));
}

/** Says a choice of dates: what is shown now, and which layers come to the map and which go. */
export function datesInWords(
  state: ExploreState,
  session: Pick<TimeSession, 'dates' | 'text'>,
): (before: View, now: View) => string {
  const words = state.words.value;
  const { forms } = words.translator;
  const text = session.text.value;
  const changes = (from: string | null, to: string | null): string => {
    const before = drawnOn(state, session, from);
    const now = drawnOn(state, session, to);
    const names = (sign: 1 | -1) =>
      now
        .flatMap(({ id, count }, at): LayerChange[] => {
          const changed = sign * (count - (before[at]?.count ?? 0));
          const most = Math.max(count, before[at]?.count ?? 0);
          return changed > 0 ? [{ layer: id, count: changed, isAll: changed === most }] : [];
        })
        .map((change) => changeText(words, change))
        .join('; ');
    const [begins, ends] = [names(1), names(-1)];
    const said = [
      ...(begins ? [text('time.said-begins', { layers: begins })] : []),
      ...(ends ? [text('time.said-ends', { layers: ends })] : []),
    ];
    return said.length > 0 ? said.join(' ') : text('time.said-same');
  };
  const inWords = (date: string) => formatDate(date, forms);
  return (before, { date, compare }) => {
    if (date === null) return '';
    if (compare === null) {
      return `${text('time.shown', { date: inWords(date) })} ${changes(before.date, date)}`;
    }
    const both = { left: inWords(date), right: inWords(compare) };
    return `${text('time.shown-two', both)} ${changes(date, compare)}`;
  };
}
