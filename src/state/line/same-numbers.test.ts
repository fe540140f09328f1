import { expect, it } from 'vitest';
import { lineChanges } from '../../measure/line-changes';
import { measureAll } from '../../measure/measure-all';
import { prepareRecompute } from '../../measure/recompute';
import { contents, data } from '../../measure/test-support/dossier';
import type { LonLat } from '../../model/common';
import { declaredDistances, withDistances } from '../../model/near-distance';
import { readerVocabulary } from '../../model/reader-vocabulary';
import { writeLine } from '../../model/readers-line-link';
import { defaultView, type ViewVocabulary } from '../../model/view';
import { formatViewLink, parseViewLink } from '../../model/view-link';
import { courseOfKept, courseOfText } from './course-of-text';
import { readKeptLine, writeKeptLine } from './kept-line';
import { courseOf, flatCourse } from './line-messages';
import { LineTool } from './line-tool';
import { movableLayer, movableLine, namedStretches } from './moved-line';

const layer = movableLayer(contents)?.id ?? '';
const line = movableLine(layer, data.get(layer));
const { extent } = contents.dossier;
const ref = { layer, feature: String(line.feature.id) };

const vocabulary: ViewVocabulary = {
  defaultClaim: contents.dossier.defaultClaim,
  claims: new Map(contents.claims.map(({ id, measurements }) => [id, measurements])),
  layers: new Set(),
  sections: new Set(),
  names: new Set(['reader']),
  settings: readerVocabulary(contents),
  tour: new Map(),
};

/** A distance of the reader's for whatever counts what is near: none that is declared. */
const near = Object.fromEntries(
  contents.measurements
    .filter((each) => declaredDistances(each).length > 0)
    .map(({ id }, at) => [id, 737 + 1400 * at]),
);

/** Measures as the worker of the line does, with the reader's distances: positions come as plain numbers. */
function newWorker(distances: Readonly<Record<string, number>>) {
  const measurements = withDistances(contents.measurements, distances);
  const recompute = prepareRecompute({ layers: contents.layers, measurements }, data, ref);
  return (course: readonly LonLat[]) => recompute(courseOf(flatCourse(course)));
}

const tool: LineTool = new LineTool(line, namedStretches(contents, data, line), extent, {
  onCourse: () => undefined,
  onShift: () => undefined,
});
const worker = newWorker(near);

/** Drags the middle vertex of the first stretch by 40 m, measuring on the way. */
function drag(): readonly LonLat[] {
  tool.pick(0);
  const index = tool.chosen.value;
  const [x, y] = line.mapped[index] as LonLat;
  tool.hold();
  for (const step of [1, 2, 3, 4]) {
    tool.drag({ kind: 'move', index, to: [x + step * 1.2e-4, y + step * 1e-5] });
    worker(tool.now.value.course);
  }
  tool.letGo(true);
  return tool.now.value.course;
}

const course = drag();
const { measured, depends, data: changed } = worker(course);
const figures = [...measured];
const text = writeLine(line.mapped, lineChanges(line.mapped, course));

it('measures what is near at the reader’s distance on the moved line, as measuring the moved layers does', () => {
  const measurements = withDistances(contents.measurements, near);
  const own = measurements.filter(({ id }) => id in near);
  // New objects, so that nothing held serves.
  const full = measureAll({ layers: contents.layers, measurements: own }, structuredClone(changed));
  const declared = measureAll(
    { layers: contents.layers, measurements: contents.measurements },
    data,
  );
  for (const { id } of own) {
    const [found, expected] = [measured.get(id), full.get(id)];
    expect(found?.parts.map((part) => part.id)).toEqual(expected?.parts.map((part) => part.id));
    for (const [at, part] of (found?.parts ?? []).entries()) {
      const { value, low, high } = expected?.parts[at] ?? {};
      expect([part.value, part.low, part.high].map((each) => each.toPrecision(9))).toEqual(
        [value, low, high].map((each) => each?.toPrecision(9)),
      );
    }
    expect(found?.parts).not.toEqual(declared.get(id)?.parts);
  }
  expect(depends.length).toBeGreaterThan(5);
});

it('gives the same numbers to the last digit from a link with line and distances', () => {
  const view = { ...defaultView(vocabulary), line: text };
  const link = formatViewLink({ ...view, settings: { ...view.settings, near } }, vocabulary);
  const { view: linked, ignored } = parseViewLink(link.replace(/^#/, ''), vocabulary);
  expect(ignored).toEqual([]);
  expect(linked.settings.near).toEqual(near);
  const again = courseOfText(line.mapped, linked.line ?? '', extent) ?? [];
  expect([...newWorker(linked.settings.near)(again).measured]).toEqual(figures);
});

it('gives the same numbers to the last digit from what this browser kept', () => {
  const kept = writeKeptLine(text, flatCourse(course));
  expect(readKeptLine(kept).text).toBe(text);
  const again = courseOfKept(line.mapped, kept, extent)?.course ?? [];
  expect([...newWorker(near)(again).measured]).toEqual(figures);
});

it('gives the mapped numbers when all is undone, and the same as before when it is redone', () => {
  tool.undo();
  expect(tool.isMapped).toBe(true);
  const mapped = worker(tool.now.value.course);
  expect(mapped.depends).toEqual([]);
  expect([...mapped.measured]).toEqual([...newWorker(near)(line.mapped).measured]);
  tool.redo();
  expect([...worker(tool.now.value.course).measured]).toEqual(figures);
});
