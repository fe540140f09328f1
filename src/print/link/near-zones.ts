import type { MultiPolygon } from 'geojson';
import { MeasureContext } from '../../measure/measure-context';
import { linesNear, zoneOf } from '../../measure/near-zone';
import type { Layer } from '../../model/layer';
import type { LayerData } from '../../model/loaded-dossier';
import type { MeasurementDefinition } from '../../model/measurement';

/**
 * The zones of the reader's distances around the lines of measurements, those that light up.
 * @param near metres by measurement
 */
export function nearZones(
  { layers, measurements }: { layers: Layer[]; measurements: MeasurementDefinition[] },
  data: LayerData,
  near: Readonly<Record<string, number>>,
  lit: readonly string[],
): MultiPolygon[] {
  const wanted = measurements.filter(({ id }) => lit.includes(id) && near[id] !== undefined);
  if (wanted.length === 0) return [];
  const context = new MeasureContext(layers, data, new Map());
  return wanted.flatMap((definition) => {
    const metres = near[definition.id] ?? 0;
    return linesNear(definition).map((lines) => zoneOf(lines, metres, context));
  });
}

/** The reader's distances among those of the measurements that light up, in metres, each once. */
export function nearMetresOf(
  near: Readonly<Record<string, number>>,
  lit: readonly string[],
): number[] {
  return [...new Set(lit.flatMap((id) => near[id] ?? []))];
}
