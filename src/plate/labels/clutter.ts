import type { Point } from '../camera';
import type { Box } from '../display-list';

const CELL_PX = 6;
const STEP_PX = 4;

/** What text should rather not cover, as weights on a fine grid. */
export class Clutter {
  private readonly cells = new Map<number, number>();

  private key(column: number, row: number): number {
    return row * 4096 + column;
  }

  /** Adds a weight at a point. */
  add([x, y]: Point, weight: number): void {
    const key = this.key(Math.floor(x / CELL_PX), Math.floor(y / CELL_PX));
    this.cells.set(key, Math.max(this.cells.get(key) ?? 0, weight));
  }

  /** Adds a weight along a line. */
  addLine(line: readonly Point[], weight: number): void {
    line.forEach((to, i) => {
      const from = line[i - 1] ?? to;
      const steps = Math.ceil(Math.hypot(to[0] - from[0], to[1] - from[1]) / STEP_PX) || 1;
      for (let step = 1; step <= steps; step += 1) {
        const t = step / steps;
        this.add([from[0] + (to[0] - from[0]) * t, from[1] + (to[1] - from[1]) * t], weight);
      }
    });
  }

  /** Sum of the weights that a box covers. */
  under([left, top, right, bottom]: Box): number {
    let sum = 0;
    for (let row = Math.floor(top / CELL_PX); row <= Math.floor(bottom / CELL_PX); row += 1) {
      for (
        let column = Math.floor(left / CELL_PX);
        column <= Math.floor(right / CELL_PX);
        column += 1
      ) {
        sum += this.cells.get(this.key(column, row)) ?? 0;
      }
    }
    return sum;
  }
}
