import type { Feature } from 'geojson';
import type { ItemGroup, ListedItem } from '../../components/items-list';
import { featureKind, nameOf } from '../../components/popover/feature-facts';
import { valueText } from '../../components/quantity';
import { heightText } from '../../i18n/feature-labels';
import { measurementName, partName, type Words } from '../../i18n/names';
import { layerKinds } from '../../layers/layer-kinds';
import { geometriesOf } from '../../layers/piece-geometries';
import { ruleApplies } from '../../layers/rule-applies';
import type { LegendGroup } from '../../layers/symbology';
import { pointInSight } from '../../map/in-sight';
import type { Sight } from '../../map/map-view-props';
import { isPickable } from '../../map/pickable';
import type { Layer } from '../../model/layer';
import type { MapItem } from '../../model/map-item';
import type { Measured, Part } from '../../model/measured';
import { featuresOn } from '../../model/validity';
import type { ExploreState } from '../../state/explore-state';

const GROUPS: readonly LegendGroup[] = ['line', 'territory', 'route', 'place', 'context'];

function listedPiece(
  state: ExploreState,
  measured: Measured,
  part: Part,
  { extent }: Sight,
): ListedItem[] {
  const geometries = geometriesOf(part, state.data.value);
  if (!geometries.some(({ geometry }) => pointInSight(geometry, extent))) return [];
  const piece = { measurement: measured.id, part: part.id };
  const feature = part.features?.length === 1 ? geometries[0]?.feature : undefined;
  const item: MapItem = { kind: 'piece', piece, ...(feature ? { feature } : {}) };
  const detail = valueText(part, state.words.value.translator);
  return [{ item, name: partName(state.words.value, measured, part), detail }];
}

/** The pieces in sight of each measurement of the claim that is shown. */
function measuredGroups(state: ExploreState, sight: Sight): ItemGroup[] {
  const measured = state.claim.value.measurements.flatMap(
    (id) => state.results.value.get(id) ?? [],
  );
  return measured.map((one) => ({
    id: `measured-${one.id}`,
    label: measurementName(state.words.value, one.id),
    items: one.parts.flatMap((part) => listedPiece(state, one, part, sight)),
  }));
}

function isDrawnAt(layer: Layer, feature: Feature, zoom: number): boolean {
  return layerKinds[layer.kind].rules.some(
    (rule) =>
      ruleApplies(rule, feature) && zoom >= (rule.minZoom ?? 0) && zoom < (rule.maxZoom ?? 99),
  );
}

/** Name of a feature in the list, its height with it; undefined keeps it out. */
function listName(words: Words, layer: Layer, feature: Feature): string | undefined {
  const name = nameOf(words, { layer, feature });
  const height = heightText(words, feature);
  return name && height
    ? words.translator.text('items.height', { name, height })
    : (name ?? height);
}

/** Named features of a layer in sight; of several with one name the first stands for all. */
function listedFeatures(state: ExploreState, layer: Layer, sight: Sight): ListedItem[] {
  const loaded = state.data.value.get(layer.id)?.features ?? [];
  const features = featuresOn(loaded, state.view.value.date);
  const listed = new Map<string, ListedItem>();
  for (const feature of features) {
    const name = listName(state.words.value, layer, feature);
    if (!name || listed.has(name) || !isDrawnAt(layer, feature, sight.camera.zoom)) continue;
    if (!pointInSight(feature.geometry, sight.extent)) continue;
    const item = { layer: layer.id, feature: String(feature.id) };
    const detail = featureKind(state.words.value, { layer, feature });
    listed.set(name, { item: { kind: 'feature', feature: item }, name, detail });
  }
  return [...listed.values()];
}

/** All that is in sight and has a name, measured pieces first, then by the groups of the legend. */
export function itemsInSight(state: ExploreState, sight: Sight): ItemGroup[] {
  const { translator, contents } = state.words.value;
  const shown = contents.layers.filter(
    (layer) => state.visible.value.has(layer.id) && isPickable(layer),
  );
  const groups = GROUPS.map((id) => ({
    id,
    label: translator.text(`layers.group.${id}`),
    items: shown
      .filter(({ kind }) => layerKinds[kind].group === id)
      .reverse()
      .flatMap((layer) => listedFeatures(state, layer, sight)),
  }));
  return [...measuredGroups(state, sight), ...groups].filter(({ items }) => items.length > 0);
}
