/** Intervals of 0 to 1 that are covered, sorted by where they start; used again and again. */
export class Covered {
  private readonly from = new Float64Array(1024);
  private readonly to = new Float64Array(1024);
  private count = 0;
  /** Whether one interval covers all. */
  whole = false;

  clear(): void {
    this.count = 0;
    this.whole = false;
  }

  add(from: number, to: number): void {
    if (from <= 0 && to >= 1) this.whole = true;
    if (this.whole) return;
    if (this.count === this.from.length) this.merge();
    let at = this.count++;
    for (; at > 0 && (this.from[at - 1] as number) > from; at--) {
      this.from[at] = this.from[at - 1] as number;
      this.to[at] = this.to[at - 1] as number;
    }
    this.from[at] = from;
    this.to[at] = to;
  }

  /** Calls for each gap, in order. */
  gaps(take: (from: number, to: number) => void): void {
    if (this.whole) return;
    let reached = 0;
    for (let at = 0; at < this.count; at++) {
      const from = this.from[at] as number;
      if (from > reached) take(reached, from);
      reached = Math.max(reached, this.to[at] as number);
    }
    if (reached < 1) take(reached, 1);
  }

  /** Joins intervals that overlap, so that there is room; all are kept where none do. */
  private merge(): void {
    let last = 0;
    for (let at = 1; at < this.count; at++) {
      if ((this.from[at] as number) <= (this.to[last] as number)) {
        this.to[last] = Math.max(this.to[last] as number, this.to[at] as number);
        continue;
      }
      last += 1;
      this.from[last] = this.from[at] as number;
      this.to[last] = this.to[at] as number;
    }
    this.count = last + 1;
    if (this.count === this.from.length) throw new RangeError('too many gaps in one side');
  }
}
