import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from 'playwright';
import type { Machine } from './find-browser';

const LONGEST_INSTALL_MS = 300_000;

/** The machine that the command runs on. */
export function thisMachine(): Machine {
  return {
    variables: process.env,
    platform: process.platform,
    isRoot: process.getuid?.() === 0,
    which,
    run,
    playwrightPath: () => chromium.executablePath(),
    exists: existsSync,
  };
}

function which(command: string): string | undefined {
  const folders = (process.env.PATH ?? '').split(delimiter);
  return folders.map((folder) => join(folder, command)).find(isExecutable);
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function run(command: string, ...args: string[]): boolean {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const shell = process.platform === 'win32';
  const done = spawnSync(command, args, {
    stdio: 'ignore',
    env,
    shell,
    timeout: LONGEST_INSTALL_MS,
  });
  return done.status === 0;
}
