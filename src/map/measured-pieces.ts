import type { Feature, FeatureCollection, Geometry } from 'geojson';
import type { LayerData } from '../model/loaded-dossier';
import type { Measured, Part } from '../model/measured';
import type { PieceRef } from '../model/view';
import { labelPoint } from './label-point';

/** One measurement of the claim that is shown. */
export interface ShownMeasurement {
  measured: Measured;
  /** Read at the moment: its pieces are strong and carry their values. */
  active: boolean;
}

/** What lights up, and the values beside it: the data of two sources. */
export interface MeasuredPieces {
  shapes: FeatureCollection;
  values: FeatureCollection;
}

type PieceState = 'faint' | 'active' | 'undecided' | 'chosen';

function stateOf(
  { measured, active }: ShownMeasurement,
  part: Part,
  chosen: PieceRef | null,
): PieceState {
  if (chosen?.measurement === measured.id && chosen.part === part.id) return 'chosen';
  if (!active) return 'faint';
  return part.decidable ? 'active' : 'undecided';
}

function featuresOf(part: Part, data: LayerData): Geometry[] {
  return (part.features ?? []).flatMap(({ layer, id }) => {
    const feature = data.get(layer)?.features.find((entry) => entry.id === id);
    return feature ? [feature.geometry] : [];
  });
}

/** The very geometry of a part: what was measured, and the points it was measured from. */
export function geometriesOf(part: Part, data: LayerData): Geometry[] {
  const features = featuresOf(part, data);
  if (!part.geometry) return features;
  return [part.geometry, ...features.filter(({ type }) => type === 'Point')];
}

const shapeOf = ({ type }: Geometry) =>
  type.endsWith('Polygon') ? 'area' : type.endsWith('Point') ? 'point' : 'line';

function pieceShapes(shown: ShownMeasurement, data: LayerData, chosen: PieceRef | null): Feature[] {
  return shown.measured.parts.flatMap((part) => {
    const state = stateOf(shown, part, chosen);
    return geometriesOf(part, data).map((geometry): Feature => {
      const properties = {
        state,
        shape: shapeOf(geometry),
        measurement: shown.measured.id,
        part: part.id,
      };
      return { type: 'Feature', geometry, properties };
    });
  });
}

const STRENGTH: Record<PieceState, number> = { chosen: 3, undecided: 2, active: 1, faint: 0 };

/** Of pieces that share one geometry only the strongest, or their tints would add up. */
function withoutTwins(shapes: Feature[]): Feature[] {
  const strongest = new Map<Geometry, Feature>();
  const strength = (feature: Feature) => STRENGTH[feature.properties?.state as PieceState];
  for (const shape of shapes) {
    const twin = strongest.get(shape.geometry);
    if (!twin || strength(shape) > strength(twin)) strongest.set(shape.geometry, shape);
  }
  return [...strongest.values()];
}

function pieceValue(part: Part, data: LayerData, label: string): Feature[] {
  const [first] = geometriesOf(part, data);
  const coordinates = first && labelPoint(first);
  if (!coordinates || label === '') return [];
  const properties = { label, order: -part.value, shape: shapeOf(first) };
  return [{ type: 'Feature', geometry: { type: 'Point', coordinates }, properties }];
}

/**
 * The measured pieces of a claim as drawn: those of the active measurement
 * strong and with their values (`labelOf` writes them), those of the others faint.
 */
export function measuredPieces(
  shown: readonly ShownMeasurement[],
  data: LayerData,
  chosen: PieceRef | null,
  labelOf: (measured: Measured, part: Part) => string,
): MeasuredPieces {
  const shapes = withoutTwins(shown.flatMap((entry) => pieceShapes(entry, data, chosen)));
  const values = shown
    .filter(({ active }) => active)
    .flatMap(({ measured }) =>
      measured.parts.flatMap((part) => pieceValue(part, data, labelOf(measured, part))),
    );
  return {
    shapes: { type: 'FeatureCollection', features: shapes },
    values: { type: 'FeatureCollection', features: values },
  };
}
