import { describe, expect, it } from 'vitest';
import type { LonLat } from '../model/common';
import { indexLine } from './line-index';
import { nearest } from './nearest';
import { sideOf } from './side-of-line';
import * as geos from './test-support/geos';
import { seeded, wigglyLine } from './test-support/random';
import { shippedLines, shippedPolygons } from './test-support/shipped';

describe('the side of a directed line', () => {
  it('is the one that point in polygon by GEOS gives along a wiggly border', () => {
    const border = wigglyLine(21, 2000, [44, 41], 0.02);
    const [first, last] = [border[0] as LonLat, border[1999] as LonLat];
    const north = geos.polygon([[...border, [last[0], 60], [first[0], 60], first]]);
    const index = indexLine([border]);
    const random = seeded(2);
    let left = 0;
    for (let count = 0; count < 3000; count++) {
      const base = border[100 + Math.floor(random() * 1800)] as LonLat;
      const spread = 10 ** (-5 + 4 * random());
      const place: LonLat = [
        base[0] + (random() - 0.5) * spread,
        base[1] + (random() - 0.5) * spread,
      ];
      const inside = geos.contains(north, geos.point(place));
      expect(sideOf(index, place)).toBe(inside ? 'left' : 'right');
      left += inside ? 1 : 0;
    }
    expect(left).toBeGreaterThan(1000);
    expect(left).toBeLessThan(2000);
  });

  it('is the one that the shipped country shapes give along the shipped border', () => {
    const border = shippedLines('border', ['main']);
    const index = indexLine(border);
    const line = border[0] as LonLat[];
    const [am, az] = ['am', 'az'].map((id) =>
      geos.shape({ type: 'MultiPolygon', coordinates: shippedPolygons('countries', [id]) }),
    ) as [number, number];
    const random = seeded(3);
    const seen = { left: 0, right: 0 };
    for (let count = 0; count < 600; count++) {
      const base = line[300 + Math.floor(random() * (line.length - 600))] as LonLat;
      const spread = 10 ** (-4.5 + 3.5 * random());
      const place: LonLat = [
        base[0] + (random() - 0.5) * spread,
        base[1] + (random() - 0.5) * spread,
      ];
      if (nearest(index, place).distanceMetres < 0.05) continue;
      const inside = geos.point(place);
      const expected = geos.contains(am, inside)
        ? 'left'
        : geos.contains(az, inside)
          ? 'right'
          : null;
      if (!expected) continue;
      expect(sideOf(index, place)).toBe(expected);
      seen[expected]++;
    }
    expect(Math.min(seen.left, seen.right)).toBeGreaterThan(100);
  });

  it('holds at a sharp vertex on both of its sides', () => {
    const index = indexLine([
      [
        [45, 41],
        [45.01, 41.001],
        [45, 41.002],
      ],
    ]);
    for (const place of [
      [45.02, 41.001],
      [45.0101, 41.0011],
      [45.0101, 41.0009],
    ] as LonLat[]) {
      expect(sideOf(index, place)).toBe('right');
    }
    expect(sideOf(index, [45.005, 41.001])).toBe('left');
  });

  it('turns with the direction of the line', () => {
    const line: LonLat[] = [
      [45, 41],
      [45.01, 41.004],
      [45.03, 41],
    ];
    expect(sideOf(indexLine([line]), [45.01, 41.02])).toBe('left');
    expect(sideOf(indexLine([line.toReversed()]), [45.01, 41.02])).toBe('right');
  });

  it('takes the nearest of several lines, and passes from line to line at a shared end', () => {
    const west: LonLat[] = [
      [45, 41],
      [45.01, 41],
    ];
    const east: LonLat[] = [
      [45.01, 41],
      [45.01, 41.01],
    ];
    const index = indexLine([
      east,
      west,
      [
        [45.2, 41.01],
        [45.2, 41],
      ],
    ]);
    expect(sideOf(index, [45.02, 40.99])).toBe('right');
    expect(sideOf(index, [45.009, 41.001])).toBe('left');
    expect(sideOf(index, [45.19, 41.005])).toBe('right');
    expect(sideOf(index, [45.21, 41.005])).toBe('left');
  });

  it('is inside for every place within a closed ring, at its joint too', () => {
    const ring: LonLat[] = [
      [45, 41],
      [45.01, 41],
      [45.01, 41.01],
      [45, 41.01],
      [45, 41],
    ];
    const index = indexLine([ring]);
    expect(sideOf(index, [45.001, 41.001])).toBe('left');
    expect(sideOf(index, [44.999, 40.999])).toBe('right');
    expect(sideOf(index, [45.02, 41.02])).toBe('right');
  });

  it('is neither on the line', () => {
    const index = indexLine([
      [
        [45, 41],
        [45.01, 41],
        [45.01, 41.01],
      ],
    ]);
    expect(sideOf(index, [45.005, 41])).toBe('on');
    expect(sideOf(index, [45.01, 41])).toBe('on');
    const long = indexLine([
      [
        [45, 41],
        [47, 41],
      ],
    ]);
    expect(sideOf(long, [45.7777, 41])).toBe('on');
    expect(sideOf(long, [45.7777, 41.00000001])).toBe('left');
  });

  it('prolongs the line beyond its open ends', () => {
    const index = indexLine([
      [
        [45, 41],
        [45.01, 41],
      ],
    ]);
    expect(sideOf(index, [45.05, 41.001])).toBe('left');
    expect(sideOf(index, [44.95, 40.999])).toBe('right');
    expect(sideOf(index, [45.05, 41])).toBe('on');
  });
});
