import type { Feature, FeatureCollection, Geometry } from 'geojson';
import type { LayerData } from '../model/loaded-dossier';
import type { Part } from '../model/measured';
import type { MeasurementDefinition, Selection } from '../model/measurement';
import { definitionOnVersion, type OnVersion } from './definition-on-version';
import { linesOfGeometry } from './feature-geometry';
import { sliceLine } from './line-length';
import { type Declared, measureAll } from './measure-all';
import { MeasureContext } from './measure-context';
import { heldStretchBetween } from './moved-ends';

/** The pieces of each measurement that has any on a mapped version. */
export type PartsOnVersion = Readonly<Record<string, Part[]>>;

/** Layers made for one measuring, under names of their own. */
interface Made {
  layers: Declared['layers'][number][];
  data: Map<string, FeatureCollection>;
}

/** The stretches of a whole line between the ends of a geometry's lines; null where an end is off it. */
function stretchesOf(geometry: Geometry, whole: Selection, context: MeasureContext) {
  const lines = linesOfGeometry(geometry).map((line) => {
    const stretch = heldStretchBetween(line, context.index(whole));
    return stretch && sliceLine(stretch.positions, stretch.fromMetres, stretch.toMetres);
  });
  if (!lines.every((line) => line !== null)) return null;
  return { type: 'MultiLineString' as const, coordinates: lines };
}

/** Makes a layer of stretches, as well known as the whole line they are of. */
function addStretches(lines: Selection, whole: Selection, context: MeasureContext, made: Made) {
  const features = context.features(lines).map((feature): Feature | null => {
    const geometry = stretchesOf(feature.geometry, whole, context);
    return geometry && { ...feature, geometry };
  });
  const own = made.layers.find(({ id }) => id === whole.layer);
  if (!own || !features.every((feature) => feature !== null)) return null;
  const layer = `${lines.layer}@${made.layers.length}`;
  made.layers.push({ ...own, id: layer });
  made.data.set(layer, { type: 'FeatureCollection', features });
  return { layer };
}

/** The whole lines that a measurement reads, each with its other mapped versions. */
function wholeLines(definition: MeasurementDefinition): WholeLine[] {
  switch (definition.kind) {
    case 'length-beyond-line':
      return [{ whole: definition.line, versions: definition.versions }];
    case 'points-to-line':
    case 'points-near-line':
      return [{ whole: definition.sides, versions: definition.versions }];
    case 'length-near-line':
      return definition.lines.map(({ selection, along, versions }) => ({
        whole: along ?? selection,
        versions,
      }));
    case 'distance':
      return definition.pairs.map(({ to, along, versions }) => ({ whole: along ?? to, versions }));
    default:
      return [];
  }
}

interface WholeLine {
  whole: Selection;
  versions: readonly { line: string; selection: Selection }[];
}

/** The layers of a version, by the layers of whole lines that they stand for. */
function layersOnVersion(line: string, measurements: Declared['measurements']) {
  const pairs = measurements
    .flatMap(wholeLines)
    .flatMap(({ whole, versions }) =>
      versions
        .filter((version) => version.line === line)
        .map(({ selection }) => [whole.layer, selection.layer] as const),
    );
  return new Map(pairs);
}

/** Which layer was declared in the place of each that was read, of the same kind of definition. */
function declaredLayers(declared: unknown, read: unknown): [read: string, declared: string][] {
  if (Object(read) !== read) return [];
  const [was, is] = [declared, read] as [Selected, Selected];
  if ('layer' in is) return was.layer === is.layer ? [] : [[`${is.layer}`, `${was.layer}`]];
  return Object.entries(is).flatMap(([key, value]) => declaredLayers(was[key], value));
}

type Selected = Record<string, unknown>;

/** A piece with the geometry that was measured, which stands for the features that were declared. */
function pieceOf(part: Part, layers: ReadonlyMap<string, string>, data: LayerData): Part {
  const [first, ...others] = part.features?.filter(({ layer }) => layers.has(layer)) ?? [];
  if (!first) return part;
  const features = part.features?.map(({ layer, id }) => ({
    layer: layers.get(layer) ?? layer,
    id,
  }));
  if (others.length > 0 || part.geometry) return { ...part, features };
  const drawn = data.get(first.layer) as FeatureCollection;
  return {
    ...part,
    features,
    geometry: drawn.features.find(({ id }) => id === first.id)?.geometry,
  };
}

/**
 * The pieces of each measurement with a mapped version in the place of the line as it is now. What
 * declares no such version, or lies where that has no stretch between the same ends, is absent.
 * @param all every declared measurement, which tell what the edges of areas lie on
 */
export function partsOnVersion(
  { layers, measurements }: Declared,
  data: LayerData,
  line: string,
  all: Declared['measurements'] = measurements,
): PartsOnVersion {
  const context = new MeasureContext(layers, data, new Map());
  const made: Made = { layers: [...layers], data: new Map(data) };
  const standing = layersOnVersion(line, all);
  const on: OnVersion = {
    line,
    stretches: (lines, whole) => addStretches(lines, whole, context, made),
    edges: ({ layer }) => ({ layer: standing.get(layer) ?? layer }),
  };
  const read = measurements.flatMap((declared) => {
    const definition = definitionOnVersion(declared, on);
    return definition ? [{ declared, definition }] : [];
  });
  const definitions = read.map(({ definition }) => definition);
  const results = measureAll({ layers: made.layers, measurements: definitions }, made.data);
  return Object.fromEntries(
    read.flatMap(({ declared, definition }) => {
      const names = new Map(declaredLayers(declared, definition));
      const parts = results.get(declared.id)?.parts;
      return parts ? [[declared.id, parts.map((part) => pieceOf(part, names, made.data))]] : [];
    }),
  );
}
