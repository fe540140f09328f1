import { readFileSync, writeFileSync } from 'node:fs';
import { dossierFolder } from '../build/dossier-folder';
import { readContents } from '../build/read-contents';
import { ALONE_ON_ITS_HOST, nginxFile } from '../build/serving/nginx-file';
import { servingRules } from '../build/serving/rules';
import { hasNginx, startNginx } from './nginx/nginx-server';
import { costTables, withTables } from './reader-cost/table';
import { measureVisits } from './reader-cost/visits';

const DOCUMENT = 'src/build/serving/README.md';

/**
 * `npm run reader-cost [-- --write]`: what a reader of the built site (`DELIMIT_OUT`, else `dist`)
 * asks of its host, counted by nginx; `--write` puts the tables into the document.
 * Exit code 0, or 1 where nginx is missing.
 */
async function main(args: readonly string[]): Promise<number> {
  if (!hasNginx()) {
    console.error('reader-cost: nginx is not installed (Debian: apt-get install nginx-light)');
    return 1;
  }
  const site = process.env.DELIMIT_OUT ?? 'dist';
  const { dossier, claims } = readContents(dossierFolder());
  const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
  const rules = servingRules(dossier.languages, version);
  const server = await startNginx(site, (place) =>
    nginxFile(rules, { ...ALONE_ON_ITS_HOST, ...place }),
  );
  try {
    const embed = `embed/${dossier.defaultLanguage}/${claims[0]?.id}/`;
    const tables = costTables(await measureVisits(server, site, embed));
    console.log(tables);
    if (args.includes('--write'))
      writeFileSync(DOCUMENT, withTables(readFileSync(DOCUMENT, 'utf8'), tables));
  } finally {
    server.stop();
  }
  return 0;
}

process.exitCode = await main(process.argv.slice(2));
