import { LIMITS } from './limits';
import type { OpenedProblem } from './problem';

/** Problems in the order of the file; beyond the limit they are only counted. */
export class ProblemList {
  /** How many there are. */
  count = 0;
  readonly first: OpenedProblem[] = [];

  add(problem: OpenedProblem): void {
    this.count += 1;
    if (this.first.length < LIMITS.problems) this.first.push(problem);
  }

  /** Takes up the problems of a list over the same features; those of the file come first. */
  merge(other: ProblemList): void {
    const feature = ({ place }: OpenedProblem) => place?.feature ?? 0;
    const both = [...this.first, ...other.first].sort((a, b) => feature(a) - feature(b));
    this.first.splice(0, this.first.length, ...both.slice(0, LIMITS.problems));
    this.count += other.count;
  }
}
