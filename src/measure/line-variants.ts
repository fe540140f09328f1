import type { LonLat } from '../model/common';
import type { IntervalCause } from '../model/measured';
import type { Selection } from '../model/measurement';
import { indexOfLine } from './changed-index';
import { linesOfGeometry } from './feature-geometry';
import { heldByTwo } from './held';
import type { LineIndex } from './line-index';
import { sliceLine } from './line-length';
import type { LineSet } from './line-set';
import { endsAccuracyMetres, type MeasureContext } from './measure-context';
import { heldStretchBetween, withMovedEnds } from './moved-ends';
import { beforeMove, noteMoved } from './moved-line';
import { sameEnds } from './ring-change';

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
  lines: LineSet;
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
    const lines = along
      ? context.lines(selection).flatMap((line) => indexed(heldStretch(line, whole)))
      : [whole];
    return lines.length > 0 ? [{ cause: 'versions' as const, line: version.line, lines }] : [];
  });
}

/** The stretch of a whole line between the ends of a line; where those have not moved, the very one before. */
const heldStretch: (line: readonly LonLat[], whole: LineIndex) => LonLat[] | null = heldByTwo(
  (line: readonly LonLat[], whole: LineIndex) => {
    const stretch = heldStretchBetween(line, whole);
    if (!stretch) return null;
    const before = beforeMove(line)?.line;
    const made = sliceLine(stretch.positions, stretch.fromMetres, stretch.toMetres);
    return sameOrMoved(made, before ? heldStretch(before, whole) : null);
  },
);

/** A line with its ends moved along the whole line; where that changed nothing of it, the very one before. */
const heldMoved: (
  line: readonly LonLat[],
  whole: LineIndex,
) => (metres: number) => LonLat[] | null = heldByTwo(
  (line: readonly LonLat[], whole: LineIndex) => {
    const before = beforeMove(line)?.line ?? line;
    const wholeBefore = whole.change?.before ?? whole;
    const isMapped = before === line && wholeBefore === whole;
    const byMetres = new Map<number, LonLat[] | null>();
    return (metres) => {
      const known = byMetres.get(metres);
      if (known !== undefined) return known;
      const made = withMovedEnds(line, whole, metres);
      const found =
        made && sameOrMoved(made, isMapped ? null : heldMoved(before, wholeBefore)(metres));
      byMetres.set(metres, found);
      return found;
    };
  },
);

/** A line made of what moved; the line before where it is the same, position by position. */
function sameOrMoved(made: LonLat[], before: LonLat[] | null): LonLat[] {
  if (!before) return made;
  const { first } = sameEnds(before, made);
  if (first === made.length && first === before.length) return before;
  noteMoved(made, before);
  return made;
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
        return indexed(by === 0 ? line : heldMoved(line, context.index(along))(by));
      }),
    );
    return moved.length > 0 ? [{ cause: 'ends' as const, lines: moved }] : [];
  });
}

const indexed = (line: LonLat[] | null): LineIndex[] => (line ? [indexOfLine(line)] : []);
