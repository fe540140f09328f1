import { signal } from '@preact/signals';
import type { FeatureCollection } from 'geojson';
import { expect, it } from 'vitest';
import type { LonLat } from '../../model/common';
import type { GroupShape, PathShape } from '../../plate/display-list';
import { plateProjection } from '../../plate/projection/projections';
import type { ExploreState } from '../../state/explore-state';
import { readersExtras } from './readers-extras';

const size = { width: 400, height: 400 };
const projection = plateProjection('mercator', { extent: [10, 45, 12, 47] }, size);
const frame = { size, projection, sides: { left: '', right: '' } } as never;

const linesOf = (...courses: LonLat[][]): FeatureCollection => ({
  type: 'FeatureCollection',
  features: courses.map((coordinates, id) => ({
    type: 'Feature',
    id: String(id),
    properties: {},
    geometry: { type: 'LineString', coordinates },
  })),
});

const MAPPED: LonLat[] = [10.2, 10.5, 10.8, 11.1, 11.4, 11.7].map((x) => [x, 46]);
const MOVED: LonLat[] = MAPPED.map(([x, y], at) => (at === 3 ? [x, 46.4] : [x, y]));

function stateWith(moved: LonLat[] | null, opened: LonLat[] | null): ExploreState {
  const sources = new Map([
    ['opened-1-0', linesOf(opened ?? [])],
    ['opened-1-words', linesOf(opened ?? [])],
  ]);
  return {
    words: signal({
      contents: { layers: [{ id: 'frontier', kind: 'border' }] },
      translator: { text: () => 'not a border' },
    }),
    data: signal(new Map([['frontier', linesOf(MAPPED)]])),
    line: { movedLayers: signal(new Map(moved ? [['frontier', linesOf(moved)]] : [])) },
    reader: { overlays: signal(new Map(opened ? [['opened/1', { sources, layers: [] }]] : [])) },
  } as unknown as ExploreState;
}

const pathsOf = (group: GroupShape | undefined) =>
  (group?.shapes ?? [])
    .filter((shape): shape is PathShape => shape.type === 'path' && !shape.closed)
    .flatMap(({ features }) => features.flat());

it('is nothing where the reader laid nothing upon the map', () => {
  expect(readersExtras(stateWith(null, null))(frame)).toEqual({
    below: [],
    above: [],
    taken: [],
    labels: [],
  });
});

it('draws the moved stretch of the line, from the kept position before it to the one after', () => {
  const { below, labels } = readersExtras(stateWith(MOVED, null))(frame);
  expect(below.map(({ id }) => id)).toEqual(['readers-line']);
  const [path = []] = pathsOf(below[0]);
  const at = (index: number) => projection.toPixels(...(MOVED[index] as LonLat));
  for (const [end, index] of [[0, 2] as const, [path.length - 1, 4] as const]) {
    expect(path[end]?.[0]).toBeCloseTo(at(index)[0], 0);
    expect(path[end]?.[1]).toBeCloseTo(at(index)[1], 0);
  }
  expect(Math.min(...path.map(([, y]) => y))).toBeCloseTo(at(3)[1], 0);
  expect(labels.every(({ candidates }) => candidates.length > 0)).toBe(true);
});

it('draws each line of an opened file once, dashed, with words along it', () => {
  const { below, labels } = readersExtras(stateWith(null, MAPPED))(frame);
  expect(below.map(({ id }) => id)).toEqual(['opened-lines']);
  expect(pathsOf(below[0])).toHaveLength(1);
  const [shape] = below[0]?.shapes ?? [];
  expect(shape?.type === 'path' && shape.strokes.at(-1)?.dashPx).toHaveLength(4);
  expect(labels[0]?.candidates[0]?.shape.lines.join(' ')).toBe('not a border');
});
