import type { Position } from 'geojson';
import type { Issue } from '../../model/issue';
import type { Check, CheckContext } from './check-kind';
import type { Geos, Polygonal } from './geos';
import { printPosition, type ReadableFeature, readableFeatures } from './readable-geometry';
import { areaOf, firstPosition, polygonsOf } from './shapes';

/** About 11 m: gaps up to this width between neighbours are faults, wider ones are land between. */
const GAP_DEGREES = 1e-4;

interface Area extends ReadableFeature {
  geometry: Polygonal;
}

/** Countries of one layer do not overlap, and where they meet they share every vertex. */
export const neighboursCheck: Check = (context) =>
  context.drawn
    .filter(({ kind }) => kind === 'country')
    .flatMap(({ file, data }) => {
      const areas = readableFeatures(data).filter((feature) => isValidArea(feature, context));
      return [...overlaps(areas, context.geos, file), ...mismatches(areas, context.geos, file)];
    });

function isValidArea(feature: ReadableFeature, { geos }: CheckContext): feature is Area {
  const polygonal = feature.geometry.type === 'Polygon' || feature.geometry.type === 'MultiPolygon';
  return polygonal && geos.invalidity(feature.geometry) === null;
}

function overlaps(areas: Area[], geos: Geos, file: string): Issue[] {
  return areas.flatMap((first, index) =>
    areas.slice(index + 1).flatMap((second) => {
      const shared = geos.intersection(first.geometry, second.geometry);
      const squareDegrees = areaOf(shared);
      if (squareDegrees === 0) return [];
      const message = `overlaps ${second.id} by ${squareDegrees.toExponential(2)} square degrees`;
      return [issue(file, first, polygonsOf(shared)[0]?.[0]?.[0] ?? null, message)];
    }),
  );
}

function mismatches(areas: Area[], geos: Geos, file: string): Issue[] {
  const geometries = areas.map(({ geometry }) => geometry);
  const edges = areas.length > 1 ? geos.mismatchedEdges(geometries, GAP_DEGREES) : [];
  return areas.flatMap((area, index) => {
    const position = firstPosition(edges[index]);
    if (!position) return [];
    return [issue(file, area, position, 'its edge does not match that of its neighbour')];
  });
}

function issue(file: string, area: Area, at: Position | null, message: string): Issue {
  return {
    check: 'neighbours',
    file,
    id: area.id,
    place: `${area.path}.geometry${at ? ` ${printPosition(at)}` : ''}`,
    message,
    remedy: 'Give both areas the same positions, in the same order, along the edge they share.',
  };
}
