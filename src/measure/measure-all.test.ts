import { describe, expect, it } from 'vitest';
import type { LonLat } from '../model/common';
import type { Measured } from '../model/measured';
import { linesOfGeometry } from './feature-geometry';
import { measureAll } from './measure-all';
import { ANSWERS } from './test-support/answers/answers';
import { contents, data, measured, measuredOn, partOf, withLayer } from './test-support/dossier';
import { apart } from './test-support/geodesic-oracle';

const ids = contents.measurements.map(({ id }) => id);
const place = (id: string, part: string, end: 'from' | 'to'): LonLat =>
  partOf(measured(id), part)[end] as LonLat;

const HIGHEST = partOf(measured('summits-near-line'), 'highest-am').features?.[0]?.id ?? '';

/** For each measurement a feature, and where on it one position is moved (its first, if not said). */
const MOVED: Record<string, [layer: string, feature: string, near?: () => LonLat, by?: LonLat]> = {
  'delimited-length': ['sections', 'kirants', () => [45.105, 41.047]],
  'border-share': ['sections', 'berkaber', () => [45.16, 41.065]],
  'marker-possible-length': ['sections', 'baghanis', () => [45.072, 41.096]],
  'line-versions': ['sections', 'kirants', () => place('line-versions', 'kirants', 'from')],
  'area-changed-hands': ['control-differences', 'kheirimly'],
  'village-to-line': ['settlements', 'kirants'],
  'highway-in-changed-area': ['control-differences', 'kheirimly', () => [45.1019, 41.0482]],
  'highway-beyond-line': ['border', 'main', () => [45.0639, 41.0521]],
  'highway-near-line': ['highway', 'm16', () => [45.1025, 41.0475]],
  'old-road': ['main-roads', 'h54', () => place('old-road', 'closest-approach', 'from')],
  'pipeline-to-line': ['pipelines', 'p1472', () => place('pipeline-to-line', 'p1472', 'from')],
  'pipeline-neck': ['exclaves', 'yukhari-askipara', () => [45.04574, 41.04612]],
  'summits-near-line': ['summits', HIGHEST, undefined, [1, 0]],
  'armenia-area': ['countries', 'am'],
  'border-length': ['border', 'nakhchivan', () => [45.5, 39.5]],
  'karabakh-area': ['karabakh', 'oblast-1991'],
  'karabakh-to-sections': ['sections', 'berkaber', () => [45.164159, 41.05713]],
  'karabakh-to-armenia': ['countries', 'am', () => [46.566278, 39.571998]],
  'nakhchivan-gap': ['border', 'nakhchivan', () => place('nakhchivan-gap', 'nakhchivan', 'from')],
  'armenia-iran-border': ['neighbour-borders', 'am-ir', () => [46.3, 38.9]],
  'm4-in-exclave': ['main-roads', 'm4', () => [45.22, 40.998]],
};

/** Moves one position of a feature, wherever it stands in it, by some 200 m. */
function moveOne(layer: string, feature: string, near?: LonLat, by: LonLat = [2e-3, 1e-3]) {
  return withLayer(layer, ({ features }) => {
    const moved = features.find(({ id }) => id === feature);
    if (!moved) throw new RangeError(`${layer} has no ${feature}`);
    const positions = linesOfGeometry(moved.geometry).flat();
    const distance = (position: LonLat) => (near ? apart(position, near) : 0);
    const nearest = positions.reduce((a, b) => (distance(b) < distance(a) ? b : a));
    const from = String(nearest);
    for (const position of positions) {
      if (String(position) === from)
        position.splice(0, 2, position[0] + by[0], position[1] + by[1]);
    }
  });
}

const numbers = ({ value, low, high, parts }: Measured) => [
  [value, low, high],
  ...parts.map((part) => [part.id, part.value, part.low, part.high]),
];

describe('all measurements', () => {
  it('are each checked against other engines, by their kind', () => {
    for (const { id, kind } of contents.measurements)
      expect(Object.keys(ANSWERS[kind])).toContain(id);
    const answered = Object.values(ANSWERS).flatMap((answers) => Object.keys(answers));
    expect(answered.sort()).toEqual([...ids].sort());
  });

  it('are each changed by a coordinate in the test below', () => {
    expect(Object.keys(MOVED).sort()).toEqual([...ids].sort());
  });

  it.each(Object.entries(MOVED))(
    'come out of the drawn geometry: one coordinate moved changes %s',
    (id, [layer, feature, near, by]) => {
      const found = measuredOn(moveOne(layer, feature, near?.(), by), id).get(id) as Measured;
      expect(numbers(found)).not.toEqual(numbers(measured(id)));
    },
  );

  it('leave out what reads a layer that is not there, and keep the rest in order', () => {
    const without = new Map([...data].filter(([layer]) => layer !== 'countries'));
    const found = [...measureAll(contents, without).keys()];
    expect(found).toEqual(
      ids.filter((id) => !['armenia-area', 'karabakh-to-armenia'].includes(id)),
    );
  });

  it('name the one that broken data does not allow, or go on with the rest', () => {
    const empty = withLayer('sections', ({ features }) => features.splice(0));
    expect(() => measureAll(contents, empty)).toThrow(
      /^delimited-length cannot be measured: Nothing is selected of layer sections/,
    );
    const failed: string[] = [];
    const found = measureAll(contents, empty, (id) => failed.push(id));
    expect([...found.keys(), ...failed].sort()).toEqual([...ids].sort());
    expect(failed).toContain('border-share');
    expect(found.has('border-length')).toBe(true);
  });

  it('measure a ratio after what it is made of, wherever it is declared', () => {
    const wanted = ['border-share', 'border-length', 'delimited-length'];
    const measurements = wanted.flatMap((id) => contents.measurements.filter((m) => m.id === id));
    const found = measureAll({ layers: contents.layers, measurements }, data);
    expect([...found.keys()]).toEqual(wanted);
    expect(found.get('border-share')?.value).toBe(measured('border-share').value);
  });
});
