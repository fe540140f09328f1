import { loadVersion } from 'virtual:dossier-versions';
import { withNear } from '../../../components/adjusted/adjust-results';
import { figuresAt } from '../../../components/adjusted/figures-at';
import { loadWords } from '../../../i18n/load-words';
import { dossierDates } from '../../../measure/dates/dossier-dates';
import { resultsOn } from '../../../measure/dates/figures-on';
import { prepareRecompute } from '../../../measure/recompute';
import { withDistance } from '../../../model/near-distance';
import { versionOf } from '../../../model/reader-settings';
import { parseViewLink } from '../../../model/view-link';
import { contents, data, dossierIn } from '../../../print/test-support/printed';
import { createExploreState, type ExploreState } from '../../../state/explore-state';
import { courseOfText } from '../../../state/line/course-of-text';
import { courseOf, flatCourse } from '../../../state/line/line-messages';
import { movableLayer, movableLine } from '../../../state/line/moved-line';
import { nearAnswerer } from '../../../state/reader/answer-near';
import type { NearAnswer } from '../../../state/reader/reader-messages';

/** A page's state as it is before any link: layers have come, and what dates and the tour need. */
export async function freshState(language: string): Promise<ExploreState> {
  const { measured } = await dossierIn(language);
  const state = createExploreState(
    await loadWords(contents, language),
    [...measured.values()],
    ['AM', 'AZ'],
  );
  const { measurements } = dossierDates(contents, data, measured);
  state.time.resultsOn.value = (results, date) => resultsOn(results, measurements, date);
  state.tour.steps.value = new Map(contents.tour.map((step) => [step.id, step]));
  state.layers.value = new Map([...data].map(([id, each]) => [id, { state: 'ready', data: each }]));
  return state;
}

/** Takes the line of the view as the page's worker of the line does. */
function takeLine(state: ExploreState): void {
  const text = state.view.value.line;
  if (text === null) return;
  const layer = movableLayer(contents)?.id ?? '';
  const { mapped, feature } = movableLine(layer, data.get(layer));
  const course = courseOfText(mapped, text, contents.dossier.extent);
  if (!course) throw new Error('The line of the link is not read');
  const ref = { layer, feature: String(feature.id) };
  const found = prepareRecompute(contents, data, ref)(courseOf(flatCourse(course)));
  state.line.moved.value = found.measured;
  state.line.movedLayers.value = new Map([...found.data].filter(([id]) => found.changed.has(id)));
}

/** Answers of the page's worker of the reader's distances. */
async function nearAnswers(state: ExploreState): Promise<NearAnswer[]> {
  const { near, figures } = state.view.value.settings;
  const answers: NearAnswer[] = [];
  const world = { layers: contents.layers, measurements: contents.measurements, data };
  const worker = nearAnswerer(world, (answer) => answers.push(answer));
  worker.move([...state.line.movedLayers.value]);
  const version = versionOf(figures);
  for (const [id, metres] of Object.entries(near)) {
    const declared = contents.measurements.find((each) => each.id === id);
    if (!declared) continue;
    const question = { definition: withDistance(declared, metres), metres, version, course: 0 };
    await worker.answer({ ...question, want: 'figure' });
    await worker.answer({ ...question, want: 'zones' });
  }
  return answers;
}

/** Takes distances and choice of figures as the page's reader tools do. */
async function takeSettings(state: ExploreState): Promise<void> {
  const { settings, line } = state.view.value;
  const answers = await nearAnswers(state);
  const made = new Map(answers.flatMap((a) => ('measured' in a ? [[a.id, a.measured]] : [])));
  const zones = answers.flatMap((a) => ('zone' in a && state.lit.value.includes(a.id) ? [a] : []));
  const version = line === null ? versionOf(settings.figures) : null;
  const parts = version ? (await loadVersion[version]?.())?.default : undefined;
  state.reader.adjust.value = (results) =>
    figuresAt(
      withNear(results, settings.near, made, new Set(), state.words.value),
      settings.figures,
      parts,
    );
  const features = zones.map(({ zone }) => ({
    type: 'Feature' as const,
    properties: {},
    geometry: zone,
  }));
  const sources = new Map([['zones', { type: 'FeatureCollection' as const, features }]]);
  state.reader.overlays.value = new Map([['near/zone', { sources, layers: [] }]]);
}

/** Shows a link in a state, as the page does it, workers and all. */
export async function showLink(state: ExploreState, link: string): Promise<void> {
  const { view, ignored } = parseViewLink(link, state.vocabulary);
  if (ignored.length > 0) throw new Error(`Not understood: ${ignored.join()}`);
  state.line.moved.value = null;
  state.line.movedLayers.value = new Map();
  state.view.value = view;
  takeLine(state);
  await takeSettings(state);
}
