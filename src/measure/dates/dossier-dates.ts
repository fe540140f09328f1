import type { LayerData } from '../../model/loaded-dossier';
import type { Measured } from '../../model/measured';
import { datesOf, type FeatureDates } from '../../model/validity';
import type { Declared } from '../measure-all';
import { type ControlArea, controlAreas } from './control-areas';
import { type MeasuredDates, measuredDates } from './measured-dates';

/** Everything that changes with the date, without the layers' data. */
export interface DossierDates {
  /** Dates of the features that have any, by layer. */
  layers: Readonly<Record<string, FeatureDates[]>>;
  /** When each measurement holds; those that hold at every date are absent. */
  measurements: Readonly<Record<string, MeasuredDates>>;
  /** Land on one country's side of the line that the other controlled for a time. */
  control: ControlArea[];
}

const hasDates = ({ from, until }: FeatureDates) => from !== undefined || until !== undefined;

/** Everything in a dossier that changes with the date. */
export function dossierDates(
  declared: Declared,
  data: LayerData,
  measured: ReadonlyMap<string, Measured>,
): DossierDates {
  const layers = [...data].flatMap(([id, { features }]) => {
    const dated = features.map(datesOf).filter(hasDates);
    return dated.length > 0 ? [[id, dated] as const] : [];
  });
  const measurements = declared.measurements.flatMap((definition) => {
    const dates = measuredDates(definition, declared.measurements, measured, data);
    const isDated = dates.whole.length > 0 || Object.keys(dates.parts).length > 0;
    return isDated ? [[definition.id, dates] as const] : [];
  });
  return {
    layers: Object.fromEntries(layers),
    measurements: Object.fromEntries(measurements),
    control: controlAreas(declared.layers, data, measured),
  };
}
