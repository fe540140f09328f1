import type { Draft } from './draft';

export interface BadCase {
  /** What is wrong, for the test's name. */
  name: string;
  edit: (draft: Draft) => void;
  /** What one of the messages must say. */
  message: RegExp;
  /** What the place of that issue must look like; absent where the file as a whole is meant. */
  place?: RegExp;
}

/** Two ways or more of spoiling the shipped files for one check, and a change that it must let pass. */
export interface CaseSet {
  bad: [BadCase, BadCase, ...BadCase[]];
  twin: { name: string; edit: (draft: Draft) => void };
}
