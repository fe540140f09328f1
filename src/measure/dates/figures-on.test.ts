import { expect, it } from 'vitest';
import type { Measured, Part } from '../../model/measured';
import { absenceOn, measuredOn } from './figures-on';

const piece = (id: string, value: number): Part => ({
  id,
  value,
  unit: 'm',
  low: value - 1,
  high: value + 2,
  decidable: true,
});
const sum: Measured = {
  id: 'fences',
  kind: 'line-length',
  total: 'sum',
  value: 60,
  unit: 'm',
  low: 57,
  high: 66,
  decidable: true,
  causes: ['accuracy'],
  layers: ['fences'],
  versions: [],
  published: [],
  parts: [piece('old', 10), piece('middle', 20), piece('young', 30)],
};
const dates = { whole: [], parts: { old: [{ until: '1950' }], young: [{ from: '1980-06' }] } };

it('adds up the pieces that hold', () => {
  const { measured } = measuredOn(sum, dates, '1960');
  expect(measured).toMatchObject({ value: 20, low: 19, high: 22, decidable: true });
  expect(measuredOn(sum, dates, '1980-06-01').measured).toMatchObject({ value: 50, low: 48 });
});

it('gives no total of some pieces where all do not add up to the total', () => {
  const { measured } = measuredOn({ ...sum, value: 30, total: 'maximum' }, dates, '1960');
  expect(measured).toMatchObject({ value: null, low: null, high: null, total: 'none' });
  expect(measured?.parts).toHaveLength(1);
  const same = measuredOn({ ...sum, total: 'maximum' }, dates, '1960').measured;
  expect(same).toMatchObject({ value: null, total: 'none' });
});

it('names what ended first where no piece is left, in whatever order they come', () => {
  const ended = {
    old: [{ until: '1950' }],
    middle: [{ until: '1940' }],
    young: [{ from: '1980' }],
  };
  for (const parts of [
    sum.parts,
    sum.parts.toReversed(),
    [...sum.parts.slice(1), ...sum.parts.slice(0, 1)],
  ])
    expect(measuredOn({ ...sum, parts }, { whole: [], parts: ended }, '1960').absence).toEqual({
      validity: 'no-longer',
      dates: { until: '1940' },
    });
});

it('finds nothing where all that is read is still to come, and names what comes last', () => {
  expect(absenceOn([{ from: '1990' }, { from: '1995-04' }, {}], '1980')).toEqual({
    validity: 'not-yet',
    dates: { from: '1995-04' },
  });
  expect(absenceOn([{ from: '1990' }, { until: '2000' }], '1995')).toBeNull();
});
