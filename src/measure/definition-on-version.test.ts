import { describe, expect, it } from 'vitest';
import type { MeasurementDefinition } from '../model/measurement';
import { definitionOnVersion, type OnVersion } from './definition-on-version';

const layer = (name: string) => ({ layer: name });
const versions = [
  { line: 'older', selection: layer('river-1900') },
  { line: 'old', selection: layer('river-1950') },
];
const base = { id: 'it', unit: 'm', published: [] };
const of = (definition: Record<string, unknown>, on: OnVersion) =>
  definitionOnVersion({ ...base, ...definition } as unknown as MeasurementDefinition, on) as Record<
    string,
    unknown
  > | null;

/** Names what stands in the place of what, as it is asked for. */
const ON: OnVersion = {
  line: 'old',
  stretches: (lines, whole) => layer(`${lines.layer} of ${whole.layer}`),
  edges: (edges) => layer(`${edges.layer}, then`),
};
const NOWHERE: OnVersion = { ...ON, stretches: () => null };
const OTHER: OnVersion = { ...ON, line: 'newest' };

const KINDS: Record<string, Record<string, unknown>> = {
  'line-length': { lines: layer('reach'), versions },
  area: { areas: layer('fields'), edges: [layer('river'), layer('hedge')], versions },
  'length-in-area': {
    routes: layer('roads'),
    areas: layer('fields'),
    edges: [layer('river')],
    versions,
  },
  'points-to-line': {
    points: layer('wells'),
    lines: layer('reach'),
    sides: layer('river'),
    versions,
  },
  'points-near-line': {
    points: layer('wells'),
    lines: layer('reach'),
    sides: layer('river'),
    versions,
  },
  'length-beyond-line': { routes: layer('roads'), line: layer('river'), versions },
  'line-deviation': { lines: layer('reach'), versions },
};
const expected: Record<string, Record<string, unknown>> = {
  'line-length': { lines: layer('reach of river-1950'), versions: [] },
  area: {
    areas: layer('river-1950'),
    edges: [layer('river, then'), layer('hedge, then')],
    versions: [],
  },
  'length-in-area': { areas: layer('river-1950'), edges: [layer('river, then')], versions: [] },
  'points-to-line': {
    lines: layer('reach of river-1950'),
    sides: layer('river-1950'),
    versions: [],
  },
  'points-near-line': {
    lines: layer('reach of river-1950'),
    sides: layer('river-1950'),
    versions: [],
  },
  'length-beyond-line': { line: layer('river-1950'), versions: [] },
  'line-deviation': { versions: [versions[1]] },
};
const ON_STRETCHES = ['line-length', 'points-to-line', 'points-near-line'];

describe('a measurement on a mapped version', () => {
  it.each(Object.entries(KINDS))('reads it in the line’s place: %s', (kind, declared) => {
    expect(of({ kind, ...declared }, ON)).toEqual({
      ...base,
      kind,
      ...declared,
      ...expected[kind],
    });
  });

  it.each(Object.entries(KINDS))(
    'is none where it declares no such version: %s',
    (kind, declared) => {
      expect(of({ kind, ...declared }, OTHER)).toBeNull();
    },
  );

  it.each(Object.entries(KINDS))(
    'is none where stretches are wanted and are not there: %s',
    (kind, declared) => {
      expect(of({ kind, ...declared }, NOWHERE) === null).toBe(ON_STRETCHES.includes(kind));
    },
  );

  it('is none where it is made of others', () => {
    expect(of({ kind: 'ratio', numerator: 'a', denominator: 'b' }, ON)).toBeNull();
  });

  it('takes of each line that lengths lie near the version, or its stretches', () => {
    const whole = { id: 'whole', selection: layer('river'), versions };
    const part = { id: 'part', selection: layer('reach'), along: layer('river'), versions };
    const near = (lines: unknown[], on = ON) => of({ kind: 'length-near-line', lines }, on)?.lines;
    expect(near([whole, part])).toEqual([
      { id: 'whole', selection: layer('river-1950'), along: undefined, versions: [] },
      {
        id: 'part',
        selection: layer('reach of river-1950'),
        along: layer('river-1950'),
        versions: [],
      },
    ]);
    expect(near([whole, part], OTHER)).toBeUndefined();
    expect(near([whole, part], NOWHERE)).toBeUndefined();
    expect(near([whole, { ...part, versions: [] }])).toBeUndefined();
    expect(near([whole], NOWHERE)).toHaveLength(1);
  });

  it('takes of each pair what was there then, at both of its ends', () => {
    const pair = { id: 'a', from: layer('wells'), to: layer('river'), versions };
    const moved = { ...pair, versions: [{ ...versions[1], from: layer('wells-1950') }] };
    const along = { ...pair, to: layer('reach'), along: layer('river') };
    const pairs = (declared: unknown[], on = ON) =>
      of({ kind: 'distance', pairs: declared }, on)?.pairs;
    const found = { id: 'a', from: layer('wells'), to: layer('river-1950'), versions: [] };
    expect(pairs([pair, moved, along])).toEqual([
      { ...found, along: undefined },
      { ...found, from: layer('wells-1950'), along: undefined },
      { ...found, to: layer('reach of river-1950'), along: layer('river-1950') },
    ]);
    expect(pairs([pair, along], NOWHERE)).toBeUndefined();
    expect(pairs([pair, { ...pair, versions: [] }])).toBeUndefined();
  });
});
