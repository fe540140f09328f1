import type { IntervalCause, Part } from '../../model/measured';
import type { DefinitionOf } from '../../model/measurement';
import { type Alternative, boundsOf } from '../bounds';
import { type Finding, partsOnly } from '../finding';
import { totalMetres } from '../intervals';
import { measureLine } from '../line-length';
import { intervalsNearSet, type LineSet } from '../line-set';
import { lineVariants } from '../line-variants';
import type { MeasureContext } from '../measure-context';
import { pieceBetween } from '../piece';
import { versionsWithCurrent } from '../version-rows';

type Definition = DefinitionOf<'length-near-line'>;
type Near = Definition['lines'][number];

/**
 * Metres of the routes within a distance of each line, on both sides of it. Low and high: that
 * distance less and plus the accuracies of line and route, the line's ends moved along the whole
 * line, and the earlier mapped versions.
 */
export function measureLengthNearLine(definition: Definition, context: MeasureContext): Finding {
  const causes = new Set<IntervalCause>();
  const parts = definition.lines.map((near) => nearPart(near, definition, context, causes));
  const whole = definition.lines.find(({ along, versions }) => !along && versions.length > 0);
  const rows = (whole?.versions ?? []).map(({ line, selection }) => ({
    line,
    value: nearMetres(context.indexes(selection), definition.distanceMetres, definition, context),
  }));
  const current = parts.find(({ id }) => id === whole?.id)?.value ?? 0;
  return partsOnly(parts, [...causes], versionsWithCurrent(current, rows));
}

function nearMetres(
  lines: LineSet,
  distanceMetres: number,
  { routes }: Definition,
  context: MeasureContext,
): number {
  if (distanceMetres <= 0) return 0;
  return context
    .lines(routes)
    .reduce(
      (total, route) => total + totalMetres(intervalsNearSet(route, lines, distanceMetres)),
      0,
    );
}

function nearPart(
  near: Near,
  definition: Definition,
  context: MeasureContext,
  causes: Set<IntervalCause>,
): Part {
  const { routes, distanceMetres } = definition;
  const set = context.indexes(near.selection);
  const value = nearMetres(set, distanceMetres, definition, context);
  const bounds = boundsOf(value, alternatives(near, definition, context));
  for (const cause of bounds.causes) causes.add(cause);
  const pieces = context
    .lines(routes)
    .flatMap((route) =>
      intervalsNearSet(route, set, distanceMetres).map(({ fromMetres, toMetres }) =>
        pieceBetween(route, measureLine(route), fromMetres, toMetres),
      ),
    );
  return {
    id: near.id,
    value,
    unit: 'm',
    low: bounds.low,
    high: bounds.high,
    decidable: bounds.decidable,
    geometry: { type: 'MultiLineString', coordinates: pieces.map(({ positions }) => positions) },
  };
}

function alternatives(near: Near, definition: Definition, context: MeasureContext): Alternative[] {
  const { routes, distanceMetres } = definition;
  const within = (lines: LineSet, metres: number) => nearMetres(lines, metres, definition, context);
  const error =
    context.accuracyMetres(near.selection.layer) +
    Math.max(...context.features(routes).map((each) => context.accuracyMetres(routes.layer, each)));
  const set = context.indexes(near.selection);
  return [
    { cause: 'accuracy', value: within(set, distanceMetres - error) },
    { cause: 'accuracy', value: within(set, distanceMetres + error) },
    ...lineVariants(near, context).map(({ cause, lines: other }) => ({
      cause,
      value: within(other, distanceMetres),
    })),
  ];
}
