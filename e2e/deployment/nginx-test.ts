import { readFileSync } from 'node:fs';
import { dossierFolder } from '../../src/build/dossier-folder';
import { readContents } from '../../src/build/read-contents';
import { ALONE_ON_ITS_HOST, nginxFile } from '../../src/build/serving/nginx-file';
import { servingRules } from '../../src/build/serving/rules';
import { hasNginx, startNginx } from '../../src/cli/nginx/nginx-server';
import { test as base, expect } from '../fixtures';

const SHIPPED = 'src/build/serving/nginx.conf';

/** The file that we ship; only where it listens and where the site lies are set. */
function shipped({ listen, root }: { listen: string; root: string }): string {
  const text = readFileSync(SHIPPED, 'utf8');
  return text
    .replace(`listen ${ALONE_ON_ITS_HOST.listen};`, `listen ${listen};`)
    .replace(`root ${ALONE_ON_ITS_HOST.root};`, `root ${root};`);
}

/** The same rules for a site below a path. */
function below(path: string) {
  const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
  const rules = servingRules(readContents(dossierFolder()).dossier.languages, version);
  return (place: { listen: string; root: string }) => nginxFile(rules, { ...place, path });
}

/** Browser tests over the built site behind nginx; `sitePath` is `/` for the file as it is shipped. */
export const test = base.extend<object, { site: string }>({
  site: [
    async ({ sitePath }, use) => {
      const path = sitePath.replace(/\/$/, '');
      const configure = path === '' ? shipped : below(path);
      const server = await startNginx(process.env.DELIMIT_OUT ?? 'dist', configure, path);
      await use(server.address);
      server.stop();
    },
    { scope: 'worker' },
  ],
});

export { expect };

/** Skips and counts as skipped what needs nginx where this machine has none. */
export function needsNginx(): void {
  test.skip(!hasNginx(), 'nginx is not installed: apt-get install nginx-light');
}
