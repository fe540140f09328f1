import { withNear } from '../../../components/adjusted/adjust-results';
import { figuresAt } from '../../../components/adjusted/figures-at';
import { versionOf } from '../../../model/reader-settings';
import { partsOfView } from '../../../print/link/parts-of-view';
import { completeWords } from '../../../state/complete-words';
import type { ExploreState } from '../../../state/explore-state';
import { movableLayer } from '../../../state/line/moved-line';
import { loadWorld, worldOf } from '../../../state/reader/load-world';
import type { ReaderWorld } from '../../../state/reader/reader-messages';
import {
  type MeasuredView,
  measuredView,
  measurementsOfClaim,
  type ViewOverlays,
} from './measured-view';

/** The layers that the claim's measurements read, whole, and the line between the sides. */
async function worldOfClaim(state: ExploreState): Promise<ReaderWorld> {
  const { urls, ...world } = worldOf(state, measurementsOfClaim(state));
  const line = movableLayer(world)?.id ?? '';
  const address = state.reader.layerUrls[line];
  const all = new Map([...urls, ...(address ? [[line, address] as const] : [])]);
  return loadWorld({ ...world, urls: [...all] });
}

function putIntoState(
  state: ExploreState,
  { measured, movedLayers, line }: MeasuredView,
  { data }: ReaderWorld,
): void {
  const view = state.view.value;
  const { near, figures } = view.settings;
  const words = state.words.value;
  // A reader's line is no mapped version.
  const parts = line ? {} : partsOfView(words, data, view);
  const failed = new Set(Object.keys(near).filter((id) => !measured.has(id)));
  if (line) {
    // Nothing of the mapped line stands beside: what could not be measured is absent.
    state.line.moved.value = measured;
    state.line.movedLayers.value = movedLayers;
  }
  state.reader.adjust.value = (results) =>
    figuresAt(withNear(results, near, measured, failed, words), figures, parts);
}

/**
 * Lets the figures of a state follow the date, distances, choice of figures and line of its view, as
 * explore's do; nothing is kept and nothing runs beside the page.
 * @returns what the view lays upon its drawing
 * @throws where what is needed does not come, or the line belongs to other data
 */
export async function followLinkedFigures(state: ExploreState): Promise<ViewOverlays> {
  const { date, line, settings } = state.view.value;
  await completeWords(state);
  if (date !== null) {
    const { startTimeSession } = await import('../../../state/time/time-session');
    await startTimeSession(state);
  }
  const isMeasured =
    line !== null || versionOf(settings.figures) || Object.keys(settings.near).length > 0;
  if (!isMeasured) {
    state.reader.adjust.value = (results) => figuresAt(results, settings.figures);
    return { line: null, zones: new Map() };
  }
  const world = await worldOfClaim(state);
  const found = measuredView(state, world);
  if (!found.measured.has(state.activeMeasurement.value))
    throw new Error('It could not be measured');
  putIntoState(state, found, world);
  return found;
}
