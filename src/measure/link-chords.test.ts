import { expect, it } from 'vitest';
import { linkChords } from './link-chords';

/** Chords by the numbers of their start and end, line by line. */
function links(...lines: [number, number][][]) {
  const chords = lines.flat();
  const place = (number: number) => [number, 100 + (number % 3)];
  const ends = new Float64Array(chords.flatMap(([from, to]) => [...place(from), ...place(to)]));
  const lineOf = new Uint32Array(lines.flatMap((line, at) => line.map(() => at)));
  const { previous, next } = linkChords(ends, lineOf);
  return { previous: [...previous], next: [...next] };
}

it('links the chords of a line, and leaves its ends open', () => {
  expect(
    links([
      [1, 2],
      [2, 3],
      [3, 4],
    ]),
  ).toEqual({ previous: [-1, 0, 1], next: [1, 2, -1] });
  expect(links([[1, 2]], [[5, 6]])).toEqual({ previous: [-1, -1], next: [-1, -1] });
});

it('links a ring where it closes, and lines where one ends and one starts', () => {
  expect(
    links([
      [1, 2],
      [2, 3],
      [3, 1],
    ]),
  ).toEqual({ previous: [2, 0, 1], next: [1, 2, 0] });
  expect(
    links(
      [
        [4, 5],
        [5, 6],
      ],
      [[1, 4]],
    ),
  ).toEqual({ previous: [2, 0, -1], next: [1, -1, 0] });
  expect(links([[1, 2]], [[2, 3]], [[3, 1]])).toEqual({ previous: [2, 0, 1], next: [1, 2, 0] });
});

it('links nothing where several end or several start', () => {
  const open = { previous: [-1, -1, -1], next: [-1, -1, -1] };
  expect(links([[1, 3]], [[2, 3]], [[3, 4]])).toEqual(open);
  expect(links([[3, 4]], [[3, 5]], [[1, 3]])).toEqual(open);
  const both = links([[1, 3]], [[2, 3]], [[3, 4]], [[3, 5]]);
  expect(both).toEqual({ previous: Array(4).fill(-1), next: Array(4).fill(-1) });
});

it('links nothing at places that share a longitude or a latitude alone', () => {
  const ends = new Float64Array([0, 0, 1, 1, 1, 2, 3, 3, 4, 1, 5, 5]);
  expect(linkChords(ends, new Uint32Array([0, 1, 2]))).toEqual({
    previous: new Int32Array([-1, -1, -1]),
    next: new Int32Array([-1, -1, -1]),
  });
});
