import { changedRanges } from '../../../measure/line-changes';
import { measureAll } from '../../../measure/measure-all';
import { prepareRecompute } from '../../../measure/recompute';
import { prepareSideChanges } from '../../../measure/side-changes';
import type { LonLat } from '../../../model/common';
import type { LayerData } from '../../../model/loaded-dossier';
import type { Measured } from '../../../model/measured';
import type { MeasurementDefinition } from '../../../model/measurement';
import { withDistances } from '../../../model/near-distance';
import { nearZones } from '../../../print/link/near-zones';
import type { ExploreState } from '../../../state/explore-state';
import { courseOfText } from '../../../state/line/course-of-text';
import { movableLayer, movableLine } from '../../../state/line/moved-line';
import type { NearZone } from '../../../state/reader/near-measuring';
import type { ReaderWorld } from '../../../state/reader/reader-messages';

/** A reader's line, with what it would change. Positions are longitude and latitude. */
export interface MovedLine {
  mapped: readonly LonLat[];
  course: readonly LonLat[];
  /** The stretches that differ from the mapped line. */
  lines: readonly (readonly LonLat[])[];
  /** What would change sides, both ways. */
  sides: readonly { polygons: LonLat[][][] }[];
}

/** What a link's own line and distances make of the shown claim's figures. */
export interface MeasuredView {
  /** Results by measurement, of the claim's only. */
  measured: ReadonlyMap<string, Measured>;
  /** Layers as they are on the reader's line. */
  movedLayers: LayerData;
  line: MovedLine | null;
  /** What lies within the reader's distances, by measurement. */
  zones: ReadonlyMap<string, readonly NearZone[]>;
}

/** What a view lays upon its drawing and its live map, error bands apart. */
export type ViewOverlays = Pick<MeasuredView, 'line' | 'zones'>;

/** The shown claim's measurements, with those that ratios are made of. */
export function measurementsOfClaim({ words, claim }: ExploreState): MeasurementDefinition[] {
  const all = words.value.contents.measurements;
  const own = all.filter(({ id }) => claim.value.measurements.includes(id));
  const parts = own.flatMap((each) =>
    each.kind === 'ratio' ? [each.numerator, each.denominator] : [],
  );
  return all.filter((each) => own.includes(each) || parts.includes(each.id));
}

/** The zones of the reader's distances that the shown claim's measurements have, in `data`. */
function zonesOfView({ words, view, claim }: ExploreState, data: LayerData) {
  const { near } = view.value.settings;
  const own = claim.value.measurements.filter((id) => near[id] !== undefined);
  const zonesOf = (id: string) =>
    nearZones(words.value.contents, data, near, [id]).map((zone) => ({
      metres: near[id] ?? 0,
      zone,
    }));
  return new Map(own.map((id) => [id, zonesOf(id)]));
}

/** Measures the shown claim on the line and at the distances of the view. */
export function measuredView(state: ExploreState, { data }: ReaderWorld): MeasuredView {
  const { contents } = state.words.value;
  const { line: text, settings } = state.view.value;
  const measurements = withDistances(measurementsOfClaim(state), settings.near);
  const declared = { layers: contents.layers, measurements };
  if (text === null)
    return {
      measured: measureAll(declared, data),
      movedLayers: new Map(),
      line: null,
      zones: zonesOfView(state, data),
    };
  const layer = movableLayer(contents)?.id ?? '';
  const { mapped, feature } = movableLine(layer, data.get(layer));
  const course = courseOfText(mapped, text, contents.dossier.extent);
  if (!course) throw new Error('The line of the link belongs to other data');
  const ref = { layer, feature: String(feature.id) };
  const found = prepareRecompute(declared, data, ref)(course);
  const lines = changedRanges(mapped, course).map(({ from, to }) => course.slice(from, to + 1));
  const sides = prepareSideChanges(
    contents.layers,
    data,
    ref,
  )(course).map(({ polygons }) => ({
    polygons: polygons as LonLat[][][],
  }));
  const movedLayers = new Map([...found.data].filter(([id]) => found.changed.has(id)));
  return {
    measured: found.measured,
    movedLayers,
    line: { mapped, course, lines, sides },
    zones: zonesOfView(state, found.data),
  };
}
