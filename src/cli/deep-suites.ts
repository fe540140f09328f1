import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { SEED } from '../testing/deep';
import { auditShipped } from './audit-suite';
import {
  type DeepBrowserReport,
  type DeepCounts,
  type DeepReport,
  deepBrowserCounts,
  deepCounts,
} from './deep-counts';
import { findBrowser } from './find-browser';
import { findFirefox } from './find-firefox';
import { MUTATED, testByMutation } from './mutation-suite';
import { type Outcome, runCommand, runTool, type Step, single } from './run-step';
import { countPlaywright, countVitest, outcomeOf, type PlaywrightReport } from './test-reports';
import { thisMachine } from './this-machine';

/** A step of the deep command, and the cases that it ran. */
export interface DeepSuite extends Step {
  counts: DeepCounts;
  /** Names of committed counts that this machine could not run. */
  notRun: string[];
}

const DEEP = { DELIMIT_DEEP: '1', DELIMIT_SEED: String(SEED) };
const IN_FIREFOX = 'checks of the page in Firefox';
const KEPT = 'checks of a page that Chromium keeps for going back';
const VERIFIED = 'layers that the derivation makes again byte for byte';

/** The suites of the deep command, in order; each works in a folder of its own. */
export function deepSuites(): DeepSuite[] {
  const folder = mkdtempSync(join(tmpdir(), 'delimit-deep-'));
  const suites = [
    unitSuite(folder),
    browserSuite(folder, 'browser', ['--grep-invert=@timed']),
    // Bounds on time hold for a page that has the machine to itself.
    browserSuite(folder, 'timed', ['--grep=@timed', '--workers=1']),
    firefoxSuite(folder),
    keptPageSuite(folder),
    dataSuite(),
    suite('audit', auditShipped),
    ...MUTATED.map(mutationSuite),
  ];
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  return suites;
}

function suite(name: string, run: (own: DeepSuite) => Promise<Outcome>): DeepSuite {
  const own: DeepSuite = { name, counts: {}, notRun: [], run: () => run(own) };
  return own;
}

/** `mutation-model` and the like: the tests of a folder against changes of its code. */
const mutationSuite = (folder: string) =>
  suite(`mutation-${folder.replace('src/', '')}`, () => testByMutation(folder));

const readReport = (file: string): unknown => JSON.parse(readFileSync(file, 'utf8'));

/** `*.deep.test.ts`, with vitest. */
function unitSuite(folder: string): DeepSuite {
  const file = join(folder, 'unit.json');
  const args = ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
  return suite('unit', async (own) => {
    const outcome = outcomeOf(await runTool('vitest', args, DEEP), file, countVitest);
    if (existsSync(file)) own.counts = deepCounts(readReport(file) as DeepReport);
    return outcome;
  });
}

/** `*.deep.e2e.ts`, with Playwright and the site built anew. */
function browserSuite(folder: string, name: string, choice: readonly string[]): DeepSuite {
  const file = join(folder, `${name}.json`);
  const site = { DELIMIT_OUT: join(folder, 'site') };
  return suite(name, async (own) => {
    const unbuilt = await buildSite(site.DELIMIT_OUT);
    if (unbuilt) return unbuilt;
    const variables = { ...DEEP, ...site, PLAYWRIGHT_JSON_OUTPUT_NAME: file };
    const finished = await runTool(
      'playwright',
      ['test', '--reporter=line,json', ...choice],
      variables,
    );
    if (existsSync(file)) own.counts = deepBrowserCounts(readReport(file) as DeepBrowserReport);
    return outcomeOf<PlaywrightReport>(finished, file, countPlaywright);
  });
}

/** Builds the site where no suite has yet; the failure where that fails. */
async function buildSite(dir: string): Promise<Outcome | undefined> {
  if (existsSync(join(dir, 'index.html'))) return undefined;
  const { code, output } = await runTool('vite', ['build'], { DELIMIT_OUT: dir });
  return code === 0 ? undefined : single(false, output);
}

/** `e2e/firefox/smoke.ts`, over WebDriver BiDi; skipped where Firefox or a screen for it is missing. */
function firefoxSuite(folder: string): DeepSuite {
  return suite('firefox', (own) => {
    const { path, screen, said } = findFirefox(thisMachine());
    const script = path ? [...screen, TSX, 'e2e/firefox/smoke.ts', path] : undefined;
    return runScript(own, IN_FIREFOX, script, { folder, said });
  });
}

/** `e2e/kept-page/kept.ts`: Chromium as readers have it, which Playwright's is not. */
function keptPageSuite(folder: string): DeepSuite {
  return suite('kept-page', (own) => {
    const { path, said } = findBrowser(thisMachine(), false);
    return runScript(own, KEPT, path ? [TSX, 'e2e/kept-page/kept.ts', path] : undefined, {
      folder,
      said,
    });
  });
}

const TSX = join('node_modules', '.bin', 'tsx');

/** Runs a script that drives a browser on the built site and prints a line for each check; without a command it is skipped. */
async function runScript(
  own: DeepSuite,
  name: string,
  [command, ...args]: readonly string[] | undefined = [],
  { folder, said }: { folder: string; said: string },
): Promise<Outcome> {
  if (!command) {
    own.notRun = [name];
    return { passed: 0, failed: 0, skipped: 1, output: '', note: said };
  }
  const site = { DELIMIT_OUT: join(folder, 'site') };
  const unbuilt = await buildSite(site.DELIMIT_OUT);
  if (unbuilt) return unbuilt;
  const { code, output } = await runCommand(command, args, site);
  const passed = output.match(/^ok /gm)?.length ?? 0;
  own.counts = { [name]: passed };
  return { passed, failed: code === 0 && passed > 0 ? 0 : 1, skipped: 0, output, note: said };
}

/** The data are what the derivation makes; skipped where its packages cannot be installed. */
function dataSuite(): DeepSuite {
  return suite('data', async (own) => {
    const missing = await installDerivation();
    if (missing) {
      own.notRun = [VERIFIED];
      const note = `data/derive could not be installed, so nothing was verified: ${missing}`;
      return { passed: 0, failed: 0, skipped: 1, output: '', note };
    }
    const { code, output } = await runTool('tsx', ['data/derive/derive.ts', '--verify']);
    const [, verified] = /^(\d+) of \d+ layers/m.exec(output) ?? [];
    own.counts = { [VERIFIED]: Number(verified ?? 0) };
    return single(code === 0 && verified !== undefined, output);
  });
}

/** Installs what the derivation needs where it is not there yet; says why where it cannot. */
async function installDerivation(): Promise<string | undefined> {
  if (existsSync('data/derive/node_modules/.package-lock.json')) return undefined;
  const args = ['ci', '--prefix', 'data/derive', '--no-audit', '--no-fund'];
  const { code, output } = await runCommand('npm', args);
  const said = output.split('\n').filter((line) => line.startsWith('npm error'));
  return code === 0 ? undefined : (said[0] ?? 'npm failed');
}
