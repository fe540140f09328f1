import { layerName, type Words } from '../../i18n/names';
import type { LayerChange } from '../../model/timeline';

/** A layer whose features come or go, with their number where it is not all of them. */
export function changeText(words: Words, { layer, count, isAll }: LayerChange): string {
  const name = layerName(words, layer);
  return isAll ? name : `${name}: ${count}`;
}
