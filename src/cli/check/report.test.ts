import { describe, expect, it } from 'vitest';
import type { Issue } from '../../model/issue';
import { jsonReport, textReport } from './report';

const issue = (more: Partial<Issue>): Issue => ({
  check: 'coordinates',
  file: 'geo/road.geojson',
  id: 'north-road',
  place: 'features[0].geometry.coordinates[3]',
  message: 'the position (45, 140) is not on the globe',
  remedy: 'Check order and projection.',
  ...more,
});

describe('textReport', () => {
  it('prints file, feature, place, message and check in one line, and then what to do', () => {
    expect(textReport([issue({})], 'data').split('\n')).toEqual([
      'geo/road.geojson: north-road: features[0].geometry.coordinates[3]: the position (45, 140) is not on the globe [coordinates]',
      '  -> Check order and projection.',
      'check: 1 issue in 1 file of data',
    ]);
  });

  it('leaves out the feature and the place where there are none', () => {
    const [line] = textReport([issue({ id: undefined, place: undefined })], 'data').split('\n');
    expect(line).toBe('geo/road.geojson: the position (45, 140) is not on the globe [coordinates]');
  });

  it('cuts like issues on one feature to three, and counts all of them', () => {
    const many = Array.from({ length: 1000 }, (_, at) => issue({ place: `[${at}]` }));
    const report = textReport([...many, issue({ id: 'south-road' })], 'data');
    expect(report.match(/on the globe/g)).toHaveLength(4);
    expect(report).toContain('north-road: and 997 more like it (--json lists all)');
    expect(report).toContain('south-road');
    expect(report).toMatch(/check: 1001 issues in 1 file of data$/);
  });

  it('says that there are none', () => {
    expect(textReport([], 'data')).toBe('check: no issues in data');
  });
});

it('gives every issue as JSON', () => {
  const many = Array.from({ length: 10 }, () => issue({}));
  expect(JSON.parse(jsonReport(many, 'data'))).toEqual({ directory: 'data', issues: many });
});
