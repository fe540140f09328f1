import type { Feature, FeatureCollection, Position } from 'geojson';
import type { Layer } from '../model/layer';
import type { Camera } from '../model/view';
import type { Size } from '../plate/camera';
import { FINE } from '../plate/geometry/generalise';
import { arrangeLabels } from '../plate/labels/arrange-labels';
import { calloutItem, calloutStyle } from '../plate/labels/callouts';
import { isAvoided, lineClutter, type Mark, markBox, reachAmong } from '../plate/labels/ground';
import type { Ground, PlacedLabel } from '../plate/labels/place-labels';
import { mercator } from '../plate/projection/mercator';
import type { Frame } from '../plate/shapes/frame';
import { type Outlined, outlined } from '../plate/shapes/rule-shapes';
import type { Box } from './keep-clear';
import { pointMarks } from './point-marks';

/** What the live map writes, and upon what. */
export interface ValuesToPlace {
  /** Texts with the ids of their pieces, as `measuredValues` makes them. */
  values: FeatureCollection;
  /** The pieces with the same ids. */
  pieces: FeatureCollection;
  /** What else is drawn: lines that text should not cover, marks that it must not. */
  layers: readonly Layer[];
  data: ReadonlyMap<string, FeatureCollection>;
  camera: Camera;
  size: Size;
  /** What lies upon the map. */
  covered: readonly Box[];
}

export interface PlacedValues {
  /** A point in the middle of each text, which is broken into its lines. */
  values: FeatureCollection;
  /** Lines from texts that stand farther away to their pieces. */
  leaders: FeatureCollection;
}

const EDGE_PX = 6;
const MARK_PX = 5;
/** Nearer than in a drawing: the search must not hold up a map that is being moved. */
const FARTHEST_PX = 126;

const pieceOf = ({ properties }: Feature) => `${properties?.measurement} ${properties?.part}`;
const collection = (features: Feature[]): FeatureCollection => ({
  type: 'FeatureCollection',
  features,
});

/** What marks points at this scale, in pixels. */
function marksOf({ layers, data, camera, pieces }: ValuesToPlace, frame: Frame): Mark[] {
  const measured = pieces.features.flatMap(({ geometry }) =>
    geometry.type === 'Point' ? [geometry.coordinates] : [],
  );
  return [...pointMarks(layers, data, camera.zoom), ...measured].map(
    ([longitude = 0, latitude = 0]): Mark => ({
      at: frame.projection.toPixels(longitude, latitude),
      reach: MARK_PX,
    }),
  );
}

function groundFor(
  input: ValuesToPlace,
  entries: readonly Outlined[],
  marks: Mark[],
  frame: Frame,
): Ground {
  const { width, height } = input.size;
  const avoided = input.layers.filter(({ kind }) => isAvoided(kind));
  const drawn = avoided.map((layer) => ({
    layer,
    entries: outlined(input.data.get(layer.id)?.features ?? [], frame, FINE),
  }));
  return {
    inside: [EDGE_PX, EDGE_PX, width - EDGE_PX, height - EDGE_PX],
    taken: [
      ...marks.map(markBox),
      ...input.covered.map(
        (box) => [box.x - 4, box.y - 4, box.x + box.width + 4, box.y + box.height + 4] as const,
      ),
    ],
    clutter: lineClutter(drawn, entries),
  };
}

function labelFeature(value: Feature, { shape }: PlacedLabel, frame: Frame): Feature {
  const [left, top, right, bottom] = shape.boxes[0] ?? [0, 0, 0, 0];
  const coordinates = frame.projection.toLonLat([(left + right) / 2, (top + bottom) / 2]);
  const properties = {
    ...value.properties,
    label: shape.lines.join('\n'),
    sizePx: shape.style.sizePx,
  };
  return { type: 'Feature', geometry: { type: 'Point', coordinates }, properties };
}

function leaderFeature({ leader }: PlacedLabel, frame: Frame): Feature[] {
  if (!leader) return [];
  const coordinates: Position[] = leader.map((point) => frame.projection.toLonLat(point));
  return [{ type: 'Feature', geometry: { type: 'LineString', coordinates }, properties: {} }];
}

/**
 * Sets the measured values where the drawing would set them: beside their pieces, off marks, lines
 * and what lies upon the map, and where it is crowded farther away with a line that leads there.
 * Values of pieces that are not in sight are left out.
 */
export function placeValues(input: ValuesToPlace): PlacedValues {
  const { camera, size } = input;
  const frame: Frame = {
    size,
    projection: mercator({ camera }, size),
    sides: [],
  };
  const byPiece = new Map<string, Outlined[]>();
  for (const entry of outlined(input.pieces.features, frame, FINE)) {
    const piece = pieceOf(entry.feature);
    byPiece.set(piece, [...(byPiece.get(piece) ?? []), entry]);
  }
  const marks = marksOf(input, frame);
  const context = {
    frame,
    style: calloutStyle(frame),
    reachAt: reachAmong(marks),
    farthestPx: FARTHEST_PX,
  };
  const items = input.values.features.flatMap((value) => {
    const entries = byPiece.get(pieceOf(value)) ?? [];
    const paragraphs = String(value.properties?.label)
      .split('\n')
      .map((text, i, all) => ({ text, wider: i < all.length - 1 }));
    return entries.length > 0
      ? [{ value, item: calloutItem({ entries, paragraphs }, context) }]
      : [];
  });
  const active = items.flatMap(({ value }) => byPiece.get(pieceOf(value)) ?? []);
  const placed = arrangeLabels(
    items.map(({ item }) => item),
    groundFor(input, active, marks, frame),
  );
  const textOf = new Map(
    items.flatMap(({ value, item }) => item.candidates.map(({ shape }) => [shape, value] as const)),
  );
  return {
    values: collection(
      placed.flatMap((label) => {
        const value = textOf.get(label.shape);
        return value ? [labelFeature(value, label, frame)] : [];
      }),
    ),
    leaders: collection(placed.flatMap((label) => leaderFeature(label, frame))),
  };
}
