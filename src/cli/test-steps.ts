import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findBrowser } from './find-browser';
import { checkSizes } from './first-view';
import { type Outcome, runTool, type Step, single, toolStep } from './run-step';
import { countPlaywright, countVitest, outcomeOf, playwrightFailures } from './test-reports';
import { thisMachine } from './this-machine';

/** The steps of the test command, in order. */
export function testSteps(): Step[] {
  return [
    toolStep('format', 'biome', ['ci', '--error-on-warnings', '.']),
    toolStep('types', 'tsc', ['--noEmit']),
    { name: 'unit', run: unitTests },
    toolStep('check', 'tsx', ['src/cli/check.ts']),
    toolStep('build', 'vite', ['build']),
    { name: 'browser-found', run: browserFound },
    { name: 'sizes', run: checkSizes },
    { name: 'browser', run: browserTests },
  ];
}

/** A file for a report, in a folder that no other run uses. */
function reportFile(): string {
  return join(mkdtempSync(join(tmpdir(), 'delimit-test-')), 'report.json');
}

async function unitTests(): Promise<Outcome> {
  const file = reportFile();
  const args = ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
  return outcomeOf(await runTool('vitest', args), file, countVitest);
}

/** Finds or installs the browser, and tells the steps after it by `CHROMIUM_PATH`. */
async function browserFound(): Promise<Outcome> {
  const { path, own, said } = findBrowser(thisMachine());
  if (path && !own) process.env.CHROMIUM_PATH = path;
  return single(path !== undefined, said, said);
}

async function browserTests(): Promise<Outcome> {
  const file = reportFile();
  const variables = { PLAYWRIGHT_JSON_OUTPUT_NAME: file };
  const finished = await runTool('playwright', ['test', '--reporter=line,json'], variables);
  return outcomeOf(finished, file, countPlaywright, playwrightFailures);
}
