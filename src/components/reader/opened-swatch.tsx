import { OPENED_LINE } from '../../layers/opened-line';
import { type ColourToken, colourOf, type Theme } from '../../layers/palette';

/** An opened line drawn small, from the same definition as on the map. */
export function OpenedSwatch({ theme }: { theme: Theme }) {
  const { colour, widthPx, dash } = OPENED_LINE;
  return (
    <svg class="swatch" viewBox="0 0 36 18" width={36} height={18} aria-hidden="true">
      <path
        d="M2 9H34"
        fill="none"
        stroke={colourOf(colour, theme)}
        stroke-width={widthPx}
        stroke-dasharray={dash.map((part) => part * widthPx).join(' ')}
      />
    </svg>
  );
}

/** The zone of what counts as near, drawn small. */
export function ZoneSwatch({ theme }: { theme: Theme }) {
  const colour = colourOf('accent', theme);
  return (
    <svg class="swatch" viewBox="0 0 36 18" width={36} height={18} aria-hidden="true">
      <rect
        x={1}
        y={1}
        width={34}
        height={16}
        fill={colour}
        fill-opacity={0.07}
        stroke={colour}
        stroke-opacity={0.55}
      />
    </svg>
  );
}

/** A line of a width and opacity, drawn small. */
export function LineSwatch(line: {
  theme: Theme;
  colour: ColourToken;
  widthPx: number;
  opacity?: number;
}) {
  return (
    <svg class="swatch" viewBox="0 0 36 18" width={36} height={18} aria-hidden="true">
      <path
        d="M2 9H34"
        fill="none"
        stroke={colourOf(line.colour, line.theme)}
        stroke-width={line.widthPx}
        stroke-opacity={line.opacity}
      />
    </svg>
  );
}
