import { indexLine } from '../../measure/line-index';
import { measureLine } from '../../measure/line-length';
import { nearest } from '../../measure/nearest';
import { prepareRecompute } from '../../measure/recompute';
import { findSelfMeeting } from '../../measure/self-meeting';
import type { LonLat } from '../../model/common';
import type { Layer } from '../../model/layer';
import type { Measured } from '../../model/measured';
import { movableLayer, movableLine } from '../line/moved-line';
import { MOST_GAP_METRES } from './opened-limits';
import type { NotInstead, ReaderWorld } from './reader-messages';

/** A line that stands for less of the mapped one stands beside it. */
const LEAST_STRETCH_METRES = 1;
/** Pairs of segments that are looked at in search of a crossing. */
const MOST_PAIRS = 20_000_000;

type Line = readonly LonLat[];

/** Where an end of a line meets the mapped one: its distance, and the segment and metres along it. */
function footOf(mapped: Line, measures: Float64Array, end: LonLat) {
  const { distanceMetres, segment, position } = nearest(indexLine([mapped]), end);
  const start = mapped[segment] as LonLat;
  const along = (measures[segment] ?? 0) + (measureLine([start, position]).at(-1) ?? 0);
  return { distanceMetres, segment, along };
}

/**
 * The mapped line with another in place of the stretch between the places nearest to the ends of
 * that, whichever way it runs; or why that cannot be.
 */
export function courseWith(mapped: Line, line: Line): LonLat[] | NotInstead {
  const measures = measureLine(mapped);
  const [start, end] = [line[0], line.at(-1)];
  if (!start || !end) return 'not-one';
  const feet = [footOf(mapped, measures, start), footOf(mapped, measures, end)] as const;
  if (Math.max(...feet.map((foot) => foot.distanceMetres)) > MOST_GAP_METRES) return 'not-near';
  const isForward = feet[0].along <= feet[1].along;
  const [from, to] = isForward ? feet : [feet[1], feet[0]];
  if (to.along - from.along < LEAST_STRETCH_METRES) return 'not-near';
  const course = withoutDoubles([
    ...mapped.slice(0, from.segment + 1),
    ...(isForward ? line : line.toReversed()),
    ...mapped.slice(to.segment + 1),
  ]);
  return findSelfMeeting(course, MOST_PAIRS).result === 'none' ? course : 'not-free';
}

const withoutDoubles = (line: LonLat[]): LonLat[] =>
  line.filter(([x, y], at) => x !== line[at - 1]?.[0] || y !== line[at - 1]?.[1]);

/** Lines between the sides are no better known than what the reader put in their place. */
function withAccuracy(layers: readonly Layer[], metres: number): Layer[] {
  return layers.map((layer) =>
    layer.kind === 'border' || layer.kind === 'delimited-border'
      ? { ...layer, accuracyMetres: Math.max(layer.accuracyMetres, metres) }
      : layer,
  );
}

/**
 * Everything that depends on the mapped line, with an opened one in its place; or why that cannot be.
 * @param rings for each line 1 where it is a ring
 */
export function measureInstead(
  lines: readonly Line[],
  rings: Uint8Array,
  accuracyMetres: number | null,
  { layers, measurements, data }: ReaderWorld,
): readonly Measured[] | NotInstead {
  const [line, ...others] = lines;
  if (!line || others.length > 0 || rings[0] === 1) return 'not-one';
  const layer = movableLayer({ layers })?.id ?? '';
  const { feature, mapped } = movableLine(layer, data.get(layer));
  const course = courseWith(mapped, line);
  if (typeof course === 'string') return course;
  const contents = {
    layers: withAccuracy(layers, accuracyMetres ?? 0),
    measurements,
  };
  const ref = { layer, feature: String(feature.id) };
  const { measured, depends } = prepareRecompute(contents, data, ref)(course);
  return depends.flatMap((id) => measured.get(id) ?? []);
}
