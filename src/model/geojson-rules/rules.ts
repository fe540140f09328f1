import { coordinatesRule } from './coordinates';
import { countriesRule } from './countries';
import { crsRule } from './crs';
import { datesRule } from './dates';
import { duplicatesRule } from './duplicates';
import { emptinessRule } from './emptiness';
import { extentRule } from './extent';
import type { Rule } from './finding';
import { idsRule } from './ids';
import { ringsRule, windingRule } from './rings';
import { shapeRule } from './shape';

/** Rules over one GeoJSON collection that run anywhere: in the page as in `npm run check`. */
export const GEOJSON_RULES: Readonly<Record<string, Rule>> = {
  shape: shapeRule,
  crs: crsRule,
  ids: idsRule,
  emptiness: emptinessRule,
  coordinates: coordinatesRule,
  extent: extentRule,
  rings: ringsRule,
  winding: windingRule,
  'duplicate-positions': duplicatesRule,
  dates: datesRule,
  countries: countriesRule,
};
