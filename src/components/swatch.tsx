import { hatchTilePx } from '../layers/hatch';
import { type ColourToken, colourOf, type Theme } from '../layers/palette';
import { tintOf } from '../layers/sides';
import type {
  HatchSymbol,
  LineSymbol,
  MarkerSymbol,
  SwatchShape,
  SymbolRule,
} from '../layers/symbology';

export interface SwatchProps {
  /** Unique on the page. */
  id: string;
  rule: SymbolRule;
  shape: SwatchShape;
  theme: Theme;
  /** ISO codes of the two sides, for tints. */
  sides: readonly string[];
}

const WIDTH = 36;
const HEIGHT = 18;

function strokes(hatch: HatchSymbol, size: number): string {
  switch (hatch.pattern) {
    case 'rising':
      return `M-1 ${size + 1}L${size + 1}-1M-1 1L1-1M${size - 1} ${size + 1}L${size + 1} ${size - 1}`;
    case 'falling':
      return `M-1-1L${size + 1} ${size + 1}M${size - 1}-1L${size + 1} 1M-1 ${size - 1}L1 ${size + 1}`;
    case 'cross':
      return `M0 0H${size}M0 0V${size}`;
    case 'dots':
      return `M${size / 4} ${size / 4}h0M${size * 0.75} ${size * 0.75}h0`;
    case 'level':
      return `M0 ${size / 2}H${size}`;
  }
}

function HatchArea({ id, hatch, theme }: { id: string; hatch: HatchSymbol; theme: Theme }) {
  const size = hatch.pattern === 'dots' ? hatchTilePx(hatch) : hatch.spacingPx;
  const colour = colourOf(hatch.colour, theme);
  return (
    <>
      <pattern id={id} width={size} height={size} patternUnits="userSpaceOnUse">
        <path
          d={strokes(hatch, size)}
          stroke={colour}
          stroke-width={hatch.widthPx}
          stroke-linecap={hatch.pattern === 'dots' ? 'round' : 'butt'}
        />
      </pattern>
      <rect x={1} y={1} width={WIDTH - 2} height={HEIGHT - 2} fill={`url(#${id})`} />
    </>
  );
}

function widthAt({ widthPx }: LineSymbol): number {
  const [, width] = widthPx[Math.floor(widthPx.length / 2)] ?? [0, 2];
  return Math.min(width, 10);
}

function Stroke({ line, theme, d }: { line: LineSymbol; theme: Theme; d: string }) {
  const width = widthAt(line);
  return (
    <>
      {line.casing && (
        <path
          d={d}
          fill="none"
          stroke={colourOf(line.casing.colour, theme)}
          stroke-width={width + line.casing.extraPx}
          stroke-opacity={line.casing.opacity}
        />
      )}
      <path
        d={d}
        fill="none"
        stroke={colourOf(line.colour, theme)}
        stroke-width={width}
        stroke-linecap={line.cap}
        stroke-opacity={line.opacity ?? 1}
        stroke-dasharray={line.dash?.map((part) => part * width).join(' ')}
      />
    </>
  );
}

function Mark({ marker, theme }: { marker: MarkerSymbol; theme: Theme }) {
  const radius = (marker.radiusPx[1] ?? marker.radiusPx[0])?.[1] ?? 3;
  const [x, y] = [WIDTH / 2, HEIGHT / 2];
  const look = {
    fill: colourOf(marker.colour, theme),
    stroke: colourOf(marker.edge, theme),
    'stroke-width': marker.edgePx,
  };
  if (marker.shape === 'circle') return <circle cx={x} cy={y} r={radius} {...look} />;
  return <path d={`M${x} ${y - radius}l${radius} ${radius * 1.8}h${-2 * radius}z`} {...look} />;
}

function tints(
  colour: ColourToken | 'country-tint',
  theme: Theme,
  sides: readonly string[],
): string[] {
  if (colour !== 'country-tint') return [colourOf(colour, theme)];
  return sides.map((side) => colourOf(tintOf(side, sides), theme));
}

/** A rule drawn small, from the same definition as on the map. */
export function Swatch({ id, rule, shape, theme, sides }: SwatchProps) {
  const fills = rule.fill ? tints(rule.fill.colour, theme, sides) : [];
  const outline = `M1 1H${WIDTH - 1}V${HEIGHT - 1}H1Z`;
  const d = shape === 'line' ? `M2 ${HEIGHT / 2}H${WIDTH - 2}` : outline;
  return (
    <svg
      class="swatch"
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      width={WIDTH}
      height={HEIGHT}
      aria-hidden="true"
    >
      {fills.map((fill, i) => (
        <rect
          key={fill}
          x={1 + (i * (WIDTH - 2)) / fills.length}
          y={1}
          width={(WIDTH - 2) / fills.length}
          height={HEIGHT - 2}
          fill={fill}
          fill-opacity={rule.fill?.opacity}
        />
      ))}
      {rule.hatch && <HatchArea id={id} hatch={rule.hatch} theme={theme} />}
      {rule.line && shape !== 'point' && <Stroke line={rule.line} theme={theme} d={d} />}
      {rule.marker && <Mark marker={rule.marker} theme={theme} />}
    </svg>
  );
}
