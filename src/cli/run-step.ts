import { spawn } from 'node:child_process';
import { join } from 'node:path';

/** How one step of the test command ended. */
export interface Outcome {
  passed: number;
  failed: number;
  skipped: number;
  /** What to show where something failed. */
  output: string;
  /** A few words for the step's line. */
  note?: string;
}

export interface Step {
  name: string;
  run(): Promise<Outcome>;
}

export interface Finished {
  code: number;
  output: string;
}

/** Runs a command of `node_modules/.bin` to its end and keeps what it prints. */
export function runTool(
  tool: string,
  args: string[],
  variables: Record<string, string> = {},
): Promise<Finished> {
  return runCommand(join('node_modules', '.bin', tool), args, variables);
}

/** Runs any command to its end and keeps what it prints; stdin is empty. A command that is not there ends with 1. */
export function runCommand(
  command: string,
  args: string[],
  variables: Record<string, string> = {},
): Promise<Finished> {
  return new Promise((finish) => {
    const env = { ...process.env, VITE_CONFIG_NATIVE_IGNORE_WARNING: 'true', ...variables };
    const child = spawn(command, args, {
      env,
      stdio: ['ignore', 'pipe', 'pipe'],
      shell: process.platform === 'win32',
    });
    let output = '';
    const keep = (bytes: Buffer) => {
      output += String(bytes);
    };
    child.stdout.on('data', keep);
    child.stderr.on('data', keep);
    child.on('error', (error) => finish({ code: 1, output: `${output}${error.message}\n` }));
    child.on('close', (code) => finish({ code: code ?? 1, output }));
  });
}

/** A step that is one check: the command passes or fails. */
export function toolStep(name: string, tool: string, args: string[]): Step {
  return {
    name,
    async run() {
      const { code, output } = await runTool(tool, args);
      return single(code === 0, output);
    },
  };
}

/** The outcome of one check. */
export function single(passed: boolean, output: string, note?: string): Outcome {
  return { passed: passed ? 1 : 0, failed: passed ? 0 : 1, skipped: 0, output, note };
}

/** Runs a step, prints its line (and its output where it failed), and never throws. */
export async function runStep(step: Step, print: (text: string) => void): Promise<Outcome> {
  const start = performance.now();
  const outcome = await step.run().catch((error: unknown) => single(false, String(error)));
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  const mark = outcome.failed > 0 ? 'FAILED' : 'ok';
  const note = outcome.note ? `, ${outcome.note}` : '';
  if (outcome.failed > 0) print(`${outcome.output.trimEnd()}\n`);
  print(`${mark.padEnd(6)} ${step.name}: ${tally(outcome)} (${seconds} s)${note}\n`);
  return outcome;
}

/** `N passed, N failed`, and how many were skipped where any were. */
export function tally({ passed, failed, skipped }: Omit<Outcome, 'output'>): string {
  const counts = `${passed} passed, ${failed} failed`;
  return skipped > 0 ? `${counts}, ${skipped} skipped` : counts;
}
