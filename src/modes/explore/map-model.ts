import { computed, type ReadonlySignal } from '@preact/signals';
import type { Feature, FeatureCollection } from 'geojson';
import { valueText } from '../../components/quantity';
import { countryInCapitals, partName, type Words } from '../../i18n/names';
import type { Territory } from '../../map/country-grid';
import type { Target } from '../../map/map-view-props';
import { measuredShapes, type ShownMeasurement } from '../../map/measured-pieces';
import { measuredValues, type ValueLabel } from '../../map/measured-values';
import {
  HIGHLIGHT_SOURCE,
  type MapStyle,
  MEASURED_SOURCE,
  mapStyle,
  VALUES_SOURCE,
} from '../../map/style';
import type { Layer } from '../../model/layer';
import type { LayerData } from '../../model/loaded-dossier';
import type { Measured, Part } from '../../model/measured';
import type { ExploreState } from '../../state/explore-state';
import { layerSources } from './map-sources';
import type { Picking } from './picking';

/** What the live map draws, computed from the state. */
export interface MapModel {
  style: ReadonlySignal<MapStyle>;
  sources: ReadonlySignal<ReadonlyMap<string, FeatureCollection>>;
  target: ReadonlySignal<Target>;
  territories: ReadonlySignal<readonly Territory[]>;
  countryName: ReadonlySignal<(code: string) => string>;
}

/** Those of the claim, or of the step of the tour, and those of what is pointed at in the panel. */
function shownMeasurements(state: ExploreState): ShownMeasurement[] {
  const hinted = state.hinted.value;
  return [...new Set([...state.lit.value, ...hinted])].flatMap((id) => {
    const measured = state.results.value.get(id);
    const active = id === state.activeMeasurement.value || hinted.includes(id);
    return measured ? [{ measured, active }] : [];
  });
}

function valueLabel(
  state: ExploreState,
  words: Words,
  measured: Measured,
  part: Part,
): ValueLabel | null {
  // A step that tells of no claim shows where something is, not how much.
  const isShownOnly = state.tour.step.value !== null && !state.tour.step.value.claim;
  // A count belongs to no one place; a record that decides nothing stands there already.
  const isRecord = !part.decidable && part.low === part.high;
  if (part.unit === 'count' || isRecord || isShownOnly) return null;
  return {
    name: partName(words, measured, part),
    value: valueText(part, words.translator),
    named: namesPieces(state, measured),
  };
}

/** The feature that is pointed at, or else was picked; measured pieces light up by themselves. */
function highlighted(state: ExploreState, picking: Picking): FeatureCollection {
  const item = picking.pointed.value ?? state.picked.value;
  const { layer, feature: id } = item?.feature ?? {};
  const feature = state.data.value.get(layer ?? '')?.features.find((one) => one.id === id);
  const isPiece = item?.kind === 'piece' && feature?.geometry.type !== 'Point';
  const geometry = !isPiece && feature?.geometry;
  const features: Feature[] = geometry ? [{ type: 'Feature', geometry, properties: {} }] : [];
  return { type: 'FeatureCollection', features };
}

function targetOf(state: ExploreState): ReadonlySignal<Target> {
  return computed((): Target => {
    const { camera } = state.view.value;
    const { id, frame } = state.claim.value;
    const step = state.tour.step.value;
    if (!camera && step) return { key: `step:${step.id}`, frame: step.frame ?? frame };
    if (!camera) return { key: `claim:${id}`, frame };
    return { key: [camera.longitude, camera.latitude, camera.zoom].join(), camera };
  });
}

/** What names of countries keep off: hatches, and lakes. */
const KEPT_CLEAR: readonly Layer['kind'][] = ['historical-area', 'small-scale-water'];

/** The land of a layer's features, as names of countries need it. */
function territoriesIn({ kind }: Layer, data: FeatureCollection | undefined): Territory[] {
  return (data?.features ?? []).flatMap(({ geometry, properties }): Territory[] => {
    if (KEPT_CLEAR.includes(kind)) return [{ country: null, geometry }];
    return typeof properties?.country === 'string'
      ? [{ country: properties.country, geometry }]
      : [];
  });
}

/** Countries, the areas within them, and what names keep off, in this order. */
function territoriesOf(state: ExploreState): ReadonlySignal<readonly Territory[]> {
  const { layers } = state.words.value.contents;
  const isDrawn = ({ kind, id }: Layer) =>
    !KEPT_CLEAR.includes(kind) || state.visible.value.has(id);
  return computed(() =>
    (['country', 'area', ...KEPT_CLEAR] as const).flatMap((kind) =>
      layers
        .filter((layer) => layer.kind === kind && isDrawn(layer))
        .flatMap((layer) => territoriesIn(layer, state.data.value.get(layer.id))),
    ),
  );
}

/** Without a total the pieces are different things, and each says which it is if there is room. */
function namesPieces(state: ExploreState, { total, kind }: Measured): boolean {
  // Points have their own names beside them.
  return total === 'none' && kind !== 'points-to-line' && !state.narrow.value;
}

/** Features that the active measurement names itself, so that their own labels may rest. */
function labelledPieces(state: ExploreState): string[] {
  const measured = state.results.value.get(state.activeMeasurement.value);
  if (!measured || !namesPieces(state, measured)) return [];
  return measured.parts.flatMap((part) => (part.features ?? []).map(({ id }) => id)).sort();
}

/** The former territories while nothing of them is another: to name all countries anew takes long. */
function keptWhileSame(
  territories: ReadonlySignal<readonly Territory[]>,
): ReadonlySignal<readonly Territory[]> {
  let kept: readonly Territory[] = [];
  return computed(() => {
    const now = territories.value;
    const isSame =
      now.length === kept.length &&
      now.every(({ geometry }, at) => geometry === kept[at]?.geometry);
    if (!isSame) kept = now;
    return kept;
  });
}

/** The map's side of the state. `words` are those of its labels, `fontFaces` the files to write with. */
export function createMapModel(
  state: ExploreState,
  picking: Picking,
  fontFaces: MapStyle['font-faces'],
  words: ReadonlySignal<Words> = state.words,
): MapModel {
  const { contents } = state.words.value;
  const sources = layerSources(state, words);
  const shown = computed(() => shownMeasurements(state));
  // What is measured on the reader's line lights up there; the map's own lines stay as mapped.
  const measuredOn = computed(
    (): LayerData => new Map([...state.data.value, ...state.line.movedLayers.value]),
  );
  const shapes = computed(() => measuredShapes(shown.value, measuredOn.value, state.chosen.value));
  const values = computed(() =>
    measuredValues(shown.value, measuredOn.value, (measured, part) =>
      valueLabel(state, words.value, measured, part),
    ),
  );
  const pointed = computed(() => highlighted(state, picking));
  // As a text, so that the style is made anew only where it is another.
  const unlabelled = computed(() => JSON.stringify(labelledPieces(state)));
  return {
    style: computed(() =>
      mapStyle({
        layers: contents.layers,
        visible: state.visible.value,
        theme: state.theme.value,
        sides: state.sides,
        fontFaces,
        unlabelled: JSON.parse(unlabelled.value) as string[],
      }),
    ),
    sources: computed(
      () =>
        new Map([
          ...sources.value,
          [MEASURED_SOURCE, shapes.value],
          [VALUES_SOURCE, values.value],
          [HIGHLIGHT_SOURCE, pointed.value],
        ]),
    ),
    target: targetOf(state),
    territories: keptWhileSame(territoriesOf(state)),
    countryName: computed(() => {
      const now = words.value;
      return (code: string) => countryInCapitals(now, code);
    }),
  };
}
