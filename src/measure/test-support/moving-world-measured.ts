import type { MeasurementDefinition } from '../../model/measurement';

const river = { layer: 'river' };
const roads = { layer: 'roads' };
const sections = { layer: 'sections' };
const versions = [{ line: 'old', selection: { layer: 'old-river' } }];
const edges = [river, { layer: 'hedge' }];

const DECLARED = [
  {
    kind: 'line-length',
    total: 'sum',
    unit: 'm',
    lines: sections,
    versions,
    perimeters: { layer: 'fields' },
  },
  { kind: 'ratio', total: 'ratio', unit: 'ratio', numerator: 'line-length', denominator: 'river' },
  { id: 'river', kind: 'line-length', total: 'sum', unit: 'm', lines: river, versions },
  {
    kind: 'line-deviation',
    total: 'maximum',
    unit: 'm',
    lines: sections,
    along: river,
    versions,
    sampleMetres: 40,
  },
  { kind: 'area', total: 'sum', unit: 'm2', areas: { layer: 'fields' }, edges, versions: [] },
  {
    id: 'countries',
    kind: 'area',
    total: 'none',
    unit: 'm2',
    areas: { layer: 'countries' },
    edges: [],
    versions: [],
  },
  {
    kind: 'points-to-line',
    total: 'none',
    unit: 'm',
    points: { layer: 'places' },
    lines: sections,
    linkedBy: 'section',
    sides: river,
    versions,
  },
  {
    kind: 'length-in-area',
    total: 'sum',
    unit: 'm',
    routes: roads,
    areas: { layer: 'fields' },
    edges,
    versions: [],
  },
  {
    kind: 'length-beyond-line',
    total: 'sum',
    unit: 'm',
    routes: { layer: 'roads', ids: ['road'] },
    line: river,
    side: 'BB',
    versions,
    groups: { layer: 'fields' },
  },
  {
    id: 'approach',
    kind: 'length-beyond-line',
    total: 'none',
    unit: 'm',
    routes: { layer: 'roads', ids: ['path'] },
    line: river,
    side: 'AA',
    versions,
    closestApproach: true,
  },
  {
    kind: 'length-near-line',
    total: 'none',
    unit: 'm',
    routes: roads,
    distanceMetres: 300,
    lines: [
      { id: 'all', selection: river, versions },
      { id: 'reaches', selection: sections, along: river, versions },
    ],
  },
  {
    kind: 'distance',
    total: 'minimum',
    unit: 'm',
    pairs: [
      { id: 'hedge', from: { layer: 'hedge' }, to: river, versions },
      { id: 'path', from: { layer: 'roads', ids: ['path'] }, to: sections, along: river, versions },
    ],
  },
  {
    kind: 'points-near-line',
    total: 'count',
    unit: 'count',
    points: { layer: 'places' },
    lines: sections,
    sides: river,
    versions,
    distancesMetres: [400, 900],
    height: 'height',
    decidable: true,
  },
];

/** A measurement of every kind, named by its kind where there is one of it. */
export const measurements = DECLARED.map((definition) => ({
  id: definition.kind,
  published: [],
  ...definition,
})) as unknown as MeasurementDefinition[];
