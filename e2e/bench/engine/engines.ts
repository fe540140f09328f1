import { lineString, multiPolygon, polygon } from '@turf/turf';
import { indexAreas } from '../../../src/measure/area-index';
import { piecesInside } from '../../../src/measure/in-area';
import { distanceBetween } from '../../../src/measure/line-distance';
import { indexLine } from '../../../src/measure/line-index';
import { lengthNearMetres } from '../../../src/measure/near';
import { differenceArea, regionOf } from '../../../src/measure/region';
import { differenceArea as turfDifferenceArea } from '../baselines/turf/difference-area';
import { lengthInsidePolygons } from '../baselines/turf/length-inside-polygons';
import { lengthNearLine } from '../baselines/turf/length-near-line';
import { lineToLineDistance } from '../baselines/turf/line-to-line-distance';
import type { Input, Kind } from './inputs';

/**
 * Per kind: brings an input into the engine's own form, which is not timed, and gives what is:
 * a call that answers in metres or square metres.
 */
export type Engine = Partial<Record<Kind, (input: Input) => () => number>>;

/**
 * Our engine from bare coordinates: the time holds the building of every index. Lines are new arrays
 * each time, since the engine holds what it found for the very same ones.
 */
export const ours: Engine = {
  'length-inside':
    ({ route, areas }) =>
    () =>
      totalLength(piecesInside([...route], areas)),
  distance:
    ({ route, line }) =>
    () =>
      distanceBetween([[...route]], [[...line]]).distanceMetres,
  'near-length':
    ({ route, line, nearMetres }) =>
    () =>
      lengthNearMetres([...route], indexLine([[...line]]), nearMetres),
  'difference-area':
    ({ areas, taken }) =>
    () =>
      differenceArea(regionOf(areas), regionOf(taken)),
};

/** Our engine with what it holds between two measurements of the same layers. */
export const oursIndexed: Engine = {
  'length-inside': ({ route, areas }) => {
    const index = indexAreas(areas);
    return () => totalLength(piecesInside([...route], index));
  },
  distance: ({ route, line }) => {
    const [from, to] = [indexLine([route]), indexLine([line])];
    return () => distanceBetween(from, to).distanceMetres;
  },
  'near-length': ({ route, line, nearMetres }) => {
    const index = indexLine([line]);
    return () => lengthNearMetres([...route], index, nearMetres);
  },
};

const totalLength = (pieces: { lengthMetres: number }[]) =>
  pieces.reduce((sum, { lengthMetres }) => sum + lengthMetres, 0);

/** Plain Turf, the committed baseline. */
export const turf: Engine = {
  'length-inside': ({ route, areas }) => {
    const [line, polygons] = [lineString(route), areas.map((rings) => polygon(rings))];
    return () => lengthInsidePolygons(line, polygons);
  },
  distance: ({ route, line }) => {
    const [a, b] = [lineString(route), lineString(line)];
    return () => lineToLineDistance(a, b);
  },
  'near-length': ({ route, line, nearMetres }) => {
    const [a, b] = [lineString(route), lineString(line)];
    return () => lengthNearLine(a, b, nearMetres);
  },
  'difference-area': ({ areas, taken }) => {
    const [a, b] = [multiPolygon(areas), multiPolygon(taken)];
    return () => turfDifferenceArea(a, b);
  },
};
