import { expect, it } from 'vitest';
import { geodesicAreaSquareMetres } from '../../measure/ellipsoid';
import { prepareRecompute } from '../../measure/recompute';
import { prepareSideChanges } from '../../measure/side-changes';
import { contents, data } from '../../measure/test-support/dossier';
import type { LonLat } from '../../model/common';
import { addAfter, moved, nudge, removeChosen } from './line-commands';
import { LineTool } from './line-tool';
import { movableLayer, movableLine, namedStretches, nearestVertex } from './moved-line';

const layer = movableLayer(contents)?.id ?? '';
const line = movableLine(layer, data.get(layer));
const stretches = namedStretches(contents, data, line);
const ref = { layer, feature: String(line.feature.id) };

function newTool() {
  const courses: (readonly LonLat[])[] = [];
  const tool: LineTool = new LineTool(line, stretches, contents.dossier.extent, {
    onCourse: (course, rest) => {
      if (rest) courses.push(course);
    },
    onShift: () => undefined,
  });
  return { tool, courses };
}

it('offers each delimited stretch of the dossier, and works on its own vertices', () => {
  const delimited = contents.layers.filter(({ kind }) => kind === 'delimited-border');
  const features = delimited.flatMap(({ id }) => data.get(id)?.features ?? []);
  expect(stretches.map(({ feature }) => feature)).toEqual(features.map(({ id }) => id));
  const { tool } = newTool();
  tool.pick(0);
  const { range } = tool.now.value;
  expect(tool.chosen.value).toBeGreaterThanOrEqual(range.from);
  tool.choose(Number.POSITIVE_INFINITY);
  expect(tool.chosen.value).toBe(range.to);
});

it('takes a whole drag back in one step, and forward again, to the very same course', () => {
  const { tool, courses } = newTool();
  tool.pick(0);
  const index = tool.chosen.value;
  const [x, y] = line.mapped[index] as LonLat;
  tool.hold();
  for (let step = 1; step <= 3; step += 1) {
    tool.drag({ kind: 'move', index, to: [x + step * 1e-5, y] });
  }
  tool.letGo(true);
  const dragged = tool.now.value.course;
  expect(dragged[index]).toEqual([Number((x + 3e-5).toFixed(5)), Number(y.toFixed(5))]);
  tool.undo();
  expect(tool.isMapped).toBe(true);
  tool.redo();
  expect(tool.now.value.course).toBe(dragged);
  tool.reset();
  expect(courses.at(-1)).toBe(line.mapped);
  tool.undo();
  expect(tool.now.value.course).toBe(dragged);
});

it('changes nothing by a drag that is given up', () => {
  const { tool } = newTool();
  tool.pick(1);
  const index = tool.chosen.value;
  const [x, y] = line.mapped[index] as LonLat;
  tool.hold();
  tool.drag({ kind: 'move', index, to: [x + 1e-5, y] });
  tool.letGo(false);
  expect(tool.now.value.course).toBe(line.mapped);
  expect(tool.history.value.past).toHaveLength(0);
});

it('keeps the last good course and says why where a position leaves the extent or crosses the line', () => {
  const { tool } = newTool();
  tool.pick(0);
  const index = tool.chosen.value;
  const [x, y] = line.mapped[index] as LonLat;
  tool.hold();
  tool.drag({ kind: 'move', index, to: [x + 1e-5, y] });
  const good = tool.now.value.course;
  tool.drag({ kind: 'move', index, to: [x, 80] });
  expect(tool.refused.value).toBe('outside-extent');
  const [farX, farY] = line.mapped[index + 60] as LonLat;
  tool.drag({ kind: 'move', index, to: [farX, farY] });
  expect(tool.refused.value).toBe('self-crossing');
  tool.letGo(true);
  expect(tool.now.value.course).toBe(good);
});

