import type { Feature } from 'geojson';
import { hasBand } from '../../../layers/has-band';
import { layerKinds } from '../../../layers/layer-kinds';
import type { ColourToken } from '../../../layers/palette';
import type { Layer } from '../../../model/layer';
import { featuresOn } from '../../../model/validity';
import type { Point } from '../../../plate/camera';
import type { GroupShape, PathShape, Shape } from '../../../plate/display-list';
import { FINE } from '../../../plate/geometry/generalise';
import { outlineOf } from '../../../plate/geometry/outline';
import type { Frame } from '../../../plate/shapes/frame';
import type { PrintContent } from '../print-content';
import { pixelsPerMetre } from './pixels-per-metre';

/** Bands are drawn a little beyond the picture, so that no end of one shows within it. */
const SPARE_PX = 200;
const OPACITY = 0.2;
const CORNERS = 48;

const accuracyOf = ({ properties }: Feature, { accuracyMetres }: Layer): number =>
  typeof properties?.accuracy_m === 'number' ? properties.accuracy_m : accuracyMetres;

/** The frame grown on all sides, in its own pixels moved by as much. */
function grown(frame: Frame): Frame {
  const { width, height } = frame.size;
  const { toPixels } = frame.projection;
  return {
    ...frame,
    size: { width: width + 2 * SPARE_PX, height: height + 2 * SPARE_PX },
    projection: {
      ...frame.projection,
      toPixels: (longitude, latitude): Point => {
        const [x, y] = toPixels(longitude, latitude);
        return [x + SPARE_PX, y + SPARE_PX];
      },
    },
  };
}

/** One path for each accuracy that features of a layer have: bands of a layer do not darken each other. */
function bandsOf(layer: Layer, features: readonly Feature[], frame: Frame): PathShape[] {
  const colour: ColourToken =
    layerKinds[layer.kind].rules.find(({ line }) => line)?.line?.colour ?? 'line';
  const accuracies = [...new Set(features.map((feature) => accuracyOf(feature, layer)))];
  return accuracies.map((metres) => ({
    type: 'path',
    closed: false,
    features: features
      .filter((feature) => accuracyOf(feature, layer) === metres)
      .map(({ geometry }) => outlineOf(geometry, frame.projection, frame.size, FINE).paths)
      .filter((paths) => paths.length > 0),
    strokes: [
      { colour, widthPx: 2 * metres * pixelsPerMetre(frame), opacity: OPACITY, cap: 'round' },
    ],
  }));
}

/** How far the ends of a stretch may move, as circles. */
function endsOf({ geometry, properties }: Feature, frame: Frame): PathShape[] {
  const metres: unknown = properties?.ends_accuracy_m;
  if (geometry.type !== 'LineString' || typeof metres !== 'number') return [];
  const radius = metres * pixelsPerMetre(frame);
  const stroke = { colour: 'line', widthPx: 0.8, opacity: 0.6, cap: 'butt' } as const;
  return [geometry.coordinates[0], geometry.coordinates.at(-1)].flatMap((end): PathShape[] => {
    const [longitude, latitude] = end ?? [];
    if (longitude === undefined || latitude === undefined) return [];
    const [x, y] = frame.projection.toPixels(longitude, latitude);
    const ring = Array.from({ length: CORNERS }, (_, i): Point => {
      const angle = (2 * Math.PI * i) / CORNERS;
      return [x + radius * Math.cos(angle), y + radius * Math.sin(angle)];
    });
    return [{ type: 'path', closed: true, features: [[ring]], strokes: [stroke] }];
  });
}

/** How far each visible measured line may be off, as a band of its true width, and how far ends may move. */
export function bandShapes(
  { words, visible, data, date }: Pick<PrintContent, 'words' | 'visible' | 'data' | 'date'>,
  frame: Frame,
): GroupShape {
  const whole = grown(frame);
  const shapes = words.contents.layers
    .filter((layer) => visible.has(layer.id) && hasBand(layer))
    .flatMap((layer): Shape[] => {
      const features = featuresOn(data.get(layer.id)?.features ?? [], date);
      return [
        ...bandsOf(layer, features, whole),
        ...features.flatMap((feature) => endsOf(feature, whole)),
      ];
    });
  return { type: 'group', id: 'error-bands', offset: [-SPARE_PX, -SPARE_PX], shapes };
}
