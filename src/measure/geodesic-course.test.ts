import { expect, it } from 'vitest';
import type { LonLat } from '../model/common';
import { geodesicCourse, geodesicLengthMetres } from './geodesic-course';

const LONDON: LonLat = [-0.1276, 51.5072];
const TOKYO: LonLat = [139.6917, 35.6895];

it('the shortest way from London to Tokyo runs over the far north, and is as long in steps', () => {
  const course = geodesicCourse([LONDON, TOKYO]);
  expect(Math.max(...course.map(([, latitude]) => latitude))).toBeGreaterThan(69);
  expect(geodesicLengthMetres([LONDON, TOKYO]) / 1000).toBeCloseTo(9582, -2);
  expect(geodesicLengthMetres(course)).toBeCloseTo(geodesicLengthMetres([LONDON, TOKYO]), 3);
});

it('a short way is drawn by its two ends alone', () => {
  const near: LonLat[] = [LONDON, [-0.12, 51.51]];
  expect(geodesicCourse(near)).toEqual(near);
});
