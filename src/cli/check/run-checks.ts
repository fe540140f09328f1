import type { Issue } from '../../model/issue';
import { readCatalogues } from './catalogues';
import type { Check, CheckContext } from './check-kind';
import { CHECKS } from './checks';
import type { FileSource } from './file-reader';
import { loadGeos } from './geos';
import { readRawDossier } from './read-dossier';

/** Runs every check over a dossier and returns all that they find; never throws. */
export async function checkDossier(source: FileSource): Promise<Issue[]> {
  const [geos, catalogues] = await Promise.all([loadGeos(), readCatalogues()]);
  const context = { ...readRawDossier(source), geos, catalogues };
  return Object.entries(CHECKS).flatMap(([name, check]) => runCheck(name, check, context));
}

/** A check that breaks on data that nobody thought of must not hide what the others find. */
function runCheck(name: string, check: Check, context: CheckContext): Issue[] {
  try {
    return check(context);
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    return [
      {
        check: name,
        file: context.dossier.file,
        message: `this check broke on the data: ${message}`,
        remedy: 'Mend the other issues first; if it stays, the check itself needs mending.',
      },
    ];
  }
}
