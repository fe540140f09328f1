import type { DossierContents } from './loaded-dossier';
import {
  HIGH_FIGURES,
  LOW_FIGURES,
  MEASURED_FIGURES,
  type ReaderVocabulary,
} from './reader-settings';

/** What a link may set: distances of what counts as near, and the mapped versions that results carry. */
export function readerVocabulary({
  measurements,
}: Pick<DossierContents, 'measurements'>): ReaderVocabulary {
  const near = measurements.filter(
    ({ kind }) => kind === 'length-near-line' || kind === 'points-near-line',
  );
  const versions = measurements.flatMap((each) =>
    'versions' in each ? each.versions.map(({ line }) => line) : [],
  );
  return {
    near: new Set(near.map(({ id }) => id)),
    figures: new Set([MEASURED_FIGURES, LOW_FIGURES, HIGH_FIGURES, ...versions]),
  };
}
