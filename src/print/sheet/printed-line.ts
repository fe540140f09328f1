import type { Geometry } from 'geojson';
import {
  READERS_LINE_CASING_PX,
  READERS_LINE_WIDTH_PX,
  SIDE_CHANGE_HATCH,
} from '../../layers/readers-line';
import type { Point } from '../../plate/camera';
import type { GroupShape, PathShape, TextStyle } from '../../plate/display-list';
import { isInPicture, pointsAlong } from '../../plate/geometry/along';
import { FINE } from '../../plate/geometry/generalise';
import { outlineOf } from '../../plate/geometry/outline';
import { simplifyLine } from '../../plate/geometry/simplify';
import { alongLines } from '../../plate/labels/line-candidates';
import type { LabelItem } from '../../plate/labels/place-labels';
import { besidePoint } from '../../plate/labels/point-candidates';
import type { Frame } from '../../plate/shapes/frame';
import { balancedLines } from '../../plate/text/wrap';
import type { PrintedLine } from './print-content';

const STYLE: TextStyle = { sizePx: 11, weight: 600, colour: 'readers-line', haloPx: 2 };
/** Before every other text: what it says may not yield to a village's name. */
const RANK = -1;
/** The words stand at least this often along the line, so that a crop keeps them. */
const SPACING_PX = 150;
/** Bends smaller than this do not keep words off. */
const SMOOTH_PX = 10;
const OFFSET_PX = 9;
/** Lines of the words where they stand beside the line and not along it, in ems. */
const WIDTH_EM = 9;

function inPicture(geometry: Geometry, frame: Frame): Point[][] {
  const tolerancePx = frame.tolerancePx ?? FINE.tolerancePx;
  return outlineOf(geometry, frame.projection, frame.size, { ...FINE, tolerancePx }).paths;
}

/** Stretches of about the spacing, each with words of its own. */
function stretches(path: readonly Point[]): Point[][] {
  const points = pointsAlong(path, 6);
  const count = Math.max(1, Math.round((points.length * 6) / SPACING_PX));
  const size = Math.ceil(points.length / count);
  return Array.from({ length: count }, (_, i) => points.slice(i * size, (i + 1) * size + 1));
}

function labelItem(stretch: readonly Point[], label: string, frame: Frame): LabelItem[] {
  const seen = stretch.filter((point) => isInPicture(point, frame.size));
  const middle = seen[Math.floor(seen.length / 2)];
  if (!middle) return [];
  const smooth = simplifyLine(seen, SMOOTH_PX);
  const lines = balancedLines(label, STYLE, WIDTH_EM * STYLE.sizePx);
  const beside = [9, 20, 34, 60].flatMap((distance) =>
    besidePoint(lines, middle, distance, STYLE).map(({ shape, cost }) => ({
      shape,
      cost: cost + 20 + distance,
      ...(distance > 12 ? {} : {}),
    })),
  );
  return [
    {
      group: 'readers-line',
      rank: RANK,
      candidates: [...alongLines([smooth], label, STYLE, OFFSET_PX), ...beside],
    },
  ];
}

function shapes(line: PrintedLine, frame: Frame): PathShape[] {
  const polygons = inPicture(
    { type: 'MultiPolygon', coordinates: line.polygons.map((rings) => rings.map((r) => [...r])) },
    frame,
  );
  const lines = line.lines.flatMap((positions) =>
    inPicture({ type: 'LineString', coordinates: [...positions] }, frame),
  );
  const stroke = { cap: 'round', opacity: 1 } as const;
  return [
    {
      type: 'path',
      closed: true,
      features: [polygons],
      hatch: { ...SIDE_CHANGE_HATCH, colour: 'readers-line' },
      strokes: [],
    },
    {
      type: 'path',
      closed: false,
      features: lines.map((path) => [path]),
      strokes: [
        { ...stroke, colour: 'paper', widthPx: READERS_LINE_CASING_PX },
        { ...stroke, colour: 'readers-line', widthPx: READERS_LINE_WIDTH_PX },
      ],
    },
  ];
}

/** A reader's line upon the map, the ground that would change sides, and what stands along it. */
export function printedLine(
  line: PrintedLine,
  frame: Frame,
): { group: GroupShape; labels: LabelItem[] } {
  const paths = line.lines.flatMap((positions) =>
    inPicture({ type: 'LineString', coordinates: [...positions] }, frame),
  );
  return {
    group: { type: 'group', id: 'readers-line', shapes: shapes(line, frame) },
    labels: paths.flatMap(stretches).flatMap((stretch) => labelItem(stretch, line.label, frame)),
  };
}
