import { describe, expect, it } from 'vitest';
import { claimAddress, claimPath } from './claim-address';
import { litMeasurements } from './lit-measurements';
import type { DossierContents } from './loaded-dossier';
import { itemKey, type MapItem, sameItem } from './map-item';
import { overviewName } from './overview-name';
import { mappedVersions, readerVocabulary } from './reader-vocabulary';
import { releaseFileName, releaseOfFile } from './released-report';
import type { Claim } from './source';
import type { TourStep } from './tour';

describe('the address of a claim’s page', () => {
  it('is language and claim, and carries what the reader set only where there is something', () => {
    expect(claimPath('en', 'road')).toBe('en/road/');
    expect(claimPath('a/b', 'ü')).toBe('a%2Fb/%C3%BC/');
    expect(claimAddress('https://x/', 'en', 'road', '')).toBe('https://x/en/road/');
    expect(claimAddress('https://x/', 'en', 'road', 'a=b')).toBe('https://x/en/road/#a=b');
  });
});

describe('what lights up', () => {
  const claim = { measurements: ['a', 'b'] } as Claim;
  const step = (more: Partial<TourStep>) => ({ id: 's', chapter: 'c', ...more }) as TourStep;

  it('is the claim’s without a step and with one of a claim, else the step’s own or nothing', () => {
    expect(litMeasurements(claim, null)).toEqual(['a', 'b']);
    expect(litMeasurements(claim, step({ claim: 'x', measurement: 'c' }))).toEqual(['a', 'b']);
    expect(litMeasurements(claim, step({ measurement: 'c' }))).toEqual(['c']);
    expect(litMeasurements(claim, step({}))).toEqual([]);
  });
});

describe('something drawn', () => {
  const village = { layer: 'villages', feature: 'mill' };
  const feature: MapItem = { kind: 'feature', feature: village };
  const piece: MapItem = { kind: 'piece', piece: { measurement: 'road', part: 'north' } };
  const both: MapItem = { ...piece, feature: village } as MapItem;

  it('has a key of its own', () => {
    expect([feature, piece, both].map(itemKey)).toEqual([
      '/villages/mill',
      'road/north/',
      'road/north/villages/mill',
    ]);
  });

  it('is the same as its like, as nothing else, and as nothing only where both are nothing', () => {
    expect(sameItem(piece, structuredClone(piece))).toBe(true);
    expect(sameItem(piece, both)).toBe(false);
    expect(sameItem(feature, null)).toBe(false);
    expect(sameItem(null, feature)).toBe(false);
    expect(sameItem(null, null)).toBe(true);
  });
});

it('a lighter copy is named after its layer', () => {
  expect(overviewName('coast')).toBe('coast/overview');
});

describe('what a link may set', () => {
  const versions = (...lines: string[]) => lines.map((line) => ({ line }));
  const measurements = [
    { id: 'length', kind: 'line-length', versions: versions('1985', '1990') },
    { id: 'near-road', kind: 'length-near-line' },
    { id: 'near-hills', kind: 'points-near-line', versions: versions('1990') },
    { id: 'share', kind: 'ratio' },
  ] as unknown as DossierContents['measurements'];

  it('are distances of what counts as near, the measured figures, their ends and each mapped version once', () => {
    expect(mappedVersions(measurements)).toEqual(['1985', '1990']);
    const { near, figures } = readerVocabulary({ measurements });
    expect([...near]).toEqual(['near-road', 'near-hills']);
    expect([...figures]).toEqual(['measured', 'low', 'high', '1985', '1990']);
  });
});

describe('the file of a release', () => {
  const release = { date: '1994-03-02', dataVersion: '0123456789ab' };

  it('tells by its name of which it is', () => {
    expect(releaseFileName(release)).toBe('1994-03-02-0123456789ab.json');
    expect(releaseOfFile(releaseFileName(release))).toEqual(release);
  });

  it.each([
    'README.md',
    '1994-03-0123456789ab.json',
    '1994-03-02-0123456789a.json',
    'x1994-03-02-0123456789ab.json',
    '1994-03-02-0123456789ab.json.bak',
    '1994-03-02-0123456789ag.json',
  ])('is none of the name %s', (name) => {
    expect(releaseOfFile(name)).toBeUndefined();
  });
});
