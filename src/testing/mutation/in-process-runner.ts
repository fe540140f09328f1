import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { INSTRUMENTER_CONSTANTS } from '@stryker-mutator/api/core';
import { declareClassPlugin, PluginKind } from '@stryker-mutator/api/plugin';
import {
  type CompleteDryRunResult,
  type DryRunOptions,
  DryRunStatus,
  determineHitLimitReached,
  type MutantRunOptions,
  type MutantRunResult,
  MutantRunStatus,
  type TestResult,
  TestStatus,
} from '@stryker-mutator/api/test-runner';
import type { CollectedTest } from './collected-tests';
import { TestGraph } from './test-graph';

/** What instrumented code and the runner tell each other. */
interface Instrumented {
  activeMutant?: string;
  currentTestId?: string;
  hitCount?: number;
  hitLimit?: number;
  mutantCoverage?: CompleteDryRunResult['mutantCoverage'];
}

/**
 * Tests of one mutant take at most so long together. Slower ones it does not meet, and what only they
 * would find counts as not found: the score is at least what is said.
 */
const PATIENCE_MS = 500;
/**
 * A mutant that is reached this often in tests of half a second never ends, and takes seconds. Stryker's
 * own limit is 100 times what all tests reach together, in much used code some minutes for one mutant.
 */
const MOST_HITS = 200_000_000;
const DURATIONS = 'mutation-test-durations.json';
const holder = globalThis as unknown as Record<string, Instrumented>;
holder[INSTRUMENTER_CONSTANTS.NAMESPACE] ??= {};
const instrumented = holder[INSTRUMENTER_CONSTANTS.NAMESPACE] as Instrumented;

/** Time of the processor, which does not depend on what else this machine does. */
function processorMs(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

/** What a test throws, nothing where it passes. */
async function faultOf(test: CollectedTest | undefined): Promise<string | undefined> {
  try {
    await test?.run();
    return undefined;
  } catch (error) {
    return String(error instanceof Error ? error.message : error);
  }
}

const fileOf = (id: string): string => id.slice(0, id.indexOf('#'));

/**
 * Runs the tests of the folder `DELIMIT_MUTATE` in Stryker's own process, in place of a new vitest for
 * each mutant, which took about 5 s of the processor for each. Quick tests come first, and the first
 * that fails ends it. A test that fails must pass on the same modules without the mutant; if it does
 * not, the mutant is tried again on modules that were read anew. A mutant that survives because of
 * what a module keeps counts as not found: to read all anew for each of them took most of the time,
 * and tests make their own objects.
 */
export class InProcessRunner {
  static readonly inject = [] as const;
  private graph: TestGraph | undefined;
  private tests = new Map<string, CollectedTest>();
  private durations: Record<string, number> = {};

  capabilities() {
    return { reloadEnvironment: true };
  }

  async init(): Promise<void> {
    this.graph = await TestGraph.open();
    if (existsSync(DURATIONS)) this.durations = JSON.parse(readFileSync(DURATIONS, 'utf8'));
  }

  async dryRun({ testFiles }: Partial<DryRunOptions> = {}): Promise<CompleteDryRunResult> {
    await this.loadAnew(testFiles ?? testFilesOfFolder());
    const tests: TestResult[] = [];
    for (const [id, test] of this.tests) tests.push(await this.measured(id, test));
    writeFileSync(DURATIONS, JSON.stringify(this.durations));
    const { mutantCoverage } = instrumented;
    return { status: DryRunStatus.Complete, tests, mutantCoverage };
  }

  async mutantRun(options: MutantRunOptions): Promise<MutantRunResult> {
    const { testFilter, mutantActivation, activeMutant, hitLimit } = options;
    const ids = this.quickFirst(testFilter ?? Object.keys(this.durations));
    const isLoaded = ids.every((id) => this.tests.has(id));
    // Where all tests alone come near to it, twice what they reach.
    const most = hitLimit && Math.max(MOST_HITS, hitLimit / 50);
    instrumented.hitLimit = most && Math.min(hitLimit, most);
    if (isLoaded && mutantActivation === 'runtime') {
      const found = await this.attempt(ids, activeMutant.id);
      if (!found) return this.resultOf(found, ids.length);
      const isOwn = (await faultOf(this.tests.get(found.killedBy))) === undefined;
      if (isOwn) return this.resultOf(found, ids.length);
    }
    const files = [...new Set(ids.map(fileOf))];
    await this.loadAnew(files, mutantActivation === 'static' ? activeMutant.id : undefined);
    return this.resultOf(await this.attempt(ids, activeMutant.id), ids.length);
  }

  async dispose(): Promise<void> {
    await this.graph?.close();
  }

  private async loadAnew(files: readonly string[], mutant?: string): Promise<void> {
    instrumented.activeMutant = mutant;
    this.tests = (await this.graph?.loadAnew(files)) ?? new Map();
    instrumented.activeMutant = undefined;
  }

  private async measured(id: string, test: CollectedTest): Promise<TestResult> {
    instrumented.currentTestId = id;
    const start = processorMs();
    const fault = await faultOf(test);
    const timeSpentMs = processorMs() - start;
    instrumented.currentTestId = undefined;
    this.durations[id] = timeSpentMs;
    const result = { id, name: test.name, fileName: fileOf(id), timeSpentMs };
    return fault === undefined
      ? { ...result, status: TestStatus.Success }
      : { ...result, status: TestStatus.Failed, failureMessage: fault };
  }

  /** What one mutant meets: the quickest tests, as many as `PATIENCE_MS` allow, and at least one. */
  private quickFirst(ids: readonly string[]): string[] {
    const took = (id: string) => this.durations[id] ?? 0;
    let sum = 0;
    return [...ids]
      .sort((a, b) => took(a) - took(b))
      .filter((id, at) => {
        sum += took(id);
        return at === 0 || sum <= PATIENCE_MS;
      });
  }

  /** The first test that fails with a mutant. */
  private async attempt(ids: readonly string[], mutant: string) {
    instrumented.hitCount = 0;
    instrumented.activeMutant = mutant;
    let found: { killedBy: string; failureMessage: string } | undefined;
    for (const id of ids) {
      const failureMessage = await faultOf(this.tests.get(id));
      if (failureMessage === undefined) continue;
      found = { killedBy: id, failureMessage };
      break;
    }
    instrumented.activeMutant = undefined;
    return found;
  }

  private resultOf(
    found: { killedBy: string; failureMessage: string } | undefined,
    nrOfTests: number,
  ): MutantRunResult {
    const isEndless = determineHitLimitReached(instrumented.hitCount, instrumented.hitLimit);
    if (isEndless) return { status: MutantRunStatus.Timeout, reason: isEndless.reason };
    if (!found) return { status: MutantRunStatus.Survived, nrOfTests };
    const { killedBy, failureMessage } = found;
    return { status: MutantRunStatus.Killed, killedBy: [killedBy], failureMessage, nrOfTests };
  }
}

/** The quick tests of the folder. */
function testFilesOfFolder(): string[] {
  const folder = process.env.DELIMIT_MUTATE ?? 'src/measure';
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort();
  const isQuick = (name: string) => name.endsWith('.test.ts') && !name.endsWith('.deep.test.ts');
  return names.filter(isQuick).map((name) => `${folder}/${name}`);
}

export const strykerPlugins = [
  declareClassPlugin(PluginKind.TestRunner, 'in-process', InProcessRunner),
];
