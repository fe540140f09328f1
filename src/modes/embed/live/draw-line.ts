import { signal } from '@preact/signals';
import type { ExploreState } from '../../../state/explore-state';
import { loadLayer } from '../../../state/layer-data';
import { courseOfText } from '../../../state/line/line-keeping';
import { movableLayer, movableLine } from '../../../state/line/moved-line';
import { drawReadersLine } from '../../explore/line/draw-readers-line';

/**
 * Draws the reader's line of the link upon the live map, named along its course. Nothing is measured on
 * it and nothing is kept. Rejects where it cannot be read: the map without it would be another one.
 */
export async function drawLineOfLink(state: ExploreState, text: string): Promise<void> {
  const { contents } = state.words.value;
  const layer = movableLayer(contents)?.id ?? '';
  const loaded = await loadLayer(state.reader.layerUrls[layer]);
  if (loaded.state !== 'ready') throw new Error(`${layer} could not be loaded`);
  const line = movableLine(layer, loaded.data);
  const course = courseOfText(line.mapped, text, contents.dossier.extent);
  if (!course) throw new Error('The line of the link belongs to other data');
  drawReadersLine(state, {
    tool: { line, now: signal({ course }) },
    figures: { found: signal(null) },
  });
}
