import { statSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { articlesIn } from './check/articles';
import { diskSource } from './check/file-reader';
import { checkQuotes } from './check/quotes';
import { readRawDossier } from './check/read-dossier';
import { jsonReport, textReport } from './check/report';

/**
 * `npm run check:quotes -- DIR [--dossier data] [--json]`: every quote of the dossier against the
 * article texts in DIR. Exit code 0 without issues, 1 with any or where DIR is no folder.
 */
function main(options: string[]): number {
  const parsed = readOptions(options);
  if (!parsed) {
    console.error('usage: npm run check:quotes -- DIR, the folder that holds the article texts');
    return 1;
  }
  const { articles, values } = parsed;
  if (!statSync(articles, { throwIfNoEntry: false })?.isDirectory()) {
    console.error(`check:quotes: ${articles} is no folder: name the one with the article texts`);
    return 1;
  }
  const dossier = readRawDossier(diskSource(values.dossier));
  const issues = checkQuotes(dossier, articlesIn(articles));
  const quotes = dossier.tables.claims.entries.length;
  if (values.json) console.log(jsonReport(issues, values.dossier));
  else console.log(textReport(issues, `the ${quotes} quotes of ${values.dossier}`, 'check:quotes'));
  return issues.length > 0 ? 1 : 0;
}

/** Null where the options are not understood, or name no folder or several. */
function readOptions(options: string[]) {
  try {
    const { values, positionals } = parseArgs({
      args: options,
      allowPositionals: true,
      options: { dossier: { type: 'string', default: 'data' }, json: { type: 'boolean' } },
    });
    const [articles] = positionals;
    return articles && positionals.length === 1 ? { articles, values } : null;
  } catch {
    return null;
  }
}

process.exitCode = main(process.argv.slice(2));
