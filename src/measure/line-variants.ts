import type { LonLat } from '../model/common';
import type { IntervalCause } from '../model/measured';
import type { Selection } from '../model/measurement';
import { linesOfGeometry } from './feature-geometry';
import { heldByTwo, heldWith } from './held';
import { indexLine, type LineIndex } from './line-index';
import { sliceLine } from './line-length';
import type { LineSet } from './line-set';
import { endsAccuracyMetres, type MeasureContext } from './measure-context';
import { heldStretchBetween, withMovedEnds } from './moved-ends';
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
      ? context.lines(selection).flatMap((line) => heldStretch(line, whole) ?? [])
      : [whole];
    return lines.length > 0 ? [{ cause: 'versions' as const, line: version.line, lines }] : [];
  });
}

const heldStretch = heldByTwo((line: readonly LonLat[], whole: LineIndex) => {
  const stretch = heldStretchBetween(line, whole);
  if (!stretch) return null;
  return indexLine([sliceLine(stretch.positions, stretch.fromMetres, stretch.toMetres)]);
});

const lastMoved = heldWith((_line: readonly LonLat[], _metres: number) => ({
  index: undefined as LineIndex | undefined,
}));

/** The index of a line with its ends moved; that of the last time where it has the same positions. */
function movedIndex(line: readonly LonLat[], metres: number, moved: LonLat[]): LineIndex {
  const last = lastMoved(line, metres);
  const [before = []] = last.index?.lines ?? [];
  const { first } = sameEnds(before, moved);
  if (last.index && first === moved.length && before.length === first) return last.index;
  last.index = indexLine([moved]);
  return last.index;
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
        return found ? [movedIndex(line, by, found)] : [];
      }),
    );
    return moved.length > 0 ? [{ cause: 'ends' as const, lines: moved }] : [];
  });
}
