import type { LonLat } from '../model/common';
import { layersRead } from '../model/layers-read';
import type { LayerData } from '../model/loaded-dossier';
import type { Measured } from '../model/measured';
import { applyLineToWorld, prepareWorld } from './edited-world';
import type { LineRef } from './followers';
import { type Declared, measureAll, measureWith, type OnFailure } from './measure-all';
import { MeasureContext } from './measure-context';

/**
 * Measuring while a reader moves the line.
 *
 *     const recompute = prepareRecompute(contents, data, { layer: 'border', feature: 'main' });
 *     const { measured, depends, data: drawn } = recompute(course);
 *
 * `prepareRecompute` is given the dossier's contents and its layers' data once; it holds indexes of
 * all that does not move. The function that it returns is given a course of the line: all of its
 * positions, however they came about (`applyLineEdit`, a link, an offset). It gives every measurement
 * as `measureAll` gives it on the data with that course, to the last digit: the same kinds run over
 * the same features (`applyLineToWorld`), and what is held is held for features that are the very
 * same objects. Courses may come in any order; none depends on the one before.
 */
export interface Recomputed {
  /** Every measurement by id, in the order of declaration; those that do not depend on the line as mapped. */
  measured: ReadonlyMap<string, Measured>;
  /** Ids of the measurements that were made again. */
  depends: readonly string[];
  /** The layers' data with the line's course in all that follows it: draw these. */
  data: LayerData;
  /** Ids of the layers of which a feature changed. */
  changed: ReadonlySet<string>;
}

export type Recompute = (course: readonly LonLat[]) => Recomputed;

/**
 * @param line the line that the reader may move
 * @param onFailure told of a measurement that a course does not allow; it is then left out
 * @throws RangeError if the line is not there or not one line
 */
export function prepareRecompute(
  contents: Declared,
  data: LayerData,
  line: LineRef,
  onFailure: OnFailure = () => undefined,
): Recompute {
  const world = prepareWorld(contents.layers, data, line);
  const mapped = new MeasureContext(contents.layers, data, new Map());
  const shipped = measureAll(contents, data, onFailure);
  const readBy = contents.measurements.map((each) => layersRead(each, contents.measurements));
  return (course) => {
    const edited = applyLineToWorld(world, course);
    const { changed } = edited;
    const measurements = contents.measurements.filter((_, at) =>
      readBy[at]?.some((layer) => changed.has(layer)),
    );
    const results = new Map(shipped);
    for (const { id } of measurements) results.delete(id);
    const context = mapped.withData(edited.data, results);
    measureWith(measurements, contents.measurements, context, onFailure, results);
    const measured = contents.measurements.flatMap(({ id }) => entry(id, results.get(id)));
    return {
      measured: new Map(measured),
      depends: measurements.map(({ id }) => id),
      data: edited.data,
      changed,
    };
  };
}

const entry = (id: string, measured?: Measured): [string, Measured][] =>
  measured ? [[id, measured]] : [];
