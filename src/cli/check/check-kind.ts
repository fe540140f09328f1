import type { Issue } from '../../model/issue';
import type { Geos } from './geos';
import type { RawDossier } from './raw-dossier';

export interface CheckContext extends RawDossier {
  geos: Geos;
}

/** One check: a pure function over a dossier as found. It collects every issue and never throws. */
export type Check = (context: CheckContext) => Issue[];
