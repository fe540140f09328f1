import { beforeAll, describe, expect, it, vi } from 'vitest';
import { lineChanges } from '../../measure/line-changes';
import { offsetStretch } from '../../measure/offset-stretch';
import { writeLine } from '../../model/readers-line-link';
import { composePrint } from '../../print/sheet/compose-print';
import type { PrintContent } from '../../print/sheet/print-content';
import {
  contentOf,
  contents,
  data,
  specificationOf,
  textsOf,
} from '../../print/test-support/printed';
import type { ExploreState } from '../../state/explore-state';
import { movableLayer, movableLine, namedStretches } from '../../state/line/moved-line';
import { contentOfLoaded, printTexts } from './content-of-state';
import { freshState, showLink } from './test-support/shown-state';

let state: ExploreState;

beforeAll(async () => {
  vi.stubGlobal('location', { href: 'https://example.org/en/' });
  state = await freshState('en');
}, 60_000);

/** Text of a line whose first named stretch is shifted by 200 m. */
function shiftedLine(): string {
  const layer = movableLayer(contents)?.id ?? '';
  const line = movableLine(layer, data.get(layer));
  const [stretch] = namedStretches(contents, data, line);
  const made = stretch && offsetStretch(line.mapped, stretch.range, 200);
  if (!made || 'refused' in made) throw new Error('The stretch cannot be shifted');
  return writeLine(line.mapped, lineChanges(line.mapped, made.line));
}

/** What is printed of the page as it stands, and of its link alone. */
async function bothOf(link: string): Promise<{ page: PrintContent; linked: PrintContent }> {
  await showLink(state, link);
  const words = state.words.value;
  const texts = await printTexts(words.translator);
  const linked = await contentOf(link);
  return { page: contentOfLoaded(state, words, texts, state.data.value), linked };
}

const PLACES: ReadonlySet<string> = new Set(['geometry', 'from', 'to']);

/** Results to five digits and without the places of pieces: the build keeps what is on a mapped version shorter. */
const figuresOf = (measured: PrintContent['measured']) =>
  JSON.stringify([...measured], (key, value) => {
    if (PLACES.has(key)) return undefined;
    return typeof value === 'number' ? Number(value.toPrecision(5)) : value;
  });

const plain = ({ words, describe: _, messages: __, address: ___, ...rest }: PrintContent) => ({
  ...rest,
  visible: [...rest.visible],
  naming: words.naming,
  data: [...rest.data.keys()],
  measured: figuresOf(rest.measured),
  measuredOn: [...rest.measuredOn],
});

describe('a print of a link says and shows what the screen does for the same link', () => {
  it.each([
    'claim=highway',
    'claim=highway&figure=highway-near-line&date=2024-05-01',
    'claim=line&date=2024-05-14&names=hy',
    'claim=karabakh&date=1995-01-01&hide=roads&show=places',
    'claim=highway&date=2024-05-23&compare=2024-05-24&bands=on',
    'tour=villages',
    'tour=region',
    'claim=pipeline&map=11.50/41.07000/45.10000&names=source',
    'claim=highway&figure=highway-near-line&near=highway-near-line:750&figures=low&bands=on',
    'claim=highway&figures=high&measure=area/41.10000/45.05000/41.08000/45.12000/41.05000/45.10000',
    'claim=line&figures=2024-03&names=az',
  ])(
    '%s',
    async (link) => {
      const { page, linked } = await bothOf(link);
      expect(plain(linked)).toEqual(plain(page));
      expect(linked.claim).toEqual(state.claim.value);
      expect(linked.active).toBe(state.activeMeasurement.value);
      expect(linked.lit).toEqual(state.lit.value);
      expect([...linked.visible]).toEqual([...state.visible.value]);
      expect(linked.words.naming).toEqual(state.words.value.naming);
      expect(figuresOf(linked.measured)).toBe(figuresOf(state.results.value));
      expect([linked.date, linked.camera]).toEqual([
        state.view.value.date,
        state.view.value.camera,
      ]);
    },
    60_000,
  );

  it('with a reader’s line, its distances and bands, to the last word on the sheet', async () => {
    const distance = 'figure=highway-near-line&near=highway-near-line:750';
    const { page, linked } = await bothOf(
      `claim=highway&${distance}&bands=on&line=${shiftedLine()}`,
    );
    expect(linked.line).not.toBeNull();
    expect(plain(linked)).toEqual(plain(page));
    expect(figuresOf(linked.measured)).toBe(figuresOf(state.results.value));
    const [ofPage, ofLink] = [page, linked].map((content) =>
      textsOf(composePrint({ ...content, address: null }, specificationOf('a4'))),
    );
    expect(ofLink).toBe(ofPage);
    expect(ofLink).toContain('750 m');
  }, 60_000);
});
