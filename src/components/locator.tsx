import './locator.css';
import { colourOf, type Theme } from '../layers/palette';
import type { Box, PathShape } from '../plate/display-list';
import { pathData, UNITS_PER_PX } from '../plate/geometry/path-data';

export const LOCATOR_SIZE = { width: 124, height: 88 };

/** The frame is no smaller than this, so that it is found. */
const LEAST_PX = 7;
/** Where the map shows more of it than this, it tells nothing. */
const MOST_SHARE = 0.5;

function Shape({ shape, theme }: { shape: PathShape; theme: Theme }) {
  const { features, closed, fill, strokes } = shape;
  const d = pathData(features.flat(), closed);
  return (
    <>
      {fill && <path d={d} fill={colourOf(fill.colour, theme)} fill-rule="evenodd" />}
      {strokes.map((stroke) => (
        <path
          key={stroke.widthPx}
          d={d}
          fill="none"
          stroke={colourOf(stroke.colour, theme)}
          stroke-width={stroke.widthPx * UNITS_PER_PX}
          stroke-opacity={stroke.opacity}
          stroke-dasharray={stroke.dashPx?.map((part) => part * UNITS_PER_PX).join(' ')}
        />
      ))}
    </>
  );
}

export interface LocatorProps {
  shapes: readonly PathShape[];
  /** The map's frame on it, in pixels. */
  frame: Box;
  theme: Theme;
}

/**
 * Where the map lies in the region: a small map with its frame. It says nothing that the map's
 * description does not, so screen readers pass over it.
 */
export function Locator({ shapes, frame, theme }: LocatorProps) {
  const { width, height } = LOCATOR_SIZE;
  const [left, top, right, bottom] = frame;
  if (right - left > width * MOST_SHARE || bottom - top > height * MOST_SHARE) return null;
  const [wide, tall] = [Math.max(LEAST_PX, right - left), Math.max(LEAST_PX, bottom - top)];
  const box = {
    x: (left + right - wide) / 2,
    y: (top + bottom - tall) / 2,
    width: wide,
    height: tall,
    fill: 'none',
  };
  return (
    <svg
      class="locator"
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      aria-hidden="true"
    >
      <rect width={width} height={height} fill={colourOf('sea', theme)} />
      <g transform={`scale(${1 / UNITS_PER_PX})`}>
        {shapes.map((shape, i) => (
          <Shape key={`${i} ${theme}`} shape={shape} theme={theme} />
        ))}
      </g>
      <rect {...box} stroke={colourOf('paper', theme)} stroke-width={3.5} />
      <rect {...box} stroke={colourOf('ink', theme)} stroke-width={1.5} />
    </svg>
  );
}
