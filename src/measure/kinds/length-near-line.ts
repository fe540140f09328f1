import type { IntervalCause, Part } from '../../model/measured';
import type { DefinitionOf } from '../../model/measurement';
import { type Alternative, boundsOf } from '../bounds';
import { type Finding, partsOnly } from '../finding';
import type { LineIndex } from '../line-index';
import { measureLine } from '../line-length';
import { lineVariants } from '../line-variants';
import type { MeasureContext } from '../measure-context';
import { intervalsNear, lengthNearMetres } from '../near';
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
    value: nearMetres(context.index(selection), definition.distanceMetres, definition, context),
  }));
  const current = parts.find(({ id }) => id === whole?.id)?.value ?? 0;
  return partsOnly(parts, [...causes], versionsWithCurrent(current, rows));
}

function nearMetres(
  index: LineIndex,
  distanceMetres: number,
  { routes }: Definition,
  context: MeasureContext,
): number {
  if (distanceMetres <= 0) return 0;
  return context
    .lines(routes)
    .reduce((total, route) => total + lengthNearMetres(route, index, distanceMetres), 0);
}

function nearPart(
  near: Near,
  definition: Definition,
  context: MeasureContext,
  causes: Set<IntervalCause>,
): Part {
  const { routes, distanceMetres } = definition;
  const index = context.index(near.selection);
  const value = nearMetres(index, distanceMetres, definition, context);
  const bounds = boundsOf(value, alternatives(near, definition, context));
  for (const cause of bounds.causes) causes.add(cause);
  const pieces = context
    .lines(routes)
    .flatMap((route) =>
      intervalsNear(route, index, distanceMetres).map(({ fromMetres, toMetres }) =>
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
  const within = (index: LineIndex, metres: number) =>
    nearMetres(index, metres, definition, context);
  const error =
    context.accuracyMetres(near.selection.layer) +
    Math.max(...context.features(routes).map((each) => context.accuracyMetres(routes.layer, each)));
  const index = context.index(near.selection);
  return [
    { cause: 'accuracy', value: within(index, distanceMetres - error) },
    { cause: 'accuracy', value: within(index, distanceMetres + error) },
    ...lineVariants(near, context).map(({ cause, index: other }) => ({
      cause,
      value: within(other, distanceMetres),
    })),
  ];
}
