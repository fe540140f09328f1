import type { PieceRef } from './view';

/** A feature of a layer, by ids. */
export interface FeatureRef {
  layer: string;
  feature: string;
}

/**
 * Something drawn that a reader can point at: a measured piece, with the
 * feature of a layer that it is or starts from where it has one, or a feature.
 */
export type MapItem =
  | { kind: 'piece'; piece: PieceRef; feature?: FeatureRef }
  | { kind: 'feature'; feature: FeatureRef };

/** A text that is the same for the same item and for no other. */
export function itemKey(item: MapItem): string {
  const feature = item.feature ? `${item.feature.layer}/${item.feature.feature}` : '';
  return item.kind === 'piece'
    ? `${item.piece.measurement}/${item.piece.part}/${feature}`
    : `/${feature}`;
}

/** Whether two items, or none, are one and the same. */
export function sameItem(a: MapItem | null, b: MapItem | null): boolean {
  return (a && itemKey(a)) === (b && itemKey(b));
}
