import type { LineIndex } from '../line-index';

/** A column of numbers that counts how often one of them is read. */
function counting(column: Float64Array, count: () => void): Float64Array {
  return new Proxy(column, {
    get(of, key) {
      if (typeof key === 'string' && /^\d+$/.test(key)) count();
      return Reflect.get(of, key);
    },
  });
}

/** An index that counts how often it is asked for an end of a chord, and for a side of a box in its tree. */
export function countedIndex(index: LineIndex) {
  const asked = { ends: 0, boxes: 0 };
  const ends = counting(index.ends, () => {
    asked.ends += 1;
  });
  const boxes = counting(index.tree.boxes, () => {
    asked.boxes += 1;
  });
  return { index: { ...index, ends, tree: { ...index.tree, boxes } }, asked };
}
