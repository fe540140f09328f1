import area from '@turf/area';
import { renderToString } from 'preact-render-to-string';
import { beforeAll, describe, expect, it } from 'vitest';
import { loadDossier } from '../../../build/load-dossier';
import { distanceText } from '../../../components/reader/near-control';
import { loadWords } from '../../../i18n/load-words';
import { lineChanges } from '../../../measure/line-changes';
import { measureAll } from '../../../measure/measure-all';
import { offsetStretch } from '../../../measure/offset-stretch';
import type { LayerData, WholeDossier } from '../../../model/loaded-dossier';
import type { Measured } from '../../../model/measured';
import { declaredDistances } from '../../../model/near-distance';
import { writeLine } from '../../../model/readers-line-link';
import { defaultView } from '../../../model/view';
import { lineOfLink } from '../../../print/link/line-of-link';
import { createExploreState, type ExploreState } from '../../../state/explore-state';
import { movableLayer, movableLine, namedStretches } from '../../../state/line/moved-line';
import { EMBED_DRAWINGS } from '../drawings';
import { measuredView } from './measured-view';
import { viewDrawing } from './view-drawing';
import { ViewKey } from './view-key';
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
      const overlays = measuredView(state, world());
      const label = state.words.value.translator.text('line.not-border');
      const shown = viewDrawing(state, EMBED_DRAWINGS[1], overlays).replace(/<[^>]*>|\s/g, '');
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

/** The measurement of the shown claim that counts what is near. */
const nearOf = ({ claim, words }: ExploreState) =>
  words.value.contents.measurements.find(
    (each) => claim.value.measurements.includes(each.id) && declaredDistances(each).length > 0,
  )?.id ?? '';

/** A state that shows a claim with a distance of the reader's. */
async function nearState(metres: number, language = 'en'): Promise<[ExploreState, string]> {
  const { id = '' } =
    contents.claims.findLast(({ measurements }) =>
      contents.measurements.some(
        (each) => measurements.includes(each.id) && declaredDistances(each).length > 0,
      ),
    ) ?? {};
  const state = await stateOf(id, language);
  const measurement = nearOf(state);
  const settings = { ...state.view.value.settings, near: { [measurement]: metres } };
  state.view.value = { ...state.view.value, line: null, settings };
  return [state, measurement];
}

describe('an embed of a reader’s distance and of error bands', () => {
  it('draws what lies within the distance, as wide as it is, and counts by it', async () => {
    const areaAt = async (metres: number) => {
      const [state, measurement] = await nearState(metres);
      const { zones, measured } = measuredView(state, world());
      expect([...zones.keys()]).toEqual([measurement]);
      expect(measured.get(measurement)).toBeDefined();
      expect(viewDrawing(state, EMBED_DRAWINGS[1], { line: null, zones })).toContain('near-zone');
      const shapes = zones.get(measurement)?.map(({ zone }) => area(zone)) ?? [];
      return shapes.reduce((sum, one) => sum + one, 0);
    };
    const [narrow, wide] = [await areaAt(200), await areaAt(400)];
    // A line's zone grows with its width, less where its bends and ends lie close.
    expect(wide / narrow).toBeGreaterThan(1.7);
    expect(wide / narrow).toBeLessThan(2.1);
  });

  it('draws the bands only where the link asks for them', async () => {
    const state = await stateOf(contents.dossier.defaultClaim);
    state.view.value = { ...state.view.value, line: null };
    const drawn = () => viewDrawing(state, EMBED_DRAWINGS[0], { line: null, zones: new Map() });
    expect(drawn()).not.toContain('error-bands');
    const settings = { ...state.view.value.settings, bands: true };
    state.view.value = { ...state.view.value, settings };
    expect(drawn()).toContain('error-bands');
  });

  it('names in its key what lies upon the layers, in every language', async () => {
    for (const language of contents.dossier.languages) {
      const [state] = await nearState(300, language);
      const settings = { ...state.view.value.settings, bands: true };
      state.view.value = { ...state.view.value, settings };
      const { translator } = state.words.value;
      const { zones } = measuredView(state, world());
      const key = renderToString(<ViewKey state={state} zones={zones} />);
      const distance = distanceText(300, translator);
      expect(key).toContain(translator.text('near.zone', { distance }));
      expect(key).toContain(translator.text('bands.legend'));
      expect(key).not.toContain(translator.text('line.not-border'));
    }
  });
});
