import { sideOf } from '../../components/described/describe-measured';
import type { MapRow, MapRowGroup } from '../../components/described/map-table';
import type { ListedItem } from '../../components/items-list';
import { formatInterval, formatValue } from '../../i18n/format';
import { countryName } from '../../i18n/names';
import type { Words } from '../../i18n/words';
import type { Sight } from '../../map/map-view-props';
import { type FeatureRef, itemKey, type MapItem } from '../../model/map-item';
import type { PieceRef } from '../../model/view';
import type { ExploreState } from '../../state/explore-state';
import { featureOf } from './feature-of';
import { itemsInSight } from './map-items';

/** The country that a feature belongs to, or the two that it lies between. */
function sideOfFeature(state: ExploreState, ref: FeatureRef | undefined): string {
  const words: Words = state.words.value;
  const { country, left, right } = featureOf(state, ref)?.feature.properties ?? {};
  const named = (code: unknown) => (typeof code === 'string' ? countryName(words, code) : '');
  if (country) return named(country);
  const pair = { left: named(left), right: named(right) };
  return pair.left && pair.right ? words.translator.text('popover.pair', pair) : '';
}

function pieceRow(state: ExploreState, item: MapItem, piece: PieceRef): Partial<MapRow> {
  const { translator } = state.words.value;
  const measured = state.results.value.get(piece.measurement);
  const part = measured?.parts.find(({ id }) => id === piece.part);
  if (!part) return {};
  return {
    kind: translator.text('parts.piece'),
    value: part.decidable
      ? formatValue(part, translator.forms)
      : translator.text('finding.undecided-label'),
    interval: part.low === part.high ? '' : formatInterval(part, translator.forms),
    side: sideOf(state.words.value, part) || sideOfFeature(state, item.feature),
  };
}

function rowOf(state: ExploreState, { item, name, detail }: ListedItem): MapRow {
  const row = { key: itemKey(item), name, kind: detail, value: '', interval: '' };
  const piece = item.kind === 'piece' ? pieceRow(state, item, item.piece) : {};
  return { ...row, side: sideOfFeature(state, item.feature), ...piece };
}

/** All that is in sight, as the rows of a table. */
export function mapRows(state: ExploreState, sight: Sight): MapRowGroup[] {
  return itemsInSight(state, sight).map(({ id, label, items }) => ({
    id,
    label,
    rows: items.map((item) => rowOf(state, item)),
  }));
}
