import { expect, it, vi } from 'vitest';
import { contents, data } from '../../measure/test-support/dossier';
import type { LonLat } from '../../model/common';
import { nudge } from './line-commands';
import { LineTool } from './line-tool';
import { movableLayer, movableLine, namedStretches } from './moved-line';
import { REST_MILLISECONDS } from './rest';

const layer = movableLayer(contents)?.id ?? '';
const line = movableLine(layer, data.get(layer));

function newTool() {
  const courses: (readonly LonLat[])[] = [];
  const onCourse = (course: readonly LonLat[], rest: boolean) => {
    if (rest) courses.push(course);
  };
  const stretches = namedStretches(contents, data, line);
  const watcher = { onCourse, onShift: () => undefined };
  return { tool: new LineTool(line, stretches, contents.dossier.extent, watcher), courses };
}

it('brings a series of nudges to rest once, and takes each of them back by itself', () => {
  vi.useFakeTimers();
  const { tool, courses } = newTool();
  tool.pick('whole');
  tool.chosen.value = 1000;
  const ways = [0, 0, 0].map(() => (nudge(tool, [0, 1], 10) ? 1 : 0));
  expect(ways).toEqual([1, 1, 1]);
  expect(courses).toEqual([]);
  vi.advanceTimersByTime(REST_MILLISECONDS - 1);
  expect(courses).toEqual([]);
  vi.advanceTimersByTime(2);
  const moved = tool.now.value.course;
  expect(courses).toEqual([moved]);
  tool.undo();
  tool.undo();
  tool.undo();
  expect(tool.isMapped).toBe(true);
  for (let redone = 0; redone < 3; redone += 1) tool.redo();
  expect(tool.now.value.course).toBe(moved);
  vi.useRealTimers();
});

it('keeps nudges at once where the reader goes on to something else', () => {
  vi.useFakeTimers();
  const { tool, courses } = newTool();
  tool.pick('whole');
  tool.chosen.value = 1000;
  nudge(tool, [0, 1], 10);
  tool.resting.now();
  const once = tool.now.value.course;
  expect(courses).toEqual([once]);
  nudge(tool, [0, 1], 10);
  const twice = tool.now.value.course;
  tool.hold();
  expect(courses).toEqual([once, twice]);
  nudge(tool, [0, 1], 10);
  tool.undo();
  expect(courses.at(-1)).toBe(twice);
  vi.runAllTimers();
  expect(courses).toHaveLength(3);
  vi.useRealTimers();
});

it('waits for twice as long as nudges come apart, and not longer than two seconds', () => {
  vi.useFakeTimers();
  const { tool, courses } = newTool();
  tool.pick('whole');
  tool.chosen.value = 1000;
  nudge(tool, [0, 1], 10);
  vi.advanceTimersByTime(700);
  expect(courses).toHaveLength(1);
  nudge(tool, [0, 1], 10);
  vi.advanceTimersByTime(1300);
  expect(courses).toHaveLength(1);
  nudge(tool, [0, -1], 10);
  vi.advanceTimersByTime(1990);
  expect(courses).toHaveLength(1);
  vi.advanceTimersByTime(20);
  expect(courses).toHaveLength(2);
  vi.useRealTimers();
});
