import encodeQR from 'qr';
import type { Point } from '../../plate/camera';
import type { PathShape, RectShape } from '../../plate/display-list';

/** ISO 18004 asks for four clear modules around the code. */
const QUIET = 4;
/** Telephones read smaller modules badly from newsprint. */
const MODULE_MM = 0.35;
/**
 * What the largest code holds that a page has room for: 81 modules, 31 mm with its quiet zone
 * (version 16 at level L, ISO 18004 table 7).
 */
const MOST_BYTES = 586;

export interface QrCode {
  sidePx: number;
  at: (left: number, top: number) => (RectShape | PathShape)[];
}

/** Each row's dark modules as rectangles. */
function darkRows(
  modules: readonly (readonly boolean[])[],
  size: number,
  [x, y]: Point,
): Point[][] {
  return modules.flatMap((row, r) => {
    const runs: Point[][] = [];
    let start = -1;
    for (let c = 0; c <= row.length; c += 1) {
      if (row[c] && start < 0) start = c;
      if (row[c] || start < 0) continue;
      const [left, right] = [x + start * size, x + c * size];
      const [top, bottom] = [y + r * size, y + (r + 1) * size];
      runs.push([
        [left, top],
        [right, top],
        [right, bottom],
        [left, bottom],
      ]);
      start = -1;
    }
    return runs;
  });
}

/** An address as a QR code; null where it would be too large. `mmPerPx`: millimetres for a layout pixel. */
export function qrCode(address: string, mmPerPx: number): QrCode | null {
  if (new TextEncoder().encode(address).length > MOST_BYTES) return null;
  const bordered = encodeQR(address, 'raw', { ecc: 'low', border: 1 });
  const modules = bordered.slice(1, -1).map((row) => row.slice(1, -1));
  const modulePx = MODULE_MM / mmPerPx;
  const sidePx = (modules.length + 2 * QUIET) * modulePx;
  return {
    sidePx,
    at: (left, top) => [
      {
        type: 'rect',
        box: [left, top, left + sidePx, top + sidePx],
        fill: { colour: 'paper', opacity: 1 },
      },
      {
        type: 'path',
        closed: true,
        features: [darkRows(modules, modulePx, [left + QUIET * modulePx, top + QUIET * modulePx])],
        fill: { colour: 'ink', opacity: 1 },
        strokes: [],
      },
    ],
  };
}
