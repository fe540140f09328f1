import type { Measured } from '../model/measured';

/** What a kind of measurement finds; id, unit and layers come from its declaration. */
export type Finding = Pick<
  Measured,
  'value' | 'low' | 'high' | 'decidable' | 'causes' | 'versions' | 'parts'
>;

/** The finding where the parts speak and there is no total; decidable if any part is. */
export function partsOnly(
  parts: Finding['parts'],
  causes: Finding['causes'],
  versions: Finding['versions'] = [],
): Finding {
  const decidable = parts.some((part) => part.decidable);
  return { value: null, low: null, high: null, decidable, causes, versions, parts };
}
