import { beforeAll, describe, expect, it } from 'vitest';
import { loadDossier } from '../../../build/load-dossier';
import { loadWords } from '../../../i18n/load-words';
import { lineChanges } from '../../../measure/line-changes';
import { measureAll } from '../../../measure/measure-all';
import { offsetStretch } from '../../../measure/offset-stretch';
import type { LayerData, WholeDossier } from '../../../model/loaded-dossier';
import type { Measured } from '../../../model/measured';
import { writeLine } from '../../../model/readers-line-link';
import { defaultView } from '../../../model/view';
import { lineOfLink } from '../../../print/link/line-of-link';
import { createExploreState, type ExploreState } from '../../../state/explore-state';
import { movableLayer, movableLine, namedStretches } from '../../../state/line/moved-line';
import { EMBED_DRAWINGS } from '../drawings';
import { measuredView } from './measured-view';
import { viewDrawing } from './view-drawing';
import { viewNotes } from './view-words';

let contents: WholeDossier;
let data: LayerData;
let built: Measured[];
let moved: string;

function movedText(): string {
  const line = movableLine(
    movableLayer(contents)?.id ?? '',
    data.get(movableLayer(contents)?.id ?? ''),
  );
  const [stretch] = namedStretches(contents, data, line);
  if (!stretch) throw new Error('No stretch is named');
  const made = offsetStretch(line.mapped, stretch.range, 200);
  if ('refused' in made) throw new Error('The stretch cannot be shifted');
  return writeLine(line.mapped, lineChanges(line.mapped, made.line));
}

beforeAll(() => {
  ({ contents, data } = loadDossier('data'));
  built = [...measureAll(contents, data).values()];
  moved = movedText();
}, 60_000);

async function stateOf(claim: string, language = 'en'): Promise<ExploreState> {
  const state = createExploreState(await loadWords(contents, language), built, []);
  state.view.value = { ...defaultView(state.vocabulary), claim, line: moved };
  state.layers.value = new Map([...data].map(([id, each]) => [id, { state: 'ready', data: each }]));
  return state;
}

const world = () => ({ layers: contents.layers, measurements: contents.measurements, data });

describe('an embed of a reader’s line', () => {
  it('measures each claim as the page measures it on that line', async () => {
    const whole = lineOfLink(moved, contents, data)?.measured;
    for (const { id, measurements } of contents.claims) {
      const { measured } = measuredView(await stateOf(id), world());
      for (const each of measurements) expect(measured.get(each), each).toEqual(whole?.get(each));
    }
  });

  it('names the line along its course in every language, and says below that it is no border', async () => {
    for (const language of contents.dossier.languages) {
      const state = await stateOf(contents.dossier.defaultClaim, language);
      const { line } = measuredView(state, world());
      const label = state.words.value.translator.text('line.not-border');
      const shown = viewDrawing(state, EMBED_DRAWINGS[1], line).replace(/<[^>]*>|\s/g, '');
      expect(shown).toContain(label.replace(/\s/g, ''));
      expect(viewNotes(state).join()).toContain(label);
    }
  });

  it('is refused where its text belongs to another line', async () => {
    const state = await stateOf(contents.dossier.defaultClaim);
    state.view.value = { ...state.view.value, line: `AAAA${moved.slice(4)}` };
    expect(() => measuredView(state, world())).toThrow('other data');
  });
});
