import { type Ground, type LabelItem, type PlacedLabel, placeLabels } from './place-labels';

/** Values are placed either after the places' names or before everything. */
const VALUE_RANKS = [12, 0];

function withValuesAt(items: readonly LabelItem[], rank: number): LabelItem[] {
  return items.map((item) =>
    item.group === 'values' ? { ...item, rank: rank + item.rank } : item,
  );
}

const values = (labels: readonly PlacedLabel[]) =>
  labels.filter(({ group }) => group === 'values').length;

/**
 * Places all labels. Names of places come first, since values can stand farther away with a line;
 * where a value would find no room so, values come first.
 */
export function arrangeLabels(items: readonly LabelItem[], ground: Ground): PlacedLabel[] {
  const [namesFirst = [], valuesFirst = []] = VALUE_RANKS.map((rank) =>
    placeLabels(withValuesAt(items, rank), ground),
  );
  return values(valuesFirst) > values(namesFirst) ? valuesFirst : namesFirst;
}
