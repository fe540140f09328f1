import { format } from 'node:util';
import { expect } from 'vitest';

/** A test as its file states it, with the names of the suites that it stands in. */
export interface CollectedTest {
  name: string;
  run: () => unknown;
}

type Row = readonly unknown[];
type Body = (...given: unknown[]) => unknown;

const collected: CollectedTest[] = [];
const suites: string[] = [];

/** Takes the tests that were collected since the last time. */
export const takeTests = (): CollectedTest[] => collected.splice(0);

/** The function among the arguments after a name: options or a limit of time may stand beside it. */
const bodyOf = (rest: unknown[]) => rest.find((one) => typeof one === 'function') as Body;

function describeOne(name: string, body: () => unknown): void {
  suites.push(name);
  body();
  suites.pop();
}

function itOne(name: string, ...rest: unknown[]): void {
  const body = bodyOf(rest);
  collected.push({ name: [...suites, name].join(' '), run: () => body({ task: { meta: {} } }) });
}

/** The table form: a row is the arguments of its case, alone where it is no list. */
const each =
  (state: (name: string, body: () => unknown) => void) =>
  (rows: readonly unknown[]) =>
  (name: string, ...rest: unknown[]) => {
    for (const row of rows) {
      const given: Row = Array.isArray(row) ? row : [row];
      const places = name.match(/%[sdifjoO]/g)?.length ?? 0;
      state(format(name, ...given.slice(0, places)), () => bodyOf(rest)(...given));
    }
  };

export const describe = Object.assign(describeOne, { each: each(describeOne) });
export const it = Object.assign(itOne, { each: each(itOne) });
export { expect, it as test };
