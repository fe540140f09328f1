import type { Feature, Geometry } from 'geojson';
import type { LonLat } from '../model/common';
import type { Layer } from '../model/layer';
import type { LayerData } from '../model/loaded-dossier';
import type { Measured } from '../model/measured';
import type { Selection } from '../model/measurement';
import { indexOfLine } from './changed-index';
import { linesOfGeometry } from './feature-geometry';
import { heldByOne } from './held';
import type { Approach } from './line-distance';
import { indexLine, type LineIndex } from './line-index';
import { distanceOf, type LineSet, nearestOf } from './line-set';

/** A layer that a measurement reads is not there. */
export class MissingLayerError extends Error {
  constructor(readonly layer: string) {
    super(`The data of layer ${layer} is missing`);
  }
}

export type MeasuredFeature = Feature & { id: string };

const indexOfLines = heldByOne((geometry: Geometry) => indexLine(linesOfGeometry(geometry)));

function indexOfGeometry(geometry: Geometry): LineIndex {
  const [line, ...others] = linesOfGeometry(geometry);
  return line && others.length === 0 ? indexOfLine(line) : indexOfLines(geometry);
}

/** An index and the features that it is of. */
interface HeldIndex {
  features: readonly MeasuredFeature[];
  index: LineIndex;
}

/** What a measurement may ask for: the features that are drawn, their accuracy, indexes held for reuse. */
export class MeasureContext {
  private readonly layerById: ReadonlyMap<string, Layer>;

  constructor(
    layers: readonly Layer[],
    private readonly data: LayerData,
    /** The measurements made so far, for those made of others. */
    readonly results: ReadonlyMap<string, Measured>,
    private readonly joined = new Map<string, HeldIndex>(),
  ) {
    this.layerById = new Map(layers.map((layer) => [layer.id, layer]));
  }

  /** A context over other data, which takes over the indexes of features that are the same objects. */
  withData(data: LayerData, results: ReadonlyMap<string, Measured>): MeasureContext {
    const layers = [...this.layerById.values()];
    return new MeasureContext(layers, data, results, this.joined);
  }

  /** Whether a layer's data is there. */
  has(layer: string): boolean {
    return this.data.has(layer);
  }

  /**
   * The selected features, in the layer's order.
   * @throws MissingLayerError if the layer has no data
   * @throws RangeError if nothing is selected, or one of the ids is not there
   */
  features({ layer, ids, where }: Selection): MeasuredFeature[] {
    const collection = this.data.get(layer);
    if (!collection) throw new MissingLayerError(layer);
    const found = (collection.features as MeasuredFeature[]).filter(
      ({ id, properties }) =>
        (!ids || ids.includes(id)) &&
        Object.entries(where ?? {}).every(([name, value]) => properties?.[name] === value),
    );
    const absent = (ids ?? []).filter((id) => !found.some((feature) => feature.id === id));
    if (absent.length > 0)
      throw new RangeError(`Layer ${layer} has no feature ${absent.join(', ')}`);
    if (found.length === 0) throw new RangeError(`Nothing is selected of layer ${layer}`);
    return found;
  }

  /** The one selected feature. @throws RangeError if there are several */
  feature(selection: Selection): MeasuredFeature {
    const [feature, ...others] = this.features(selection);
    if (!feature || others.length > 0)
      throw new RangeError(
        `${others.length + 1} features of layer ${selection.layer} where one is wanted`,
      );
    return feature;
  }

  /** All lines of the selected features; areas count by their rings. */
  lines(selection: Selection): LonLat[][] {
    return this.features(selection).flatMap(({ geometry }) => linesOfGeometry(geometry));
  }

  /** The selected lines, indexed; one index for every equal selection. */
  index(selection: Selection): LineIndex {
    const features = this.features(selection);
    const [first, ...others] = features;
    if (first && others.length === 0) return indexOfGeometry(first.geometry);
    const key = JSON.stringify(selection);
    const held = this.joined.get(key);
    if (held && isSame(held.features, features)) return held.index;
    const index = indexLine(features.flatMap(({ geometry }) => linesOfGeometry(geometry)));
    this.joined.set(key, { features, index });
    return index;
  }

  /** The selected features' lines, indexed feature by feature. */
  indexes(selection: Selection): LineSet {
    return this.features(selection).map(({ geometry }) => indexOfGeometry(geometry));
  }

  /** The selected line that lies nearest to a point. */
  lineNearest(selection: Selection, point: LonLat): MeasuredFeature | undefined {
    const features = this.features(selection);
    if (features.length === 1) return features[0];
    const metres = features.map(
      ({ geometry }) => nearestOf([indexOfGeometry(geometry)], point).distanceMetres,
    );
    return features[metres.indexOf(Math.min(...metres))];
  }

  /** The shortest distance of two selections. */
  approach(from: Selection, to: Selection): Approach {
    return distanceOf(this.indexes(from), this.indexes(to));
  }

  /** How far a feature may lie from where it is drawn: its own `accuracy_m`, else its layer's. */
  accuracyMetres(layer: string, feature?: Feature): number {
    const own = feature?.properties?.accuracy_m;
    if (typeof own === 'number') return own;
    const declared = this.layerById.get(layer);
    if (!declared) throw new RangeError(`layers.json has no layer ${layer}`);
    return declared.accuracyMetres;
  }
}

const isSame = (a: readonly unknown[], b: readonly unknown[]): boolean =>
  a.length === b.length && a.every((each, at) => each === b[at]);

/** How far each end of a line may lie along the line that it is a stretch of, in metres; 0 if not stated. */
export function endsAccuracyMetres({ properties }: Feature): number {
  const metres = properties?.ends_accuracy_m;
  return typeof metres === 'number' ? metres : 0;
}

/** The country on the left or right of a directed line. */
export function countryOn(line: Feature, side: 'left' | 'right' | 'on'): string | undefined {
  const country = side === 'on' ? undefined : line.properties?.[side];
  return typeof country === 'string' ? country : undefined;
}
