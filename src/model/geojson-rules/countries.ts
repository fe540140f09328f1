import type { Rule } from './finding';
import { featuresOf, shown } from './walk';

/** Properties of a feature that hold the code of a country. */
export const COUNTRY_PROPERTIES = ['country', 'control', 'left', 'right'] as const;

const names = new Intl.DisplayNames(['en'], { type: 'region', fallback: 'none' });
/** ISO 3166-1 leaves these to users: invented countries, and states without a code of their own. */
const USER_ASSIGNED = /^(Q[M-Z]|X[A-Z])$/;
/** Codes that name no country, though the CLDR has words for them. */
const NO_COUNTRY = ['EU', 'EZ', 'UN', 'QO', 'ZZ'];

/** Whether a value is an ISO 3166-1 alpha-2 code in force, assigned or user-assigned. */
export function isCountryCode(value: unknown): value is string {
  if (typeof value !== 'string' || !/^[A-Z]{2}$/.test(value)) return false;
  if (NO_COUNTRY.includes(value)) return false;
  return USER_ASSIGNED.test(value) || (names.of(value) !== undefined && isInForce(value));
}

/** Withdrawn codes and aliases (SU, UK) are rewritten when a locale is made canonical. */
function isInForce(code: string): boolean {
  return new Intl.Locale(`und-${code}`).region === code;
}

/** Where a feature names a country, it does so by an ISO code. */
export const countriesRule: Rule = (collection) =>
  featuresOf(collection).flatMap(({ properties, path, id }) =>
    COUNTRY_PROPERTIES.filter((key) => key in properties && !isCountryCode(properties[key])).map(
      (key) => ({
        rule: 'countries',
        problem: 'unknown-country',
        id,
        place: `${path}.properties.${key}`,
        values: { key, code: shown(properties[key]) },
      }),
    ),
  );
