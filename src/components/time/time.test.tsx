import { render } from 'preact-render-to-string';
import { beforeAll, expect, it } from 'vitest';
import { loadDossier } from '../../build/load-dossier';
import { loadWords } from '../../i18n/load-words';
import type { Words } from '../../i18n/names';
import { loadTimeText, type TimeText } from '../../i18n/time';
import { type DossierDates, dossierDates } from '../../measure/dates/dossier-dates';
import { measuredOn } from '../../measure/dates/figures-on';
import { measureAll } from '../../measure/measure-all';
import type { Measured } from '../../model/measured';
import { marksOf } from '../../model/timeline';
import { valueText } from '../quantity';
import { changedRows, controlRows } from './control-rows';
import { EventList } from './event-list';
import { figureRows } from './figure-rows';
import { FiguresTable } from './figures-table';
import { Swipe } from './swipe';
import { TimeStrip } from './time-strip';

const DAY_BEFORE = '2024-05-23';
const DAY = '2024-05-24';

let words: Words;
let text: TimeText;
let results: Map<string, Measured>;
let dates: DossierDates;

beforeAll(async () => {
  const { contents, data } = loadDossier('data');
  words = await loadWords(contents, 'en');
  text = await loadTimeText(words.translator);
  results = measureAll(contents, data);
  dates = dossierDates(contents, data, results);
}, 60_000);

const to = () => ({ words, text });
function rows(id: string, ...days: string[]) {
  const measured = results.get(id);
  const own = dates.measurements[id];
  if (!measured || !own) throw new Error(`${id} has no dates`);
  return figureRows(
    measured,
    days.map((day) => measuredOn(measured, own, day)),
    to(),
  );
}
const texts = (id: string, ...days: string[]) =>
  rows(id, ...days).map(({ cells }) => cells.map((cell) => cell.text));

it('sets a figure on the day on which it holds, and words on the day on which it does not', () => {
  const area = results.get('area-changed-hands');
  const figure = area && valueText(area, words.translator);
  expect(texts('area-changed-hands', DAY_BEFORE, DAY)).toEqual([
    [figure, 'No longer: until 24 May 2024'],
  ]);
  expect(texts('delimited-length', '2024-05-14', DAY)[0]?.[0]).toBe('Not yet: from 15 May 2024');
  expect(texts('area-changed-hands', '2023-02-01')).toEqual([
    ['Not in this data: it begins with March 2023'],
  ]);
  expect(texts('highway-beyond-line', '2025-01-16')).toEqual([
    ['No longer: what changed on 10 July 2024 is not in this data'],
  ]);
});

it('lets each piece speak for itself where there is no total', () => {
  const cells = texts('highway-near-line', '2024-05-14', DAY);
  expect(cells).toHaveLength(2);
  expect(cells[0]?.[0]).toBe('Not yet: from 15 May 2024');
  expect(cells[0]?.[1]).toMatch(/\d/);
  expect(cells[1]?.[0]).toBe(cells[1]?.[1]);
});

it('counts the land of either side under the other’s control, on both days', () => {
  const [east, west] = controlRows(dates.control, [DAY_BEFORE, DAY], to());
  expect(east?.name).toBe('Side of the line: Azerbaijan. Control: Armenia.');
  expect(east?.cells.map((cell) => cell.text.split(',')[0])).toEqual(['12 areas', '8 areas']);
  expect(west?.name).toBe('Side of the line: Armenia. Control: Azerbaijan.');
  expect(west?.cells[0]?.text).toBe(west?.cells[1]?.text);
  const early = controlRows(dates.control, ['2020-01-01'], to());
  expect(early.flatMap(({ cells }) => cells.map(({ isAbsent }) => isAbsent))).toEqual([true, true]);
});

it('names the four areas whose control differs, and none where nothing is recorded', () => {
  const changed = changedRows(dates.control, [DAY_BEFORE, DAY], to());
  expect(changed).toHaveLength(4);
  for (const { cells } of changed) {
    expect(cells.map((cell) => cell.text)).toEqual(['Control: Armenia', 'Control: Azerbaijan']);
  }
  expect(changedRows(dates.control, ['2020-01-01', DAY], to())).toEqual([]);
});

it('writes both dates over their figures', () => {
  const group = { id: 'x', title: 'Measured', rows: rows('delimited-length', DAY_BEFORE, DAY) };
  const page = render(
    <FiguresTable {...to()} caption="Both" dates={[DAY_BEFORE, DAY]} groups={[group]} />,
  );
  expect(page).toContain('<th scope="col">23 May 2024</th><th scope="col">24 May 2024</th>');
});

it('links every event to its sources, and says what they leave open of its date', () => {
  const marks = marksOf(words.contents.events, {});
  const page = render(<EventList {...to()} marks={marks} dates={[]} onDate={() => undefined} />);
  for (const event of words.contents.events) {
    expect(page).toContain(words.text.events[event.id]?.title);
    for (const source of event.sources) {
      const known = words.contents.sources.find(({ id }) => id === source);
      const address = (known ? known.url : source)?.replaceAll('&', '&amp;');
      if (address) expect(page).toContain(`href="${address}"`);
      else expect(page).toContain(words.text.sources[source]?.name);
    }
  }
  expect(page).toContain('The cited sources state only: 1991.');
  expect(page).toContain('The cited sources state only: September 2023.');
});

it('gives the sliders their names and their values in words', () => {
  const marks = marksOf(words.contents.events, {});
  const strip = render(
    <TimeStrip marks={marks} date={DAY} label="Date" valueText="a day" onDate={() => undefined} />,
  );
  expect(strip).toMatch(/type="range"[^>]*aria-label="Date"[^>]*aria-valuetext="a day"/);
  const nothing = () => undefined;
  const sides = { left: 'then', right: 'now', onShare: nothing, onRest: nothing };
  const swipe = render(<Swipe share={0.25} label="Divide" valueText="a quarter" {...sides} />);
  expect(swipe).toContain('role="slider"');
  expect(swipe).toMatch(/aria-valuenow="25" aria-valuetext="a quarter"/);
});
