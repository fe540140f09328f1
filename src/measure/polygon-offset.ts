import { bufferLines, growRegion } from './buffer-line';
import type { Reach } from './capsule-set';
import { grownArea, type LowHigh } from './grown-area';
import { heldByOne, heldByTwo } from './held';
import { type Overlay, type OverlayMode, overlayOf } from './overlay';
import { edgesBefore, type PolygonEdges, polygonEdges, polygonKey } from './polygon-edges';
import type { EdgeLines, Rings } from './polygon-stretches';
import { differenceArea, type Region, regionAreaSquareMetres, regionOf, unionArea } from './region';

/**
 * Low and high area, in square metres, of one polygon whose edges may lie off. Low: the polygon less
 * what lies within each line's metres of that line. High: the polygon with what lies within them of
 * the polygon's own edges on that line. Buffers are round. The areas come from the outlines
 * (`overlay.ts`); where those touch over a length, clipper2-ts clips polygons.
 * @param otherMetres the same for edges that lie on none of the lines; 0 leaves them where they are
 */
export function areaOfPolygonOffset(
  rings: Rings,
  edges: readonly EdgeLines[],
  otherMetres = 0,
): LowHigh {
  if (edges.length === 0) return areaOfGrownPolygon(rings, otherMetres);
  const { less, more } = overlaysOf(rings, edges, otherMetres);
  return {
    low: less.overlay.area ?? clippedArea(less),
    high: more.overlay.area ?? clippedArea(more),
  };
}

interface Overlaid {
  mode: OverlayMode;
  polygon: Region;
  reaches: Reach[];
  overlay: Overlay;
}
interface Overlays {
  less: Overlaid;
  more: Overlaid;
}

const heldOverlays = heldByTwo(
  (_edges: PolygonEdges, _polygon: object) => new Map<number, Overlays>(),
);

/** Of a polygon that moved, or near which a line did, from those before that. */
function overlaysOf(rings: Rings, edges: readonly EdgeLines[], otherMetres: number): Overlays {
  const own = polygonEdges(rings, edges);
  const held = heldOverlays(own, polygonKey(rings));
  const known = held.get(otherMetres);
  if (known) return known;
  const before = edgesBefore(rings, edges);
  const was = before && overlaysOf(before.rings, before.edges, otherMetres);
  const made = newOverlays(regionOf([rings]), own, edges, otherMetres, was);
  held.set(otherMetres, made);
  return made;
}

function newOverlays(
  polygon: Region,
  { near, own }: PolygonEdges,
  edges: readonly EdgeLines[],
  otherMetres: number,
  was: Overlays | null,
): Overlays {
  const metresOf = [...edges.map(({ metres }) => metres), otherMetres];
  const outward = own.map((lines, at) => ({ lines, metres: metresOf[at] as number }));
  const inward = outward.map(({ lines, metres }, at) => ({ lines: near[at] ?? lines, metres }));
  const overlaid = (reaches: Reach[], mode: OverlayMode, before?: Overlaid): Overlaid => ({
    mode,
    polygon,
    reaches,
    overlay: overlayOf(polygon, reaches, mode, before?.overlay),
  });
  return {
    less: overlaid(inward, 'less', was?.less),
    more: overlaid(outward, 'with', was?.more),
  };
}

const clippedArea = heldByOne(({ mode, polygon, reaches }: Overlaid): number => {
  const buffers = reaches.flatMap(({ lines, metres }) => bufferLines(lines, metres));
  return mode === 'less' ? differenceArea(polygon, buffers) : unionArea(polygon, buffers);
});

/** Low and high area where all edges may lie off alike. */
function areaOfGrownPolygon(rings: Rings, metres: number): LowHigh {
  if (metres === 0) {
    const area = regionAreaSquareMetres(regionOf([rings]));
    return { low: area, high: area };
  }
  // Holes have to run against the ring around them; a single ring says what it was before it moved.
  const grown = grownArea(rings.length > 1 ? regionOf([rings]) : rings, metres);
  if (grown) return grown;
  const region = regionOf([rings]);
  return {
    low: regionAreaSquareMetres(growRegion(region, -metres)),
    high: regionAreaSquareMetres(growRegion(region, metres)),
  };
}
