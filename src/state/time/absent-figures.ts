import { absenceText } from '../../components/time/absence-text';
import { partName } from '../../i18n/names';
import type { ExploreState } from '../explore-state';
import type { TimeSession } from './session';

/** Why measurements, or single pieces of them, have no figure at the date that is shown. */
export function absentFigures(
  state: ExploreState,
  { text, measuredOn }: Pick<TimeSession, 'text' | 'measuredOn'>,
): {
  whole: (id: string) => string | undefined;
  pieces: (id: string) => readonly string[];
} {
  const { date } = state.view.value;
  const words = state.words.value;
  const { forms } = words.translator;
  const say = text.value;
  const results = state.undated.value;
  const found = (id: string) => {
    const measured = results.get(id);
    return measured && date !== null ? { measured, on: measuredOn(measured, date) } : undefined;
  };
  return {
    whole: (id) => {
      const absence = found(id)?.on.absence;
      return absence ? absenceText(absence, say, forms) : undefined;
    },
    pieces: (id) => {
      const { measured, on } = found(id) ?? {};
      if (!measured || !on?.measured) return [];
      return measured.parts.flatMap((part) => {
        const absence = on.parts.get(part.id);
        const name = partName(words, measured, part);
        return absence ? [`${name}: ${absenceText(absence, say, forms)}`] : [];
      });
    },
  };
}
