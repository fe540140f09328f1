import { describe, expect, it } from 'vitest';
import { withCheck } from './line-text';
import { DEFAULT_SETTINGS } from './reader-settings';
import type { View, ViewVocabulary } from './view';
import { formatViewLink, parseViewLink } from './view-link';

const vocabulary: ViewVocabulary = {
  defaultClaim: 'line',
  claims: new Map([
    ['line', ['length']],
    ['road', ['inside', 'beyond']],
  ]),
  layers: new Set(['land', 'rivers', 'roads']),
  sections: new Set(['legend', 'methods']),
  names: new Set(['reader', 'source', 'cy']),
  settings: { near: new Set(['beyond']), figures: new Set(['measured', 'low', 'high', '1999']) },
  tour: new Map([
    ['start', 'line'],
    ['by-road', 'road'],
  ]),
};
const plain: View = {
  claim: 'line',
  measurement: null,
  camera: null,
  date: null,
  compare: null,
  layers: {},
  open: [],
  line: null,
  names: 'reader',
  settings: DEFAULT_SETTINGS,
  measuring: null,
  tour: null,
};

const views: View[] = [
  plain,
  { ...plain, claim: 'road' },
  { ...plain, claim: 'road', measurement: 'beyond' },
  { ...plain, camera: { longitude: 45.12345, latitude: -41.5, zoom: 10.25 } },
  { ...plain, layers: { rivers: false, roads: true, land: false } },
  { ...plain, open: ['legend', 'methods'] },
  { ...plain, names: 'cy' },
  {
    claim: 'road',
    measurement: 'inside',
    camera: { longitude: 0, latitude: 0, zoom: 0 },
    date: '2024-05-20',
    compare: '2024-06',
    layers: { land: true },
    open: ['methods'],
    names: 'source',
    settings: { near: { beyond: 750 }, figures: '1999', bands: true },
    line: withCheck('AbC9-_'),
    measuring: {
      mode: 'area',
      positions: [
        [9.5, 50.12345],
        [-0.00001, 0],
      ],
    },
    tour: null,
  },
  { ...plain, tour: 'start' },
  { ...plain, tour: 'by-road', claim: 'road', measurement: 'beyond' },
  { ...plain, tour: 'by-road' },
];

describe('the codec between a view and its link', () => {
  it('reads back every view that it wrote', () => {
    for (const view of views) {
      const link = formatViewLink(view, vocabulary);
      expect(parseViewLink(`#${link}`, vocabulary)).toEqual({ view, ignored: [] });
    }
  });

  it('leaves the default view out of the link', () => {
    expect(formatViewLink(plain, vocabulary)).toBe('');
    expect(parseViewLink('', vocabulary)).toEqual({ view: plain, ignored: [] });
  });

  it('writes a link that a person can read', () => {
    const view: View = {
      ...plain,
      claim: 'road',
      camera: { longitude: 45.1, latitude: 41, zoom: 10 },
      layers: { rivers: false },
    };
    expect(formatViewLink(view, vocabulary)).toBe(
      'claim=road&map=10.00/41.00000/45.10000&hide=rivers',
    );
  });

  it('names a step of the tour alone, and shows the claim that the step tells of', () => {
    const step: View = { ...plain, tour: 'by-road', claim: 'road' };
    expect(formatViewLink(step, vocabulary)).toBe('tour=by-road');
    expect(parseViewLink('#tour=by-road', vocabulary).view).toEqual(step);
    expect(parseViewLink('#claim=line&tour=by-road', vocabulary).view.claim).toBe('line');
  });

  it.each([
    ['tour=nowhere', 'tour'],
    ['claim=nobody', 'claim'],
    ['figure=beyond', 'figure'],
    ['date=2024-13', 'date'],
    ['date=yesterday', 'date'],
    ['date=2023-02-29', 'date'],
    ['compare=2024-05-24', 'compare'],
    ['map=10/41', 'map'],
    ['map=10/91/45', 'map'],
    ['map=1e1/41/45', 'map'],
    ['map=NaN/41/45', 'map'],
    ['show=land,mars', 'show'],
    ['open=', 'open'],
    ['line=abcdAbC9-_', 'line'],
    [`line=${withCheck('AbC9-_').slice(0, -1)}`, 'line'],
    ['line=', 'line'],
    ['colour=red', 'colour'],
    ['__proto__=x', '__proto__'],
    ['%E0%A4%A', '%E0%A4%A'],
  ])('keeps the default and names the parameter for %s', (hash, name) => {
    expect(parseViewLink(hash, vocabulary)).toEqual({ view: plain, ignored: [name] });
  });

  it('reads two dates in either order, and keeps the first where the second is none', () => {
    const both = parseViewLink('compare=2024-05-24&date=1999-12', vocabulary);
    expect(both.view).toEqual({ ...plain, date: '1999-12', compare: '2024-05-24' });
    const one = parseViewLink('date=1999-12&compare=2024-5-24', vocabulary);
    expect(one).toEqual({ view: { ...plain, date: '1999-12' }, ignored: ['compare'] });
  });

  it('keeps what it understands of a link that is partly nonsense', () => {
    const { view, ignored } = parseViewLink('#claim=road&map=up', vocabulary);
    expect(view.claim).toBe('road');
    expect(ignored).toEqual(['map']);
  });
});
