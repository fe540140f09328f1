import type { Feature, LineString, Polygon } from 'geojson';
import { describe, expect, it } from 'vitest';
import type { LonLat } from '../model/common';
import { applyLineToWorld, prepareWorld } from './edited-world';
import { contents, data } from './test-support/dossier';
import { apart } from './test-support/geodesic-oracle';
import { geos, polygon } from './test-support/geos';

const world = prepareWorld(contents.layers, data, { layer: 'border', feature: 'main' });
const mapped = world.positions;
const [x, y] = mapped[3060] as LonLat;
const moved = mapped.with(3060, [x + 2e-5, y + 1e-5]);
const find = (layer: string, id: string, from = data): Feature => {
  const found = from.get(layer)?.features.find((each) => each.id === id);
  if (!found) throw new RangeError(`${layer} has no ${id}`);
  return found;
};
const has = ({ geometry }: Feature, [longitude, latitude]: LonLat) =>
  JSON.stringify(geometry).includes(`[${longitude},${latitude}]`);

describe('a world in which the line moved', () => {
  const { data: after, changed } = applyLineToWorld(world, moved);

  it('has the new course in the line and in all that ran along it there', () => {
    expect([...changed].sort()).toEqual(['border', 'control-differences', 'countries', 'sections']);
    for (const [layer, id] of [
      ['border', 'main'],
      ['sections', 'kirants'],
      ['control-differences', 'kheirimly'],
      ['countries', 'am'],
      ['countries', 'az'],
    ] as const) {
      expect(has(find(layer, id, after), moved[3060] as LonLat), id).toBe(true);
      expect(has(find(layer, id, after), [x, y]), id).toBe(false);
    }
  });

  it('leaves everything else as the very same objects', () => {
    const same = [...data].flatMap(([layer, { features }]) =>
      features.filter((each, at) => after.get(layer)?.features[at] === each),
    );
    const all = [...data.values()].flatMap(({ features }) => features);
    expect(all.length - same.length).toBe(5);
    for (const version of ['border-2026-07', 'changed-areas-2026-07', 'control-line'])
      expect(after.get(version)).toBe(data.get(version));
  });

  it('keeps areas closed and valid, by GEOS', () => {
    const { coordinates } = find('control-differences', 'kheirimly', after).geometry as Polygon;
    expect(geos.GEOSisValid(polygon(coordinates as LonLat[][]))).toBe(1);
    const [ring = []] = coordinates;
    expect(ring[0]).toEqual(ring.at(-1));
  });

  it('moves the end of a section with the place of the line on which it lay', () => {
    const [end] = [(find('sections', 'kirants').geometry as LineString).coordinates.at(-1)];
    const course = mapped.map(
      ([a, b], at): LonLat => (at > 3110 && at < 3130 ? [a + 1e-3, b] : [a, b]),
    );
    const section = find('sections', 'kirants', applyLineToWorld(world, course).data);
    const now = (section.geometry as LineString).coordinates.at(-1) as LonLat;
    expect(apart(now, [(end?.[0] ?? 0) + 1e-3, end?.[1] ?? 0])).toBeLessThan(0.1);
  });

  it('is the mapped one, object by object, on the mapped course', () => {
    const back = applyLineToWorld(
      world,
      mapped.map(([a, b]): LonLat => [a, b]),
    );
    expect(back.data).toBe(data);
    expect([...back.changed]).toEqual([]);
  });

  it('refuses a line that is not there', () => {
    const wrong = { layer: 'border', feature: 'nowhere' };
    expect(() => prepareWorld(contents.layers, data, wrong)).toThrow(RangeError);
  });
});
