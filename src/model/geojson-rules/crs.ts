import type { Finding, Rule } from './finding';
import { featuresOf, isObject } from './walk';

/** RFC 7946, section 4: positions are WGS 84, and a `crs` member has no meaning. */
export const crsRule: Rule = (collection) => {
  const found = isObject(collection) && 'crs' in collection ? [finding('crs')] : [];
  for (const { value, path, id } of featuresOf(collection)) {
    if ('crs' in value) found.push(finding(`${path}.crs`, id));
    if (isObject(value.geometry) && 'crs' in value.geometry)
      found.push(finding(`${path}.geometry.crs`, id));
  }
  return found;
};

function finding(place: string, id?: string): Finding {
  return { rule: 'crs', problem: 'crs-member', id, place, values: {} };
}
