import type { LineString, Point, Polygon, Position } from 'geojson';
import { describe, expect, it } from 'vitest';
import { loadDossier } from '../../build/load-dossier';
import { measureAll } from '../../measure/measure-all';
import { apart, densified, lengthOfLine } from '../../measure/test-support/geodesic-oracle';
import { intersection, linesOf, shape } from '../../measure/test-support/geos';
import type { LonLat } from '../../model/common';
import { diskSource } from '../check/file-reader';
import { checkDossier } from '../check/run-checks';
import { EXAMPLE } from './copy-example';

const { contents, data } = loadDossier(EXAMPLE);
const measured = measureAll(contents, data);
const geometryOf = <G>(layer: string, id: string) =>
  data.get(layer)?.features.find((feature) => feature.id === id)?.geometry as G;
const lonLats = (positions: Position[]) => positions as LonLat[];
const stretch = lonLats(geometryOf<LineString>('section', 'middle').coordinates);

describe('a second dossier, of an invented island in the other hemispheres', () => {
  it('passes every check', async () => {
    expect(await checkDossier(diskSource(EXAMPLE))).toEqual([]);
  });

  it('is measured without a change in the engine: the stretch is as long as its geodesics', () => {
    const length = measured.get('agreed-length');
    expect(length?.value).toBeCloseTo(lengthOfLine(stretch), 2);
    expect(length?.decidable).toBe(true);
  });

  it('each village is as far from the stretch, and on the side, as GeographicLib has it', () => {
    const parts = measured.get('village-distances')?.parts ?? [];
    expect(parts.map(({ id, side }) => [id, side])).toEqual([
      ['kelby', 'XO'],
      ['ulmen', 'XO'],
      ['dorvik', 'XT'],
      ['pellan', 'XT'],
    ]);
    for (const { id, value } of parts) {
      const [village] = lonLats([geometryOf<Point>('villages', id).coordinates]);
      const ways = densified(stretch, 2).map((place) => apart(place, village as LonLat));
      expect(Math.abs((value ?? 0) - Math.min(...ways))).toBeLessThan(0.01);
    }
  });

  it('the road beyond the line is what GEOS finds of it in the eastern country', () => {
    const road = shape(geometryOf<LineString>('road', 'ridge-road'));
    const east = shape(geometryOf<Polygon>('countries', 'eastern-country'));
    const pieces = linesOf(intersection(road, east)).map(lengthOfLine);
    const found = measured.get('road-beyond-line');
    expect(found?.parts.map(({ value }) => value?.toFixed(1))).toEqual(
      pieces.map((length) => length.toFixed(1)),
    );
    expect(pieces).toHaveLength(2);
  });
});
