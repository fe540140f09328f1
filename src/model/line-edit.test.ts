import { describe, expect, it } from 'vitest';
import type { Extent, LonLat } from './common';
import { applyLineEdit, type EditResult, type LineEdit, snapToGrid } from './line-edit';
import { defaultView } from './view';
import { formatViewLink, parseViewLink } from './view-link';

/** Three sides of a square, open to the south. */
const LINE: LonLat[] = [
  [0, 0],
  [0, 1],
  [1, 1],
  [1, 0],
];
const EXTENT: Extent = [-1, -1, 2, 2];

const edited = (edit: LineEdit, line = LINE): EditResult => applyLineEdit(line, edit, EXTENT);
const lineAfter = (edit: LineEdit, line = LINE) => {
  const result = edited(edit, line);
  if ('refused' in result) throw new Error(result.refused);
  return result.line;
};
const move = (index: number, to: LonLat): LineEdit => ({ kind: 'move', index, to });
const insert = (after: number, at: LonLat): LineEdit => ({ kind: 'insert', after, at });
const remove = (index: number): LineEdit => ({ kind: 'delete', index });

describe('an edit to a line', () => {
  it('moves, inserts and deletes a vertex, and leaves the line given as it was', () => {
    const before = structuredClone(LINE);
    expect(lineAfter(move(1, [-0.5, 1]))).toEqual([
      [0, 0],
      [-0.5, 1],
      [1, 1],
      [1, 0],
    ]);
    expect(lineAfter(insert(1, [0.5, 2]))).toEqual([
      [0, 0],
      [0, 1],
      [0.5, 2],
      [1, 1],
      [1, 0],
    ]);
    expect(lineAfter(insert(-1, [-1, 0]))[0]).toEqual([-1, 0]);
    expect(lineAfter(insert(3, [2, 0]))[4]).toEqual([2, 0]);
    expect(lineAfter(remove(0))).toEqual([
      [0, 1],
      [1, 1],
      [1, 0],
    ]);
    expect(LINE).toEqual(before);
  });

  it('snaps what it places to the grid, and nothing else', () => {
    const off: LonLat[] = [
      [0.1234567, 0],
      [0, 1],
    ];
    expect(lineAfter(move(1, [0.123456, -0.000001]), off)).toEqual([
      [0.1234567, 0],
      [0.12346, 0],
    ]);
  });

  it('places vertices where a link reads them back', () => {
    const vocabulary = {
      defaultClaim: '',
      claims: new Map(),
      layers: new Set<string>(),
      sections: new Set<string>(),
      names: new Set(['reader']),
      tour: new Map(),
      settings: { near: new Set<string>(), figures: new Set<string>() },
    };
    for (const position of [
      [1.000005, 2.0000049],
      [-0.000001, 0.000015],
      [179.999999, -84.123456],
    ] as LonLat[]) {
      const [longitude, latitude] = snapToGrid(position);
      const view = { ...defaultView(vocabulary), camera: { longitude, latitude, zoom: 1 } };
      expect(parseViewLink(formatViewLink(view, vocabulary), vocabulary).view.camera).toEqual(
        view.camera,
      );
    }
  });

  it.each<[string, LineEdit]>([
    ['no-such-vertex', move(4, [0, 0.5])],
    ['no-such-vertex', move(-1, [0, 0.5])],
    ['no-such-vertex', move(0.5, [0, 0.5])],
    ['no-such-vertex', move(Number.NaN, [0, 0.5])],
    ['no-such-vertex', insert(4, [0, 0.5])],
    ['no-such-vertex', insert(-2, [0, 0.5])],
    ['no-such-vertex', remove(4)],
    ['no-such-vertex', { kind: 'restore', index: 3, count: 2, positions: [] }],
    ['not-a-position', move(1, [Number.NaN, 1])],
    ['not-a-position', move(1, [0, Number.POSITIVE_INFINITY])],
    ['not-a-position', insert(1, [180.1, 1])],
    ['not-a-position', insert(1, [0, -90.1])],
    ['not-a-position', { kind: 'restore', index: 0, count: 1, positions: [[Number.NaN, 0]] }],
    ['outside-extent', move(1, [-1.1, 1])],
    ['outside-extent', insert(1, [0.5, 2.1])],
    ['doubled-vertex', move(1, [0.000001, 0.000001])],
    ['doubled-vertex', insert(1, [0, 1])],
    ['too-few-vertices', { kind: 'restore', index: 0, count: 3, positions: [] }],
    ['self-crossing', move(3, [-1, 0.5])],
    ['self-crossing', insert(3, [-0.5, 0.5])],
  ])('is refused as %s: %j', (refused, edit) => {
    expect(edited(edit)).toEqual({ refused });
  });

  it('is refused where it would leave one vertex, and allowed where it leaves two', () => {
    const two = lineAfter(remove(1), LINE.slice(0, 3));
    expect(two).toHaveLength(2);
    expect(edited(remove(0), two)).toEqual({ refused: 'too-few-vertices' });
    expect(edited(insert(0, [1, 1]), [[0, 0]])).toEqual({ refused: 'too-few-vertices' });
  });

  it('that deletes a vertex is refused if the line then crosses itself', () => {
    const around: LonLat[] = [
      [0, 0],
      [1, 1.5],
      [2, 0],
      [1, 1],
      [1, -1],
    ];
    expect(edited(remove(1), around)).toEqual({ refused: 'self-crossing' });
  });

  it('may close a line, but not touch it elsewhere', () => {
    expect(lineAfter(move(3, [0, 0]))).toHaveLength(4);
    expect(edited(move(3, [0, 0.5]))).toEqual({ refused: 'self-crossing' });
    expect(edited(move(3, [0.5, 1]))).toEqual({ refused: 'self-crossing' });
  });
});
