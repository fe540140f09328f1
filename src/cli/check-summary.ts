import { CHECKS } from './check/checks';
import { diskSource } from './check/file-reader';
import { checkDossier } from './check/run-checks';

/** Prints, for the build, how many checks there are and what they find in the dossier of the folder named, as JSON. */
const issues = await checkDossier(diskSource(process.argv[2] ?? 'data'));
const lines = issues.map(({ file, id, place, message }) =>
  [file, id, place, message].filter(Boolean).join(': '),
);
process.stdout.write(JSON.stringify({ checks: Object.keys(CHECKS).length, issues: lines }));
