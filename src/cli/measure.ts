import { loadDossier } from '../build/load-dossier';
import { loadWords } from '../i18n/load-words';
import { measureAll } from '../measure/measure-all';
import { measurementReport } from './measure/report';
import { measurementTable } from './measure/table';

/** `npm run measure [-- DIR] [--json]`: every measurement of a dossier as a table or as JSON. */
async function run(args: readonly string[]): Promise<number> {
  const dir = args.find((arg) => !arg.startsWith('-')) ?? 'data';
  const { contents, data } = loadDossier(dir);
  const words = await loadWords(contents, contents.dossier.defaultLanguage);
  const report = measurementReport(words, measureAll(contents, data));
  console.log(args.includes('--json') ? JSON.stringify(report, null, 2) : measurementTable(report));
  return 0;
}

try {
  process.exitCode = await run(process.argv.slice(2));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
