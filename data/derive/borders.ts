import type { Feature, LineString, MultiPoint, Position } from 'geojson';
import { sliceLine } from '../../src/measure/line-length';
import type { LonLat } from '../../src/model/common';
import { directedBoundary } from './countries';
import { buffer, intersection, lineGeometry, linesOf, type Shape, toShape, union } from './geos';
import { recorded, recordedFeature } from './recorded';
import { nearestMeasureMetres } from './snap';
import {
  BORDER_PARTS,
  CONTROL_LINE_ID,
  CONTROL_VALID,
  CONTROL_WINDOW_MARGIN_DEGREES,
  NEIGHBOUR_BORDERS,
  SIDES,
} from './story';
import type { LayerFeatures } from './write-layer';

type Shapes = Map<string, Shape>;

export function shapeOf(shapes: Shapes, code: string): Shape {
  const shape = shapes.get(code);
  if (shape === undefined) throw new Error(`No shape of ${code}`);
  return shape;
}

/** The border of the story, one feature for each part, directed. */
export function borderLayer(shapes: Shapes, dates: Record<string, string> = {}): LayerFeatures {
  const lines = directedBoundary(shapeOf(shapes, SIDES.left), shapeOf(shapes, SIDES.right));
  if (lines.length !== BORDER_PARTS.length)
    throw new Error(`The border has ${lines.length} parts, not ${BORDER_PARTS.length}`);
  return BORDER_PARTS.map((id, i) => borderFeature(id, lines[i] ?? [], { ...SIDES, ...dates }));
}

const borderFeature = (
  id: string,
  positions: Position[],
  properties: Record<string, string | number>,
) => ({
  type: 'Feature' as const,
  id,
  properties,
  geometry: lineGeometry(positions),
});

export const neighbourBorderLayer = (shapes: Shapes): LayerFeatures =>
  NEIGHBOUR_BORDERS.flatMap(([left, right]) =>
    directedBoundary(shapeOf(shapes, left), shapeOf(shapes, right)).map((line, i) => {
      const id = [left, right].join('-').toLowerCase() + (i === 0 ? '' : `-${i + 1}`);
      return borderFeature(id, line, { left, right });
    }),
  );

/** The delimited sections: stretches of the main line between the recorded ends, snapped to it. */
export function sectionLayer(border: LayerFeatures): LayerFeatures {
  const main = (border[0] as Feature<LineString>).geometry.coordinates as LonLat[];
  return recorded<MultiPoint>('sections').map((section) => {
    const [from, to] = section.geometry.coordinates.map((end) =>
      nearestMeasureMetres(main, end as LonLat),
    );
    if (from === undefined || to === undefined) throw new Error(`${section.id} has no two ends`);
    const positions = sliceLine(main, Math.min(from, to), Math.max(from, to));
    return borderFeature(section.id, positions, {
      ...section.properties,
      ...SIDES,
      status: 'delimited-2024',
      ends_accuracy_m: 300,
      valid_from: '2024-05-15',
    });
  });
}

/** Tavush and Qazax with a margin: where the control line and the differences are shown. */
export function controlWindow(): Shape {
  const districts = ['tavush', 'qazax'].map((id) => recordedFeature('admin', id).geometry);
  const together = union(toShape({ type: 'GeometryCollection', geometries: districts }));
  return buffer(together, CONTROL_WINDOW_MARGIN_DEGREES);
}

/** The line that mappers drew in 2023, when it followed actual control. */
export function controlLineLayer(control: Shapes, window: Shape): LayerFeatures {
  const [main = []] = directedBoundary(shapeOf(control, SIDES.left), shapeOf(control, SIDES.right));
  return linesOf(intersection(toShape(lineGeometry(main)), window)).map((line, i) =>
    borderFeature(`${CONTROL_LINE_ID}${i === 0 ? '' : `-${i + 1}`}`, line, {
      ...SIDES,
      ...CONTROL_VALID,
    }),
  );
}
