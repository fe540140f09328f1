import type { Quantity } from '../i18n/format';
import type { PublishedFigure } from '../model/source';

export interface IntervalScaleProps {
  quantity: Quantity;
  decidable: boolean;
  /** Figures in the same unit, set upon the same scale. */
  published: readonly PublishedFigure[];
}

const WIDTH = 400;
const HEIGHT = 28;
const MARGIN = 8;

function endsOf({
  value,
  low,
  high,
}: {
  value?: number | null;
  low?: number | null;
  high?: number | null;
}) {
  return [value, low, high].filter((end): end is number => typeof end === 'number');
}

/** A scale that leaves some room about everything on it, from zero if that is near. */
function scaleOf(numbers: readonly number[]): (value: number) => number {
  const [least, most] = [Math.min(...numbers), Math.max(...numbers)];
  const room = (most - least) * 0.2 || Math.abs(most) * 0.2 || 1;
  const start = least - room * 2 < 0 ? 0 : least - room;
  const width = most + room - start;
  return (value) => MARGIN + ((value - start) / width) * (WIDTH - 2 * MARGIN);
}

/**
 * Interval and value on a line, with the published figures as diamonds above.
 * A picture of what the text beside it says, so it is hidden from readers of text.
 */
export function IntervalScale({ quantity, decidable, published }: IntervalScaleProps) {
  const { value, low, high, unit } = quantity;
  if (low === null || high === null || (low === high && !decidable)) return null;
  const figures = published.filter((figure) => figure.unit === unit && endsOf(figure).length > 0);
  const x = scaleOf([...endsOf(quantity), ...figures.flatMap(endsOf)]);
  const middle = HEIGHT - 8;
  return (
    <svg class="interval-scale" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} aria-hidden="true">
      <line class="scale-axis" x1={0} x2={WIDTH} y1={middle} y2={middle} />
      <rect
        class={decidable ? 'scale-interval' : 'scale-interval scale-undecided'}
        x={x(low)}
        y={middle - 5}
        width={Math.max(2, x(high) - x(low))}
        height={10}
        rx={2}
      />
      {value !== null && decidable && (
        <line class="scale-value" x1={x(value)} x2={x(value)} y1={middle - 8} y2={middle + 8} />
      )}
      {figures.map((figure) => {
        const ends = endsOf(figure);
        const at = (x(Math.min(...ends)) + x(Math.max(...ends))) / 2;
        return (
          <g key={figure.id}>
            {ends.length > 1 && (
              <line
                class="scale-published-range"
                x1={x(Math.min(...ends))}
                x2={x(Math.max(...ends))}
                y1={6}
                y2={6}
              />
            )}
            <path class="scale-published" d={`M${at} 1l5 5-5 5-5-5z`} />
          </g>
        );
      })}
    </svg>
  );
}
