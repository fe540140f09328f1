import { GEOJSON_RULES } from '../../model/geojson-rules/rules';
import type { Check } from './check-kind';
import { entryIdsCheck } from './entry-ids';
import { featureNamesCheck } from './feature-names';
import { framesCheck } from './frames';
import { gazetteerCheck } from './gazetteer';
import { checkOfRule } from './geojson-rules';
import { geojsonValidationCheck } from './geojson-validation';
import { historyCheck } from './history';
import { interiorRingsCheck } from './interior-rings';
import { layerFilesCheck } from './layer-files';
import { loadedWordsCheck } from './loaded-words';
import { measuredFeaturesCheck } from './measured-features';
import { measuredPropertiesCheck } from './measured-properties';
import { neighboursCheck } from './neighbours';
import { partNamesCheck } from './part-names';
import { placeNamesCheck } from './place-names';
import { provenanceCheck } from './provenance';
import { referencesCheck } from './references';
import { structureCheck } from './structure';
import { tableDatesCheck } from './table-dates';
import { textsCheck } from './texts';
import { tourCheck } from './tour';
import { translationsCheck } from './translations';
import { unusedCheck } from './unused';
import { validityCheck } from './validity';

/** All checks by name, in the order of the report; reading the files is the check before them. */
export const CHECKS: Readonly<Record<string, Check>> = {
  files: ({ issues }) => issues,
  structure: structureCheck,
  provenance: provenanceCheck,
  'layer-files': layerFilesCheck,
  'entry-ids': entryIdsCheck,
  frames: framesCheck,
  'table-dates': tableDatesCheck,
  references: referencesCheck,
  unused: unusedCheck,
  'measured-features': measuredFeaturesCheck,
  'measured-properties': measuredPropertiesCheck,
  gazetteer: gazetteerCheck,
  'place-names': placeNamesCheck,
  texts: textsCheck,
  translations: translationsCheck,
  tour: tourCheck,
  'loaded-words': loadedWordsCheck,
  'feature-names': featureNamesCheck,
  'part-names': partNamesCheck,
  history: historyCheck,
  'geojson-validation': geojsonValidationCheck,
  ...Object.fromEntries(
    Object.entries(GEOJSON_RULES).map(([name, rule]) => [name, checkOfRule(rule)]),
  ),
  validity: validityCheck,
  neighbours: neighboursCheck,
  'interior-rings': interiorRingsCheck,
};
