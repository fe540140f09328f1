import type { DossierContents } from './loaded-dossier';
import {
  HIGH_FIGURES,
  LOW_FIGURES,
  MEASURED_FIGURES,
  type ReaderVocabulary,
} from './reader-settings';

/** The names of the mapped versions that results carry. */
export const mappedVersions = (measurements: DossierContents['measurements']): string[] => [
  ...new Set(
    measurements.flatMap((each) =>
      'versions' in each ? each.versions.map(({ line }) => line) : [],
    ),
  ),
];

/** What a link may set: distances of what counts as near, and the mapped versions that results carry. */
export function readerVocabulary({
  measurements,
}: Pick<DossierContents, 'measurements'>): ReaderVocabulary {
  const near = measurements.filter(
    ({ kind }) => kind === 'length-near-line' || kind === 'points-near-line',
  );
  return {
    near: new Set(near.map(({ id }) => id)),
    figures: new Set([
      MEASURED_FIGURES,
      LOW_FIGURES,
      HIGH_FIGURES,
      ...mappedVersions(measurements),
    ]),
  };
}
