import type { Feature, FeatureCollection, Geometry } from 'geojson';
import { geometriesOf } from '../layers/piece-geometries';
import { heldByTwo } from '../measure/held';
import type { LayerData } from '../model/loaded-dossier';
import type { Measured, Part } from '../model/measured';
import type { PieceRef } from '../model/view';
import { containsPoint, ringsOf } from './contains';
import { summaryOf } from './geometry-summary';

/** One measurement of the claim that is shown. */
export interface ShownMeasurement {
  measured: Measured;
  /** Read at the moment: its pieces are strong and carry their values. */
  active: boolean;
}

type PieceState = 'faint' | 'active' | 'undecided' | 'chosen';

const STRENGTH: Record<PieceState, number> = { chosen: 3, undecided: 2, active: 1, faint: 0 };

function stateOf(
  { measured, active }: ShownMeasurement,
  part: Part,
  chosen: PieceRef | null,
): PieceState {
  if (chosen?.measurement === measured.id && chosen.part === part.id) return 'chosen';
  if (!active) return 'faint';
  return part.decidable ? 'active' : 'undecided';
}

/** Area, line or point, whatever the number of its pieces. */
export function shapeOf({ type }: Geometry): 'area' | 'line' | 'point' {
  if (type.endsWith('Polygon')) return 'area';
  return type.endsWith('Point') ? 'point' : 'line';
}

function pieceShapes(shown: ShownMeasurement, data: LayerData, chosen: PieceRef | null): Feature[] {
  return shown.measured.parts.flatMap((part) => {
    const state = stateOf(shown, part, chosen);
    return geometriesOf(part, data).map(({ geometry, feature }): Feature => {
      const properties = {
        state,
        shape: shapeOf(geometry),
        measurement: shown.measured.id,
        part: part.id,
        ...feature,
      };
      return { type: 'Feature', geometry, properties };
    });
  });
}

const strengthOf = ({ properties }: Feature) => STRENGTH[properties?.state as PieceState];

/** Of pieces with equal geometry only the strongest, or their tints would add up. */
function withoutTwins(shapes: Feature[]): Feature[] {
  const strongest = new Map<string, Feature>();
  for (const shape of shapes) {
    const { key } = summaryOf(shape.geometry);
    const twin = strongest.get(key);
    if (!twin || strengthOf(shape) > strengthOf(twin)) strongest.set(key, shape);
  }
  return [...strongest.values()];
}

/** So many places of an outline tell whether an area lies within another. */
const SAMPLES = 24;

/** Asked again for each claim that lights both up; held, because it goes through all of their edges. */
const isWithin = heldByTwo((inner: Geometry, outer: Geometry): boolean => {
  if (summaryOf(outer).size <= summaryOf(inner).size) return false;
  const outline = ringsOf(inner)[0] ?? [];
  const step = Math.max(1, Math.floor(outline.length / SAMPLES));
  const places = outline.filter((_, i) => i % step === 0);
  const inside = places.filter(([x = 0, y = 0]) => containsPoint(outer, [x, y]));
  return inside.length > places.length * 0.9;
});

/** An area within another one keeps its outline only: the other's tint is there already. */
function tintedOnce(shapes: Feature[]): Feature[] {
  const areas = shapes.filter(({ properties }) => properties?.shape === 'area');
  const inner = new Set(
    areas.filter(({ geometry }) => areas.some((other) => isWithin(geometry, other.geometry))),
  );
  return shapes.map((shape) =>
    inner.has(shape) ? { ...shape, properties: { ...shape.properties, shape: 'outline' } } : shape,
  );
}

/**
 * The measured pieces of a claim as drawn: those of the active measurement
 * strong, those of the others faint, the one that is pointed at strongest.
 */
export function measuredShapes(
  shown: readonly ShownMeasurement[],
  data: LayerData,
  chosen: PieceRef | null,
): FeatureCollection {
  const shapes = withoutTwins(shown.flatMap((entry) => pieceShapes(entry, data, chosen)));
  return { type: 'FeatureCollection', features: tintedOnce(shapes) };
}
