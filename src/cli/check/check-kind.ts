import type { Issue } from '../../model/issue';
import type { RawCatalogue } from './catalogues';
import type { Geos } from './geos';
import type { RawDossier } from './raw-dossier';

export interface CheckContext extends RawDossier {
  geos: Geos;
  /** The interface's messages. */
  catalogues: readonly RawCatalogue[];
}

/** One check: a pure function over a dossier as found. It collects every issue and never throws. */
export type Check = (context: CheckContext) => Issue[];
