import type { Layer } from '../model/layer';
import { layersRead } from '../model/layers-read';
import type { LayerData } from '../model/loaded-dossier';
import type { Measured } from '../model/measured';
import type { DefinitionOf, MeasurementDefinition, MeasurementKind } from '../model/measurement';
import type { Finding } from './finding';
import { MEASURES } from './kinds/kinds';
import { MeasureContext } from './measure-context';

/** Of a dossier's contents, what its measurements need. */
export interface Declared {
  layers: readonly Layer[];
  measurements: readonly MeasurementDefinition[];
}

/** What happens where a measurement cannot be made of the data that is there. */
export type OnFailure = (measurement: string, error: unknown) => void;

const fail: OnFailure = (measurement, error) => {
  const why = error instanceof Error ? error.message : String(error);
  throw new Error(`${measurement} cannot be measured: ${why}`, { cause: error });
};

/**
 * All measurements of a dossier by id, in the order of their declaration. One whose layers are not
 * all there is left out; the rest is measured.
 * @param onFailure told of a measurement that its layers' data does not allow; if it returns, that
 * measurement is left out too
 * @param onDone told after each measurement, made or left out
 * @throws Error that names the first such measurement, where there is no `onFailure`
 */
export function measureAll(
  { layers, measurements }: Declared,
  data: LayerData,
  onFailure: OnFailure = fail,
  onDone: () => void = () => undefined,
): Map<string, Measured> {
  const results = new Map<string, Measured>();
  const context = new MeasureContext(layers, data, results);
  measureWith(measurements, measurements, context, onFailure, results, onDone);
  return new Map(measurements.flatMap(({ id }) => entry(id, results.get(id))));
}

/**
 * Makes measurements into `results`, ratios last.
 * @param all every declared measurement, for those made of others
 * @param results the context's own, which a ratio reads
 */
export function measureWith(
  measurements: readonly MeasurementDefinition[],
  all: readonly MeasurementDefinition[],
  context: MeasureContext,
  onFailure: OnFailure,
  results: Map<string, Measured>,
  onDone: () => void = () => undefined,
): void {
  for (const definition of inOrder(measurements)) {
    const read = layersRead(definition, all);
    if (!read.every((layer) => context.has(layer))) continue;
    try {
      results.set(definition.id, { ...heading(definition, read), ...find(definition, context) });
    } catch (error) {
      onFailure(definition.id, error);
    }
    onDone();
  }
}

const entry = (id: string, measured?: Measured): [string, Measured][] =>
  measured ? [[id, measured]] : [];

/** Those made of other measurements come last. */
const inOrder = (all: readonly MeasurementDefinition[]): MeasurementDefinition[] => [
  ...all.filter(({ kind }) => kind !== 'ratio'),
  ...all.filter(({ kind }) => kind === 'ratio'),
];

const heading = (
  { id, kind, total, unit, published }: MeasurementDefinition,
  layers: string[],
): Omit<Measured, keyof Finding> => ({ id, kind, total, unit, published, layers });

function find<K extends MeasurementKind>(
  definition: DefinitionOf<K>,
  context: MeasureContext,
): Finding {
  const measure = MEASURES[definition.kind as K] as (
    d: DefinitionOf<K>,
    c: MeasureContext,
  ) => Finding;
  return measure(definition, context);
}
