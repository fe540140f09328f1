import { signal } from '@preact/signals';
import geodesic from 'geographiclib-geodesic';
import { describe, expect, it } from 'vitest';
import { measureFreely } from '../../measure/free-measuring';
import type { LonLat } from '../../model/common';
import type { View } from '../../model/view';
import type { ExploreState } from '../explore-state';
import { MeasuringTool } from './measuring-tool';

const PARIS: LonLat = [2.3522, 48.8566];
const BERLIN: LonLat = [13.405, 52.52];
const ROME: LonLat = [12.4964, 41.9028];

function tool(): MeasuringTool {
  const view = signal({ measuring: { mode: 'distance', positions: [] } } as unknown as View);
  const words = signal({ contents: { dossier: { extent: [0, 40, 20, 60] } } });
  return new MeasuringTool({ view, words } as unknown as ExploreState);
}

describe('free measuring', () => {
  it('gives the way from Paris to Berlin and on to Rome as GeographicLib does', () => {
    const { WGS84 } = geodesic.Geodesic;
    const ways = [
      WGS84.Inverse(48.8566, 2.3522, 52.52, 13.405).s12,
      WGS84.Inverse(52.52, 13.405, 41.9028, 12.4964).s12,
    ];
    const found = measureFreely({ mode: 'distance', positions: [PARIS, BERLIN, ROME] });
    expect(found.lengthMetres).toBeCloseTo((ways[0] ?? 0) + (ways[1] ?? 0), 6);
    expect(found.lengthMetres / 1000).toBeCloseTo(878 + 1181, -1);
  });

  it('gives the area of the triangle between them, whichever way round', () => {
    const [one, other] = [
      [PARIS, BERLIN, ROME],
      [ROME, BERLIN, PARIS],
    ].map((positions) => measureFreely({ mode: 'area', positions: positions as LonLat[] }));
    // Its sides are 878, 1181 and 1106 km: 461,800 km² by Heron on a plane, a little more on the globe.
    expect((one?.areaSquareMetres ?? 0) / 1e6).toBeGreaterThan(461_800);
    expect((one?.areaSquareMetres ?? 0) / 1e6).toBeLessThan(467_000);
    expect(other?.areaSquareMetres).toBeCloseTo(one?.areaSquareMetres ?? 0, 0);
  });

  it('gives no area where the edges cross, and none of two points', () => {
    const bowTie: LonLat[] = [
      [1, 1],
      [2, 2],
      [2, 1],
      [1, 2],
    ];
    expect(measureFreely({ mode: 'area', positions: bowTie }).areaSquareMetres).toBeNull();
    expect(measureFreely({ mode: 'area', positions: [PARIS, ROME] }).areaSquareMetres).toBe(0);
  });

  it('undoes a point, and all that was cleared', () => {
    const own = tool();
    own.add(PARIS);
    own.add(BERLIN);
    own.clear();
    expect(own.now?.positions).toEqual([]);
    own.undo();
    expect(own.now?.positions).toEqual([PARIS, BERLIN]);
    own.undo();
    expect(own.now?.positions).toEqual([PARIS]);
  });

  it('refuses a point beyond the map and says why; what was set stays', () => {
    const own = tool();
    own.add(PARIS);
    expect(own.add([30, 50])).toBe(false);
    expect(own.refused.value).toBe('measure.outside');
    expect(own.now?.positions).toEqual([PARIS]);
    own.add(ROME);
    expect(own.refused.value).toBeNull();
  });

  it('sets no point twice in one place, as a double click would', () => {
    const own = tool();
    expect([own.add(PARIS), own.add(PARIS)]).toEqual([true, false]);
    expect(own.now?.positions).toHaveLength(1);
  });
});
