import type { LonLat } from '../model/common';
import { bufferLines, growRegion } from './buffer-line';
import type { Reach } from './capsule-set';
import { grownArea, type LowHigh } from './grown-area';
import { heldByTwo } from './held';
import { areaOfOverlay } from './outline-area';
import { type EdgeLines, type PolygonEdges, polygonEdges } from './polygon-edges';
import { differenceArea, type Region, regionAreaSquareMetres, regionOf, unionArea } from './region';

/**
 * Low and high area, in square metres, of one polygon whose edges may lie off. Low: the polygon less
 * what lies within each line's metres of that line. High: the polygon with what lies within them of
 * the polygon's own edges on that line. Buffers are round. The areas come from the outlines
 * (`outline-area.ts`); where those touch over a length, clipper2-ts clips polygons.
 * @param otherMetres the same for edges that lie on none of the lines; 0 leaves them where they are
 * @param mapped the polygon as it was mapped, where this is one that followed a moved line
 */
export function areaOfPolygonOffset(
  rings: readonly (readonly LonLat[])[],
  edges: readonly EdgeLines[],
  otherMetres = 0,
  mapped?: readonly (readonly LonLat[])[],
): LowHigh {
  if (edges.length === 0) return areaOfGrownPolygon(rings, otherMetres, mapped);
  const near = polygonEdges(rings, edges);
  const held = heldOffsets(near, rings);
  const found = held.get(otherMetres) ?? offsetOf(near, rings, edges, otherMetres);
  held.set(otherMetres, found);
  return found;
}

const heldOffsets = heldByTwo(
  (_near: PolygonEdges, _rings: readonly (readonly LonLat[])[]) => new Map<number, LowHigh>(),
);

function offsetOf(
  { near, own }: PolygonEdges,
  rings: readonly (readonly LonLat[])[],
  edges: readonly EdgeLines[],
  otherMetres: number,
): LowHigh {
  const polygon = regionOf([rings]);
  const other = { lines: own[edges.length] ?? [], metres: otherMetres };
  const inward = edges.map(({ metres }, at) => ({ lines: near[at] ?? [], metres }));
  const outward = edges.map(({ metres }, at) => ({ lines: own[at] ?? [], metres }));
  return {
    low:
      areaOfOverlay(polygon, [...inward, other], 'less') ??
      clipped(polygon, [...inward, other], 'less'),
    high:
      areaOfOverlay(polygon, [...outward, other], 'with') ??
      clipped(polygon, [...outward, other], 'with'),
  };
}

function clipped(polygon: Region, reaches: readonly Reach[], mode: 'less' | 'with'): number {
  const buffers = reaches.flatMap(({ lines, metres }) => bufferLines(lines, metres));
  return mode === 'less' ? differenceArea(polygon, buffers) : unionArea(polygon, buffers);
}

/** Low and high area where all edges may lie off alike. */
function areaOfGrownPolygon(
  rings: readonly (readonly LonLat[])[],
  metres: number,
  mapped?: readonly (readonly LonLat[])[],
): LowHigh {
  const one = mapped?.length === 1 ? mapped[0] : undefined;
  const near = one && metres > 0 ? grownArea(rings, metres, one) : null;
  if (near) return near;
  const region = regionOf([rings]);
  if (metres === 0) {
    const area = regionAreaSquareMetres(region);
    return { low: area, high: area };
  }
  return (
    (one ? null : grownArea(region, metres)) ?? {
      low: regionAreaSquareMetres(growRegion(region, -metres)),
      high: regionAreaSquareMetres(growRegion(region, metres)),
    }
  );
}
