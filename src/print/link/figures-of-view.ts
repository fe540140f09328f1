import { withNear } from '../../components/adjusted/adjust-results';
import { figuresAt } from '../../components/adjusted/figures-at';
import type { Words } from '../../i18n/words';
import { resultsOn } from '../../measure/dates/figures-on';
import { type MeasuredDates, measuredDates } from '../../measure/dates/measured-dates';
import { measureAll } from '../../measure/measure-all';
import type { LayerData } from '../../model/loaded-dossier';
import type { Measured } from '../../model/measured';
import { withDistances } from '../../model/near-distance';
import type { View } from '../../model/view';
import type { ViewFigures } from './content-of-shown';
import { lineOfLink, type MeasuredLine } from './line-of-link';
import { nearZones } from './near-zones';
import { partsOfView } from './parts-of-view';
import type { ShownView } from './shown-view';

type Results = ReadonlyMap<string, Measured>;

interface Dossier {
  words: Words;
  data: LayerData;
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

/** Figures and layers of a view, made from its link alone as the page makes them. */
export function figuresOfView(
  { data, measured }: Pick<Dossier, 'data' | 'measured'>,
  { view, words, lit }: ShownView,
): ViewFigures {
  const dossier = { words, data, measured };
  const line = view.line ? lineOfLink(view.line, words.contents, data) : null;
  const undated = undatedOf(dossier, view, line);
  const dates = view.date === null ? {} : datesOfAll(dossier);
  const measuredOn = line?.data ?? data;
  return {
    data,
    measuredOn,
    undated,
    measured: view.date === null ? undated : resultsOn(undated, dates, view.date),
    dates,
    zones: nearZones(words.contents, measuredOn, view.settings.near, lit),
    line: line?.line ?? null,
  };
}
