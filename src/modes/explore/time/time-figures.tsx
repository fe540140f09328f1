import { changedRows, controlRows } from '../../../components/time/control-rows';
import type { FigureRow } from '../../../components/time/dated-figures';
import { figureRows } from '../../../components/time/figure-rows';
import { type FigureGroup, FiguresTable } from '../../../components/time/figures-table';
import { layerName } from '../../../i18n/names';
import type { ExploreState } from '../../../state/explore-state';
import type { TimeSession } from '../../../state/time/session';

export interface TimeProps {
  state: ExploreState;
  session: TimeSession;
}

function rowsOf({ state, session }: TimeProps, id: string, dates: readonly string[]): FigureRow[] {
  const measured = state.undated.value.get(id);
  if (!measured) return [];
  const on = dates.map((date) => session.measuredOn(measured, date));
  return figureRows(measured, on, { words: state.words.value, text: session.text.value });
}

const differs = ({ cells }: FigureRow) => new Set(cells.map(({ text }) => text)).size > 1;

/** Land by side and control, layer by layer. */
function controlGroups({ state, session }: TimeProps, dates: readonly string[]): FigureGroup[] {
  const to = { words: state.words.value, text: session.text.value };
  const { control } = session.dates;
  return [...new Set(control.map(({ layer }) => layer))].map((layer) => {
    const own = control.filter((area) => area.layer === layer);
    return {
      id: layer,
      title: layerName(to.words, layer),
      rows: [...controlRows(own, dates, to), ...changedRows(own, dates, to)],
    };
  });
}

/** Figures of the claim at each date, and of all else that differs between them. */
function measuredGroups(props: TimeProps, dates: readonly string[]): FigureGroup[] {
  if (dates.length < 2) return [];
  const { state, session } = props;
  const text = session.text.value;
  const { measurements } = state.claim.value;
  const others = [...state.undated.value.keys()].filter((id) => !measurements.includes(id));
  return [
    {
      id: 'claim',
      title: text('time.of-claim'),
      rows: measurements.flatMap((id) => rowsOf(props, id, dates)),
    },
    {
      id: 'others',
      title: text('time.others'),
      rows: others.flatMap((id) => rowsOf(props, id, dates)).filter(differs),
    },
  ];
}

/** The figures at the date that is shown, or at both: which land lay under whose control, and what was measured. */
export function TimeFigures(props: TimeProps) {
  const { state, session } = props;
  const { date, compare } = state.view.value;
  const text = session.text.value;
  if (date === null) return null;
  const dates = compare === null ? [date] : [date, compare];
  const [measured, control] = [measuredGroups(props, dates), controlGroups(props, dates)];
  const [claim = [], others = []] = [measured.slice(0, 1), measured.slice(1)];
  return (
    <FiguresTable
      words={state.words.value}
      text={text}
      caption={text(compare === null ? 'time.figures' : 'time.figures-two')}
      dates={dates}
      groups={[...claim, ...control, ...others]}
    />
  );
}
