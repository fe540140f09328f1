import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import type { FeatureCollection, LineString } from 'geojson';
import { describe, expect, it } from 'vitest';
import type { LonLat } from '../model/common';
import { applyLineEdit, type LineEdit } from '../model/line-edit';
import type { Measured } from '../model/measured';
import { SEED } from '../testing/deep';
import { measureAll } from './measure-all';
import { contents, data, withLayer } from './test-support/dossier';
import { apart } from './test-support/geodesic-oracle';
import { isSimple, line as shapeOf } from './test-support/geos';

const geometryOf = ({ features }: FeatureCollection) =>
  features.find(({ id }) => id === 'main')?.geometry as LineString;
const border = geometryOf(data.get('border') as FeatureCollection).coordinates as LonLat[];

/** Where the highway goes beyond the line, at Kirants. */
const KIRANTS: LonLat = [45.0639, 41.0521];
const nearest = border.reduce(
  (best, position, index) =>
    apart(position, KIRANTS) < apart(border[best] as LonLat, KIRANTS) ? index : best,
  0,
);
const [longitude, latitude] = border[nearest] as LonLat;

function edited(line: readonly LonLat[], edit: LineEdit) {
  const result = applyLineEdit(line, edit, contents.dossier.extent);
  if ('refused' in result) throw new Error(result.refused);
  return result;
}

/** All figures of the dossier on a copy of its data with another border. */
const figuresOn = (line: LonLat[]) =>
  measureAll(
    contents,
    withLayer('border', (layer) => {
      geometryOf(layer).coordinates = line;
    }),
  );

const shipped = measureAll(contents, data);

/** What comes out otherwise than on the shipped border, to the last digit. */
const changed = (figures: Map<string, Measured>) =>
  [...shipped.keys()].filter((id) => !isDeepStrictEqual(figures.get(id), shipped.get(id)));

describe('the shipped border, one vertex moved by 200 m', () => {
  const to: LonLat = [longitude + 2e-3, latitude + 1e-3];
  const moved = edited(border, { kind: 'move', index: nearest, to });

  it('changes what is measured on it, and nothing that is not', () => {
    const figures = figuresOn(moved.line);
    const metres = (all: Map<string, Measured>) => all.get('highway-beyond-line')?.value as number;
    expect(Math.abs(metres(figures) - metres(shipped))).toBeGreaterThan(1);
    expect(changed(figures)).not.toContain('armenia-iran-border');
    const readers = changed(figures).filter((id) => shipped.get(id)?.layers.includes('border'));
    expect(changed(figures)).toEqual(readers);
  });

  it('brings every figure back to the last digit when it is undone', () => {
    const undone = edited(moved.line, moved.undo).line;
    expect(isDeepStrictEqual(undone, border)).toBe(true);
    expect(changed(figuresOn(undone))).toEqual([]);
  });
});

describe('the shipped border', () => {
  it('can be edited: not one of 200 vertices is refused for going to the grid where it stands', () => {
    const step = Math.floor(border.length / 200);
    for (let index = 0; index < border.length; index += step)
      edited(border, { kind: 'move', index, to: border[index] as LonLat });
  });

  it('is not let across itself or out of the dossier', () => {
    const move = (to: LonLat) =>
      applyLineEdit(border, { kind: 'move', index: nearest, to }, contents.dossier.extent);
    expect(move([longitude + 1, latitude])).toEqual({ refused: 'self-crossing' });
    expect(move([longitude + 20, latitude])).toEqual({ refused: 'outside-extent' });
  });
});

it('a move is refused as crossing exactly where GEOS finds the line no longer simple', () => {
  const whole = fc.integer({ min: 0, max: 4 });
  const position = fc.tuple(whole, whole);
  const lines = fc
    .uniqueArray(position, { minLength: 2, maxLength: 6, selector: String })
    .filter((line) => isSimple(shapeOf(line)));
  const seen = { crossing: 0, simple: 0 };
  const property = fc.property(lines, fc.nat(), position, (line, at, to) => {
    const index = at % line.length;
    const result = applyLineEdit(line, { kind: 'move', index, to });
    if ('refused' in result && result.refused === 'doubled-vertex') return;
    const simple = isSimple(shapeOf(line.with(index, to)));
    expect(result).toEqual(
      simple
        ? expect.objectContaining({ line: line.with(index, to) })
        : { refused: 'self-crossing' },
    );
    seen[simple ? 'simple' : 'crossing'] += 1;
  });
  fc.assert(property, { numRuns: 2000, seed: SEED });
  expect(Math.min(seen.crossing, seen.simple)).toBeGreaterThan(200);
});
