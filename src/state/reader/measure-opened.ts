import { boundsOf, plusMinus } from '../../measure/bounds';
import { linesOfGeometry } from '../../measure/feature-geometry';
import { distanceBetween } from '../../measure/line-distance';
import { indexLine, type LineIndex } from '../../measure/line-index';
import { lineLengthMetres } from '../../measure/line-length';
import { greatestDistance } from '../../measure/sampling';
import { simplifyLine } from '../../measure/simplify-line';
import type { LonLat } from '../../model/common';
import { lineCount, linePositions } from '../../opened/opened-file';
import { movableLayer } from '../line/moved-line';
import { measureInstead } from './measure-instead';
import type { Metres, OpenedFigures, OpenedQuestion, ReaderWorld } from './reader-messages';

type Lines = readonly (readonly LonLat[])[];

/** Samples on a line of any length: so many at most, at round steps. */
const MOST_SAMPLES = 100_000;
const STEPS_METRES = [5, 10, 20, 50, 100, 200, 500, 1000];

const stepFor = (lengthMetres: number) =>
  STEPS_METRES.find((step) => lengthMetres / step <= MOST_SAMPLES) ?? 2000;

const totalMetres = (lines: Lines) => lines.reduce((sum, line) => sum + lineLengthMetres(line), 0);

/** The length, and the lengths of the lines with less detail than their accuracy shows. */
function lengthOf(lines: Lines, accuracyMetres: number): Metres {
  const value = totalMetres(lines);
  const simplified = lines.map((line) => simplifyLine(line, accuracyMetres));
  const plain = accuracyMetres > 0 ? totalMetres(simplified) : value;
  const { low, high } = boundsOf(value, [{ cause: 'generalisation', value: plain }]);
  return { value, low, high };
}

function withError(value: number, errorMetres: number): Metres {
  const { low, high } = boundsOf(value, plusMinus(value, errorMetres, 'accuracy'));
  return { value, low, high };
}

function greatestOf(
  lines: Lines,
  mapped: LineIndex,
  stepMetres: number,
  onLine: (share: number) => void,
): number {
  let greatest = 0;
  for (const [at, line] of lines.entries()) {
    greatest = Math.max(greatest, greatestDistance(line, mapped, stepMetres).distanceMetres);
    onLine((at + 1) / lines.length);
  }
  return greatest;
}

/**
 * Measures the lines of an opened file as the mapped line is measured: length, shortest and greatest
 * distance to the mapped line, and all that depends on that line with this one in its place.
 * Low and high hold the accuracy of both lines; one that is unknown counts as none.
 * @param onProgress told the share that is done, from 0 to 1
 * @throws RangeError if the mapped line is not there
 */
export function measureOpened(
  question: OpenedQuestion,
  world: ReaderWorld,
  onProgress: (share: number) => void,
): OpenedFigures {
  const { file, accuracyMetres } = question;
  const own = accuracyMetres ?? 0;
  const lines = Array.from({ length: lineCount(file) }, (_, line) => linePositions(file, line));
  const layer = movableLayer(world);
  const features = world.data.get(layer?.id ?? '')?.features;
  if (!layer || !features) throw new RangeError('The mapped line is not there');
  const mapped = indexLine(features.flatMap(({ geometry }) => linesOfGeometry(geometry)));
  onProgress(0.05);
  const length = lengthOf(lines, own);
  onProgress(0.15);
  const { distanceMetres } = distanceBetween(lines, mapped);
  onProgress(0.4);
  const error = own + layer.accuracyMetres;
  const stepMetres = stepFor(length.value);
  const greatest = greatestOf(lines, mapped, stepMetres, (share) => onProgress(0.4 + 0.3 * share));
  const instead = measureInstead(lines, file.rings, accuracyMetres, world);
  onProgress(1);
  return {
    length,
    shortest: withError(distanceMetres, error),
    greatest: withError(greatest, error),
    stepMetres,
    instead,
  };
}
