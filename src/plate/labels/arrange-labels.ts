import { atOnce, type Steps } from '../steps';
import { type Ground, type LabelItem, type PlacedLabel, placeLabels } from './place-labels';

/** Values are placed after the names of settlements, or of those measured, or before everything. */
const VALUE_RANKS = [12, 5, 0];
/** Orders of the values that are tried until all have found room. */
const TURNS = 6;

const isValue = ({ group }: { group: string }) => group === 'values';

/** The items with the values' order turned by a share of their number, at a rank. */
function withValues(items: readonly LabelItem[], rank: number, turn: number): LabelItem[] {
  const values = items.filter(isValue);
  const start = Math.floor((values.length * turn) / TURNS);
  const turned = [...values.slice(start), ...values.slice(0, start)];
  return [
    ...turned.map((item, i) => ({ ...item, rank: rank + i / 1000 })),
    ...items.filter((item) => !isValue(item)),
  ];
}

/**
 * Places all labels. Names of settlements come first, since values can stand farther away with a
 * line; where a value would find no room so, values come earlier, and in other orders too. What
 * places most values is taken, the first of equals. Each order is a step.
 */
export function* arrangeLabelsInSteps(
  items: readonly LabelItem[],
  ground: Ground,
): Steps<PlacedLabel[]> {
  const wanted = items.filter(isValue).length;
  let best: PlacedLabel[] = [];
  let most = -1;
  for (const rank of VALUE_RANKS) {
    for (let turn = 0; turn < Math.min(TURNS, wanted || 1); turn += 1) {
      const placed = placeLabels(withValues(items, rank, turn), ground);
      const count = placed.filter(isValue).length;
      if (count > most) [best, most] = [placed, count];
      if (most === wanted) return best;
      yield;
    }
  }
  return best;
}

/** All steps of `arrangeLabelsInSteps`. */
export const arrangeLabels = (items: readonly LabelItem[], ground: Ground): PlacedLabel[] =>
  atOnce(arrangeLabelsInSteps(items, ground));
