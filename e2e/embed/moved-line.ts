import type { LonLat } from '../../src/model/common';
import type { LayerData, WholeDossier } from '../../src/model/loaded-dossier';
import { writeLine } from '../../src/model/readers-line-link';
import { courseOfText } from '../../src/state/line/course-of-text';
import { movableLayer, movableLine, namedStretches } from '../../src/state/line/moved-line';

/** Degrees that a position of the line is moved by. */
const STEPS = [0.003, -0.003, 0.001, -0.001];

/** A reader's line as a link has it: a position of the first delimited stretch moved east or west. */
export function movedLineText(contents: WholeDossier, data: LayerData): string {
  const layer = movableLayer(contents)?.id ?? '';
  const line = movableLine(layer, data.get(layer));
  const [stretch] = namedStretches(contents, data, line);
  const { from = 0, to = 0 } = stretch?.range ?? {};
  for (let index = from + 1; index < to; index += 1) {
    for (const step of STEPS) {
      const [longitude, latitude] = line.mapped[index] as LonLat;
      const positions: LonLat[] = [[longitude + step, latitude]];
      const text = writeLine(line.mapped, [{ index, count: 1, positions }]);
      if (courseOfText(line.mapped, text, contents.dossier.extent)) return text;
    }
  }
  throw new Error('No position of the line can be moved');
}
