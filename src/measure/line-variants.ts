import type { IntervalCause } from '../model/measured';
import type { Selection } from '../model/measurement';
import { linesOfGeometry } from './feature-geometry';
import { indexLine, type LineIndex } from './line-index';
import { sliceLine } from './line-length';
import { endsAccuracyMetres, type MeasureContext } from './measure-context';
import { stretchBetween, withMovedEnds } from './moved-ends';

/** Lines as declared: themselves, the whole line they are stretches of, and its other mapped versions. */
export interface VariedLines {
  selection: Selection;
  /** Without it, the versions take the place of the lines as they are. */
  along?: Selection;
  versions: readonly { line: string; selection: Selection }[];
}

/** Another course that lines may have, why, and on which mapped version. */
export interface LineVariant {
  cause: Extract<IntervalCause, 'ends' | 'versions'>;
  line?: string;
  index: LineIndex;
}

/** The lines on each other mapped version, and with all their ends moved inward and outward. */
export const lineVariants = (lines: VariedLines, context: MeasureContext): LineVariant[] => [
  ...onVersions(lines, context),
  ...withEndsMoved(lines, context),
];

/** The lines on each other mapped version: stretches of a whole line between the same ends. */
export function onVersions(
  { selection, along, versions }: VariedLines,
  context: MeasureContext,
): LineVariant[] {
  return versions.flatMap((version) => {
    const whole = context.index(version.selection);
    const index = along ? stretchesOf(context.lines(selection), whole) : whole;
    return index ? [{ cause: 'versions' as const, line: version.line, index }] : [];
  });
}

function stretchesOf(lines: ReturnType<MeasureContext['lines']>, whole: LineIndex) {
  const stretches = lines.flatMap((line) => {
    const stretch = stretchBetween(line, whole);
    return stretch ? [sliceLine(stretch.positions, stretch.fromMetres, stretch.toMetres)] : [];
  });
  return stretches.length > 0 ? indexLine(stretches) : null;
}

/** The lines with all ends moved inward, and outward, along the whole line by what they state. */
export function withEndsMoved(
  { selection, along }: Pick<VariedLines, 'selection' | 'along'>,
  context: MeasureContext,
): LineVariant[] {
  if (!along || context.features(selection).every((each) => endsAccuracyMetres(each) === 0))
    return [];
  return [-1, 1].flatMap((direction) => {
    const moved = context.features(selection).flatMap((feature) =>
      linesOfGeometry(feature.geometry).flatMap((line) => {
        const by = direction * endsAccuracyMetres(feature);
        const found = by === 0 ? line : withMovedEnds(line, context.index(along), by);
        return found ? [found] : [];
      }),
    );
    return moved.length > 0 ? [{ cause: 'ends' as const, index: indexLine(moved) }] : [];
  });
}
