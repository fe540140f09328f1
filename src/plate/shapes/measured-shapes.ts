import type { Feature, Geometry } from 'geojson';
import { measuredPointRule, measuredRules } from '../../layers/measured';
import { geometriesOf } from '../../layers/piece-geometries';
import type { LayerData } from '../../model/loaded-dossier';
import type { Measured, Part } from '../../model/measured';
import type { Shape } from '../display-list';
import { FINE } from '../geometry/generalise';
import type { Frame } from './frame';
import { type Outlined, outlined, ruleShapes } from './rule-shapes';

/** One measurement of the claim that is shown. */
export interface ShownMeasurement {
  measured: Measured;
  /** Read at the moment: its pieces are strong and carry their values. */
  active: boolean;
}

/** A measured piece in the picture. */
export interface DrawnPiece {
  measured: Measured;
  part: Part;
  active: boolean;
  entries: Outlined[];
}

const shapeOf = ({ type }: Geometry) =>
  type.endsWith('Polygon') ? 'area' : type.endsWith('Point') ? 'point' : 'line';

function pieceFeatures(part: Part, active: boolean, data: LayerData): Feature[] {
  const state = !active ? 'faint' : part.decidable ? 'active' : 'undecided';
  return geometriesOf(part, data).map(({ geometry }) => ({
    type: 'Feature',
    geometry,
    properties: { state, shape: shapeOf(geometry) },
  }));
}

/** The pieces of the shown measurements that are in the picture, those of the active one last. */
export function drawnPieces(
  shown: readonly ShownMeasurement[],
  data: LayerData,
  frame: Frame,
): DrawnPiece[] {
  const ordered = [...shown].sort((a, b) => Number(a.active) - Number(b.active));
  return ordered.flatMap(({ measured, active }) =>
    measured.parts
      .map((part) => {
        const features = pieceFeatures(part, active, data);
        return { measured, part, active, entries: outlined(features, frame, FINE) };
      })
      .filter(({ entries }) => entries.length > 0),
  );
}

/** Areas and lines of the pieces, each path named by its piece. */
export function measuredShapes(pieces: readonly DrawnPiece[], frame: Frame): Shape[] {
  return measuredRules.flatMap((rule) =>
    pieces.flatMap(({ measured, part, entries }) =>
      ruleShapes(rule, entries, frame).map((shape) =>
        shape.type === 'path'
          ? { ...shape, piece: { measurement: measured.id, part: part.id } }
          : shape,
      ),
    ),
  );
}

/** The points among the pieces. */
export function measuredPoints(pieces: readonly DrawnPiece[], frame: Frame): Shape[] {
  return ruleShapes(
    measuredPointRule,
    pieces.filter(({ active }) => active).flatMap(({ entries }) => entries),
    frame,
  );
}