it('nudges by metres that GeographicLib finds, but for the grid', () => {
  const { tool } = newTool();
  tool.pick('whole');
  tool.chosen.value = 1000;
  const { course } = tool.now.value;
  const isMoved = nudge(tool, [0, 1], 10) || nudge(tool, [0, -1], 10);
  expect(isMoved).toBe(true);
  const [a, b] = [course[1000] as LonLat, tool.now.value.course[1000] as LonLat];
  expect(Math.abs(Math.abs(b[1] - a[1]) * 111_050 - 10)).toBeLessThan(0.7);
  const [x, y] = moved([45, 41], 100, 0);
  expect(y).toBe(41);
  // A hundred metres along the parallel of 41° are 0.0011890° (GeographicLib, Planimeter and GeodSolve).
  expect(x - 45).toBeCloseTo(0.001189, 6);
});

it('says that a shift is refused, but not one that was taken back before the answer came', () => {
  const { tool } = newTool();
  tool.pick(0);
  tool.shift(500);
  tool.shiftRefused(500);
  expect(tool.refused.value).toBe('shift-meets-line');
  tool.undo();
  tool.shift(500);
  tool.undo();
  tool.shiftRefused(500);
  expect(tool.refused.value).toBeNull();
});

it('adds a vertex halfway and takes it away again', () => {
  const { tool } = newTool();
  tool.pick(2);
  const before = tool.now.value;
  expect(addAfter(tool)).toBe(true);
  expect(tool.now.value.range.to).toBe(before.range.to + 1);
  expect(removeChosen(tool)).toBe(true);
  expect(tool.now.value.course).toEqual(before.course);
});

const villages = (data.get('settlements')?.features ?? []).flatMap(({ id, geometry }) =>
  geometry.type === 'Point' ? [{ id: String(id), at: geometry.coordinates as LonLat }] : [],
);
const degreesApart = (a: LonLat, b: LonLat) => Math.hypot(a[0] - b[0], a[1] - b[1]);
const gapOf = (at: LonLat) =>
  degreesApart(at, line.mapped[nearestVertex(line.mapped, at)] as LonLat);

it('names a village that the line is moved over, and the ground by GeographicLib’s area', () => {
  const village = villages.reduce((a, b) => (gapOf(b.at) < gapOf(a.at) ? b : a));
  const index = nearestVertex(line.mapped, village.at);
  const [before, at, after] = line.mapped.slice(index - 1, index + 2) as [LonLat, LonLat, LonLat];
  const [dx, dy] = [village.at[0] - at[0], village.at[1] - at[1]];
  // Around the village: a little beyond it, to both sides.
  const corner = (side: number): LonLat => [
    at[0] + 1.2 * dx - side * dy,
    at[1] + 1.2 * dy + side * dx,
  ];
  const ways = [-0.3, 0.3].map((side) => [corner(side), corner(-side)]);
  const area = (way: readonly LonLat[]) => geodesicAreaSquareMetres([[before, ...way, after, at]]);
  const [first = [], second = []] = ways;
  const way = area(first) > area(second) ? first : second;
  const course = line.mapped.toSpliced(index, 1, ...way);
  const changes = prepareSideChanges(contents.layers, data, ref)(course);
  const side = changes.find(({ points }) => points.some(({ id }) => id === village.id));
  expect(side).toBeDefined();
  expect(Math.abs((side?.squareMetres ?? 0) / area(way) - 1)).toBeLessThan(1e-3);
});

it('changes an area by what changes sides', () => {
  const index = (stretches[0]?.range.from ?? 0) + 20;
  const [x, y] = line.mapped[index] as LonLat;
  const course = line.mapped.with(index, [x + 2e-4, y]);
  const { measured } = prepareRecompute(contents, data, ref)(course);
  const mapped = prepareRecompute(contents, data, ref)(line.mapped).measured;
  const whole = contents.measurements.find(
    (each) => each.kind === 'area' && each.areas.layer === 'countries',
  );
  const id = whole?.id ?? '';
  const areaOf = (results: typeof mapped) => results.get(id)?.parts[0]?.value ?? Number.NaN;
  const sides = prepareSideChanges(contents.layers, data, ref)(course);
  const own = sides.find(({ country }) => country === line.left);
  const other = sides.find(({ country }) => country === line.right);
  const gained = (own?.squareMetres ?? 0) - (other?.squareMetres ?? 0);
  expect(Math.abs(gained)).toBeGreaterThan(1);
  expect(areaOf(measured) - areaOf(mapped)).toBeCloseTo(gained, 0);
}, 30_000);
