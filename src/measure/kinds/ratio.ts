import type { Measured } from '../../model/measured';
import type { DefinitionOf } from '../../model/measurement';
import { isDecidable } from '../bounds';
import type { Finding } from '../finding';
import type { MeasureContext } from '../measure-context';

/**
 * One measured total divided by another. Low is the lowest numerator by the highest denominator.
 * @throws RangeError if a component was not measured before, or has no total
 */
export function measureRatio(definition: DefinitionOf<'ratio'>, context: MeasureContext): Finding {
  const above = total(definition.numerator, context);
  const below = total(definition.denominator, context);
  const value = above.value / below.value;
  const [low, high] = [above.low / below.high, above.high / below.low];
  return {
    value,
    low,
    high,
    decidable: isDecidable(value, low, high),
    causes: ['components'],
    versions: above.versions.flatMap(({ line, value: numerator }) => {
      const denominator = below.versions.find((row) => row.line === line)?.value;
      return denominator ? [{ line, value: numerator / denominator }] : [];
    }),
    parts: [],
  };
}

/** A measurement with a total has its low and its high too. */
type Total = Record<'value' | 'low' | 'high', number>;

function total(id: string, { results }: MeasureContext): Measured & Total {
  const measured = results.get(id);
  if (!measured || measured.value === null)
    throw new RangeError(`The ratio needs a total of ${id}, declared before it`);
  return measured as Measured & Total;
}
