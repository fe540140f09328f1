import { describe, expect, it } from 'vitest';
import {
  formatMeasuring,
  type Measuring,
  MOST_MEASURED_POSITIONS,
  parseMeasuring,
} from './measuring';

describe('what is measured by free hand, in a link', () => {
  it('states latitude before longitude, to a metre', () => {
    const measuring: Measuring = { mode: 'distance', positions: [[2.35222, 48.85661]] };
    expect(formatMeasuring(measuring)).toBe('distance/48.85661/2.35222');
    expect(parseMeasuring('distance/48.85661/2.35222')).toEqual(measuring);
  });

  it.each([
    '',
    'volume',
    'distance/48.85661',
    'distance/48.8/2.35222',
    'distance/86.00000/2.00000',
    'area/1.00000/181.00000',
    'area/NaN/1.00000',
    `area${'/1.00000/1.00000'.repeat(MOST_MEASURED_POSITIONS + 1)}`,
  ])('reads %j as nothing', (text) => {
    expect(parseMeasuring(text)).toBeNull();
  });
});
