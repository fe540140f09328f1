import { loadDossier } from '../build/load-dossier';
import { measureAll } from '../measure/measure-all';
import { measurementReport } from './measure/report';
import { measurementTable } from './measure/table';

/** `npm run measure [-- DIR] [--json]`: every measurement of a dossier as a table or as JSON. */
function run(args: readonly string[]): number {
  const dir = args.find((arg) => !arg.startsWith('-')) ?? 'data';
  const { contents, data } = loadDossier(dir);
  const report = measurementReport(contents, measureAll(contents, data));
  console.log(args.includes('--json') ? JSON.stringify(report, null, 2) : measurementTable(report));
  return 0;
}

try {
  process.exitCode = run(process.argv.slice(2));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
