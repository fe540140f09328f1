import { statSync } from 'node:fs';
import { diskSource } from './check/file-reader';
import { jsonReport, textReport } from './check/report';
import { checkDossier } from './check/run-checks';

/**
 * `npm run check [-- DIR] [--json]`: every check over the dossier in DIR (default `data`).
 * Exit code 0 without issues, 1 with any, 2 where the options are not understood.
 */
async function main(options: string[]): Promise<number> {
  const directories = options.filter((option) => !option.startsWith('--'));
  const unknown = options.filter((option) => option.startsWith('--') && option !== '--json');
  if (unknown.length > 0 || directories.length > 1) {
    console.error('usage: npm run check [-- DIR] [--json]');
    return 2;
  }
  const directory = directories[0] ?? 'data';
  if (!statSync(directory, { throwIfNoEntry: false })?.isDirectory()) {
    console.error(`check: ${directory} is no folder: name the one with dossier.json`);
    return 1;
  }
  const issues = await checkDossier(diskSource(directory));
  const json = options.includes('--json');
  console.log(json ? jsonReport(issues, directory) : textReport(issues, directory));
  return issues.length > 0 ? 1 : 0;
}

process.exitCode = await main(process.argv.slice(2));
