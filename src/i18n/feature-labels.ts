import type { Feature } from 'geojson';
import { formatAt } from './format';
import { featureName, recordedName } from './names';
import { namesBeside, placeOf } from './place-names';
import type { Words } from './words';

/** Recorded height of a point in words; undefined where it has none. */
export function heightText({ translator }: Words, feature: Feature): string | undefined {
  const height = feature.properties?.elevation_m;
  if (typeof height !== 'number') return undefined;
  return formatAt(height, { display: 'metre', exponent: 0 }, translator.forms);
}

/**
 * What every map and drawing writes beside a feature: a height; of a road its short recorded name;
 * else the name as the reader chose, or the recorded one, in whichever script it is recorded: left
 * out for its script it would be missing on one side and not on the other.
 */
export function featureLabel(words: Words, layer: string, feature: Feature): string | undefined {
  const height = heightText(words, feature);
  if (height !== undefined) return height;
  const given = featureName(words, layer, String(feature.id));
  const recorded = recordedName(feature);
  const isRoad = words.contents.layers.some(({ id, kind }) => id === layer && kind === 'route');
  return isRoad ? (recorded ?? given) : (given ?? recorded);
}

/** The quieter lines below the name of a settlement of the story, where there is room for them. */
export function linesBeside(words: Words, layer: string, feature: Feature): string[] {
  const place = placeOf(words.contents, layer, String(feature.id));
  const isSettlement = words.contents.layers.some(
    ({ id, kind }) => id === layer && kind === 'settlement',
  );
  return place && isSettlement ? namesBeside(words, place).map(({ text }) => text) : [];
}
