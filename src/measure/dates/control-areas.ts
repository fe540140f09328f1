import type { Layer } from '../../model/layer';
import type { LayerData } from '../../model/loaded-dossier';
import type { Measured, Part } from '../../model/measured';
import type { MeasurementDefinition } from '../../model/measurement';
import { datesOf, type FeatureDates } from '../../model/validity';
import { measureAll } from '../measure-all';

/** A piece of land on one country's side of the line that another controlled for a time; square metres. */
export interface ControlArea {
  layer: string;
  /** Id of the feature. */
  id: string;
  /** ISO code of the country on whose side it lies, and of the one that controlled it. */
  country: string;
  control: string;
  dates: FeatureDates;
  value: number;
  low: number;
  high: number;
}

const isEdge = ({ kind, measured }: Layer) =>
  measured && (kind === 'border' || kind === 'control-line');

/** The area of each feature of a layer, its edges moved by the accuracy of the lines that they lie on. */
function definitionFor({ id }: Layer, layers: readonly Layer[]): MeasurementDefinition {
  const edges = layers.filter(isEdge).map((layer) => ({ layer: layer.id }));
  const none = { published: [], versions: [] };
  return { ...none, id, kind: 'area', total: 'none', unit: 'm2', areas: { layer: id }, edges };
}

/** A feature has one figure: that of a declared measurement of its area, where there is one. */
function declaredParts(layer: string, measured: Iterable<Measured>): Map<string, Part> {
  const areas = [...measured].filter(({ kind }) => kind === 'area').flatMap(({ parts }) => parts);
  return new Map(
    areas.flatMap((part) => {
      const [only, ...others] = part.features ?? [];
      return only?.layer === layer && others.length === 0 ? [[only.id, part] as const] : [];
    }),
  );
}

/**
 * Every area where control and line differed, with its figure and its dates.
 * @param measured what is declared and was measured
 */
export function controlAreas(
  layers: readonly Layer[],
  data: LayerData,
  measured: ReadonlyMap<string, Measured>,
): ControlArea[] {
  // Layers that nobody sees at first hold the same areas against other versions of the line.
  const shown = layers.filter(({ kind, visible }) => kind === 'control-difference' && visible);
  return shown.flatMap((layer) => {
    const found = measureAll({ layers, measurements: [definitionFor(layer, layers)] }, data);
    const declared = declaredParts(layer.id, measured.values());
    return (found.get(layer.id)?.parts ?? []).map((part) =>
      controlArea(layer.id, declared.get(part.id) ?? part, data),
    );
  });
}

function controlArea(layer: string, { id, value, low, high }: Part, data: LayerData): ControlArea {
  const feature = data.get(layer)?.features.find((each) => each.id === id);
  const { country, control } = feature?.properties ?? {};
  const dates = feature ? datesOf(feature) : {};
  return { layer, id, country, control, dates, value, low, high };
}
