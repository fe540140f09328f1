import { findingInWords } from '../../components/described/finding-in-words';
import { valueText } from '../../components/quantity';
import type { Measured } from '../../model/measured';
import { plateBeside, plateLabeller } from '../../plate/labels/labeller';
import type { PlateInput } from '../../plate/plate-input';
import type { ExploreState } from '../../state/explore-state';

/** What a drawing of a state is made of; `own` is what sets it apart. */
export function plateOfState(
  state: ExploreState,
  own: Pick<PlateInput, 'size'> & Partial<PlateInput>,
): PlateInput {
  const words = state.words.value;
  const { camera } = state.view.value;
  const { id, frame } = state.claim.value;
  return {
    words,
    data: state.data.value,
    measured: state.results.value,
    claim: id,
    measurement: state.activeMeasurement.value,
    visible: state.visible.value,
    view: camera ? { camera } : { extent: frame },
    labelOf: plateLabeller(words),
    besideOf: plateBeside(words),
    writeValue: (_, part) => valueText(part, words.translator),
    ...own,
  };
}

/** The finding that a drawing of a state shows, in words; or why there is none at its date. */
export function drawnFinding(
  state: ExploreState,
  measured: ReadonlyMap<string, Measured> = state.results.value,
): string {
  const id = state.activeMeasurement.value;
  const active = measured.get(id);
  if (active) return findingInWords(active, state.words.value.translator);
  return state.time.absent.value(id) ?? '';
}
