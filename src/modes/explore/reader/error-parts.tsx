import { Contribution } from '../../../components/reader/contribution';
import { FigureSwitch, FiguresNotice } from '../../../components/reader/figure-switch';
import { MEASURED_FIGURES } from '../../../model/reader-settings';
import type { ExploreState } from '../../../state/explore-state';
import { showBands, showFigures } from '../../../state/reader/reader-commands';

/** Chooses what every figure shows. */
export function Figures({ state, id }: { state: ExploreState; id: string }) {
  return (
    <FigureSwitch
      words={state.words.value}
      id={id}
      choices={[...state.vocabulary.settings.figures]}
      chosen={state.view.value.settings.figures}
      onChoose={(choice) => showFigures(state, choice)}
    />
  );
}

/** Says that figures are not shown as measured. */
export function FiguresNow({ state }: { state: ExploreState }) {
  return (
    <FiguresNotice
      words={state.words.value}
      chosen={state.view.value.settings.figures}
      onReset={() => showFigures(state, MEASURED_FIGURES)}
    />
  );
}

/** What a measurement's interval comes from, and the switch that shows its ends. */
export function MethodError({ state, measurement }: { state: ExploreState; measurement: string }) {
  const measured = state.results.value.get(measurement);
  return (
    <>
      {measured && <Contribution words={state.words.value} measured={measured} />}
      <Figures state={state} id={measurement} />
    </>
  );
}

/** The switch of the error bands, with what they show. */
export function BandSwitch({ state }: { state: ExploreState }) {
  const { text } = state.words.value.translator;
  return (
    <label>
      <input
        type="checkbox"
        checked={state.view.value.settings.bands}
        onChange={({ currentTarget }) => showBands(state, currentTarget.checked)}
      />
      <span>
        {text('bands.switch')}
        <span class="quiet">{text('bands.note')}</span>
      </span>
    </label>
  );
}
