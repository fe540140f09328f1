import type { LonLat } from '../../model/common';
import type { Part } from '../../model/measured';
import type { DefinitionOf } from '../../model/measurement';
import { type Alternative, boundsOf, plusMinus, rangeOf } from '../bounds';
import { linesOfGeometry } from '../feature-geometry';
import type { Finding } from '../finding';
import { heldSimplified } from '../held-simplified';
import { lineLengthMetres } from '../line-length';
import { endsAccuracyMetres, type MeasureContext, type MeasuredFeature } from '../measure-context';
import { freeEnds, heldStretchBetween } from '../moved-ends';
import { versionsWithCurrent } from '../version-rows';

type Definition = DefinitionOf<'line-length'>;

/**
 * Length in metres of each selected line, and their sum. Low and high are the extremes over the
 * mapped versions between the same ends, the line simplified to its accuracy, and its ends moved
 * along it. Perimeters are parts of the group `beside`, outside the sum.
 */
export function measureLineLength(definition: Definition, context: MeasureContext): Finding {
  const features = context.features(definition.lines);
  const lines = features.flatMap(({ geometry }) => linesOfGeometry(geometry));
  const parts = features.map((feature) => linePart(feature, definition, context));
  const value = parts.reduce((sum, part) => sum + part.value, 0);
  const versions = versionLengths(lines, definition, context);
  const ends = Math.max(...features.map(endsAccuracyMetres)) * freeEnds(lines);
  const bounds = boundsOf(value, [
    { cause: 'generalisation', value: generalisedLength(lines, accuracy(definition, context)) },
    ...versions.map((row): Alternative => ({ cause: 'versions', value: row.value })),
    ...plusMinus(value, ends, 'ends'),
  ]);
  return {
    ...bounds,
    value,
    versions: versionsWithCurrent(value, versions),
    parts: [...parts, ...perimeterParts(definition, context)],
  };
}

const accuracy = ({ lines }: Definition, context: MeasureContext) =>
  context.accuracyMetres(lines.layer);

const generalisedLength = (lines: LonLat[][], accuracyMetres: number): number =>
  lines.reduce((sum, line) => sum + lineLengthMetres(heldSimplified(line, accuracyMetres)), 0);

/** The same lines on each version; a version on which ends snap to different lines is left out. */
function versionLengths(lines: LonLat[][], { versions }: Definition, context: MeasureContext) {
  return versions.flatMap(({ line, selection }) => {
    const whole = context.index(selection);
    const lengths = lines.flatMap((each) => heldStretchBetween(each, whole)?.lengthMetres ?? []);
    if (lengths.length < lines.length) return [];
    return [{ line, value: lengths.reduce((sum, length) => sum + length, 0) }];
  });
}

function linePart(feature: MeasuredFeature, definition: Definition, context: MeasureContext): Part {
  const lines = linesOfGeometry(feature.geometry);
  const value = lines.reduce((sum, line) => sum + lineLengthMetres(line), 0);
  const ends = 2 * lines.length * endsAccuracyMetres(feature);
  const range = rangeOf(value, [
    generalisedLength(lines, accuracy(definition, context)),
    ...versionLengths(lines, definition, context).map((row) => row.value),
    value - ends,
    value + ends,
  ]);
  return {
    id: feature.id,
    value,
    unit: 'm',
    ...range,
    from: (lines[0] as LonLat[])[0],
    to: (lines.at(-1) as LonLat[]).at(-1),
    features: [{ layer: definition.lines.layer, id: feature.id }],
  };
}

function perimeterParts({ perimeters }: Definition, context: MeasureContext): Part[] {
  if (!perimeters) return [];
  return context.features(perimeters).map((feature) => {
    const rings = linesOfGeometry(feature.geometry);
    const value = rings.reduce((sum, ring) => sum + lineLengthMetres(ring), 0);
    const generalised = generalisedLength(rings, context.accuracyMetres(perimeters.layer, feature));
    const range = rangeOf(value, [generalised]);
    const features = [{ layer: perimeters.layer, id: feature.id }];
    return { id: feature.id, value, unit: 'm', ...range, group: 'beside', features };
  });
}
