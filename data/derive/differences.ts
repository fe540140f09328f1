import type { Position } from 'geojson';
import { geodesicAreaSquareMetres } from '../../src/measure/ellipsoid';
import type { LonLat } from '../../src/model/common';
import { shapeOf } from './borders';
import {
  covers,
  intersection,
  polygonGeometry,
  polygonsOf,
  rectangle,
  type Shape,
  toShape,
} from './geos';
import {
  CHANGED_ON,
  CONTROL_KNOWN,
  EXTENT,
  NAMED_DIFFERENCES,
  type NamedDifference,
  SIDES,
  SMALLEST_DIFFERENCE_SQUARE_METRES,
} from './story';
import type { LayerFeatures } from './write-layer';

type Shapes = Map<string, Shape>;
type Polygon = Position[][];

const area = (polygon: Polygon) => geodesicAreaSquareMetres(polygon as LonLat[][]);

/** Where land on one country's side of the line was under the other's control, largest first. */
function differences(
  line: Shapes,
  control: Shapes,
  window: Shape,
  country: string,
  holder: string,
) {
  const held = intersection(shapeOf(line, country), shapeOf(control, holder));
  return polygonsOf(intersection(held, window))
    .filter((polygon) => area(polygon) >= SMALLEST_DIFFERENCE_SQUARE_METRES)
    .sort((a, b) => area(b) - area(a));
}

/** Every difference of line and control, both ways; those of the protocol cut out by name. */
export function differenceLayer(line: Shapes, control: Shapes, window: Shape): LayerFeatures {
  return [
    [SIDES.right, SIDES.left],
    [SIDES.left, SIDES.right],
  ].flatMap(([country = '', holder = '']) => {
    const found = differences(line, control, window, country, holder);
    const named = NAMED_DIFFERENCES.filter((entry) => entry.country === country);
    const rest = found.filter((polygon) => !named.some((entry) => contains(polygon, entry.at)));
    return [
      ...named.map((entry) => namedFeature(entry, found, holder)),
      ...rest.map((polygon, i) =>
        differenceFeature(
          `difference-${country.toLowerCase()}-${i + 1}`,
          [polygon],
          country,
          holder,
          false,
        ),
      ),
    ];
  });
}

/** Only the areas that changed hands, against another version of the line. */
export const changedAreaLayer = (line: Shapes, control: Shapes, window: Shape): LayerFeatures =>
  differenceLayer(line, control, window).filter((f) => f.properties?.status === 'changed-2024');

function namedFeature(entry: NamedDifference, found: Polygon[], holder: string) {
  const whole = found.find((polygon) => contains(polygon, entry.at));
  if (!whole) throw new Error(`No difference of line and control at ${entry.at} (${entry.id})`);
  const [west, south, east, north] = EXTENT;
  const band = rectangle([west, entry.south ?? south, east, entry.north ?? north]);
  const cut = polygonsOf(
    intersection(toShape({ type: 'Polygon', coordinates: whole }), toShape(band)),
  );
  return differenceFeature(entry.id, cut, entry.country, holder, entry.changed);
}

const contains = (polygon: Polygon, at: [number, number]): boolean =>
  covers(
    toShape({ type: 'Polygon', coordinates: polygon }),
    toShape({ type: 'Point', coordinates: at }),
  );

const differenceFeature = (
  id: string,
  polygons: Polygon[],
  country: string,
  control: string,
  changed: boolean,
) => ({
  type: 'Feature' as const,
  id,
  properties: {
    country,
    control,
    status: changed ? 'changed-2024' : 'not-covered',
    ...CONTROL_KNOWN,
    ...(changed ? { valid_until: CHANGED_ON } : {}),
  },
  geometry: polygonGeometry(polygons),
});
