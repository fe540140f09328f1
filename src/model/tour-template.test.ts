import { describe, expect, it } from 'vitest';
import { parsePlace, templatePieces } from './tour-template';

describe('what stands between braces', () => {
  it.each([
    ['road', { measurement: 'road', form: 'value' }],
    ['road-2', { measurement: 'road-2', form: 'value' }],
    ['road/north-end', { measurement: 'road', part: 'north-end', form: 'value' }],
    ['road.low', { measurement: 'road', form: 'low' }],
    ['road/north.high', { measurement: 'road', part: 'north', form: 'high' }],
    ['road.range', { measurement: 'road', form: 'range' }],
    ['count.all', { count: 'all' }],
    ['count.undecided', { count: 'undecided' }],
    ['count', { measurement: 'count', form: 'value' }],
  ])('%s is a figure or a count', (text, place) => {
    expect(parsePlace(text)).toEqual(place);
  });

  it.each([
    '',
    'Road',
    'road/',
    '/north',
    'road/a/b',
    'road.middle',
    'road.low.high',
    ' road',
    'road ',
    'count.some',
    'x count.all',
    'count.all x',
  ])('“%s” is none', (text) => {
    expect(parsePlace(text)).toBeNull();
  });
});

describe('a sentence is taken apart', () => {
  it('at its braces, in order, without empty words between', () => {
    expect(templatePieces('Of {all} are {near}{far}.')).toEqual([
      { words: 'Of ' },
      { place: 'all' },
      { words: ' are ' },
      { place: 'near' },
      { place: 'far' },
      { words: '.' },
    ]);
    expect(templatePieces('{all}')).toEqual([{ place: 'all' }]);
    expect(templatePieces('none')).toEqual([{ words: 'none' }]);
    expect(templatePieces('empty {} stays')).toEqual([
      { words: 'empty ' },
      { place: '' },
      { words: ' stays' },
    ]);
  });
});
