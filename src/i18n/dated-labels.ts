import type { Feature } from 'geojson';
import { datesOf, validityAt } from '../model/validity';
import type { Words } from './words';

type Labeller = (layer: string, feature: Feature) => string | undefined;

/**
 * Labels on a map of an ISO date: what is still drawn although the data knows of a later change
 * carries the year that its data describes. Of no date the labels are as they are.
 */
export function labelsOn(words: Words, label: Labeller, date: string | null): Labeller {
  if (date === null) return label;
  return (id, feature) => {
    const text = label(id, feature);
    if (!text || validityAt(datesOf(feature), date) !== 'outdated') return text;
    const layer = words.contents.layers.find((each) => each.id === id);
    return layer ? `${text} (${layer.date.slice(0, 4)})` : text;
  };
}
