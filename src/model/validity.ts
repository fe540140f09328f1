import type { Feature } from 'geojson';

/** Whether an ISO date lies within a feature's `valid_from` (included) and `valid_until` (excluded). */
export function isValidAt(feature: Feature, date: string): boolean {
  const { valid_from: from, valid_until: until } = feature.properties ?? {};
  if (typeof from === 'string' && date < from) return false;
  return typeof until !== 'string' || date < until;
}
