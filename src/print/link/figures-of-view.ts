import { withNear } from '../../components/adjusted/adjust-results';
import { figuresAt } from '../../components/adjusted/figures-at';
import type { TimeText } from '../../i18n/time';
import type { Words } from '../../i18n/words';
import { resultsOn } from '../../measure/dates/figures-on';
import { type MeasuredDates, measuredDates } from '../../measure/dates/measured-dates';
import { measureAll } from '../../measure/measure-all';
import type { LayerData } from '../../model/loaded-dossier';
import type { Measured } from '../../model/measured';
import { withDistances } from '../../model/near-distance';
import type { View } from '../../model/view';
import { absenceOf, type FigureAbsence } from './absence-of';
import type { MeasuredLine } from './line-of-link';
import { partsOfView } from './parts-of-view';

type Results = ReadonlyMap<string, Measured>;

interface Dossier {
  words: Words;
  timeText: TimeText;
  data: LayerData;
  measured: Results;
}

/** The figures of a view, and what stands in the place of those that do not hold at its date. */
export interface ViewFigures extends FigureAbsence {
  measured: Results;
}

/** The results with the view's line, distances and figures, in the order in which the page applies them. */
function undatedOf({ words, data, measured }: Dossier, view: View, line: MeasuredLine | null) {
  // A reader's line is no mapped version.
  const onVersion = line ? {} : partsOfView(words, data, view);
  const { near, figures } = view.settings;
  const { contents } = words;
  const base = line?.measured ?? measured;
  if (Object.keys(near).length === 0) return figuresAt(base, figures, onVersion);
  const definitions = withDistances(contents.measurements, near);
  const made = measureAll({ ...contents, measurements: definitions }, line?.data ?? data);
  return figuresAt(withNear(base, near, made, new Set(), words), figures, onVersion);
}

function datesOfAll({ words, data, measured }: Dossier): Record<string, MeasuredDates> {
  const { measurements } = words.contents;
  return Object.fromEntries(
    measurements.map((each) => [each.id, measuredDates(each, measurements, measured, data)]),
  );
}

/** The figures that the page shows for a view. */
export function figuresOfView(
  dossier: Dossier,
  view: View,
  line: MeasuredLine | null,
  active: string,
): ViewFigures {
  const undated = undatedOf(dossier, view, line);
  const { words, timeText } = dossier;
  const dates = view.date === null ? {} : datesOfAll(dossier);
  return {
    ...absenceOf(undated.get(active), view.date, dates, words, timeText),
    measured: view.date === null ? undated : resultsOn(undated, dates, view.date),
  };
}
