import type { Feature } from 'geojson';
import { formatAt } from '../../i18n/format';
import { featureName, recordedName, type Words } from '../../i18n/names';
import type { Labeller } from './layer-labels';

/** Scripts that readers of a language read; Latin for all languages not listed. */
const SCRIPTS: Readonly<Record<string, RegExp>> = {
  hy: /^[\p{Script=Armenian}\p{Script=Common}]+$/u,
  ka: /^[\p{Script=Georgian}\p{Script=Common}]+$/u,
  ru: /^[\p{Script=Cyrillic}\p{Script=Common}]+$/u,
};
const LATIN = /^[\p{Script=Latin}\p{Script=Common}]+$/u;

function heightText({ translator }: Words, feature: Feature): string | undefined {
  const height = feature.properties?.elevation_m;
  if (typeof height !== 'number') return undefined;
  return formatAt(height, { display: 'metre', exponent: 0 }, translator.forms);
}

/** The data's own name where the language's readers can read its script. */
function readableName({ text }: Words, feature: Feature): string | undefined {
  const name = recordedName(feature);
  const script = SCRIPTS[text.language] ?? LATIN;
  return name !== undefined && script.test(name) ? name : undefined;
}

/**
 * What a drawing writes beside a feature: a height; of a road its short recorded name; else the
 * name in the reader's language, or the recorded one in a script that the reader reads.
 */
export function plateLabeller(words: Words): Labeller {
  const roads = new Set(
    words.contents.layers.filter(({ kind }) => kind === 'route').map(({ id }) => id),
  );
  return (layer, feature) => {
    const height = heightText(words, feature);
    if (height !== undefined) return height;
    const given = featureName(words, layer, String(feature.id));
    const recorded = readableName(words, feature);
    return roads.has(layer) ? (recorded ?? given) : (given ?? recorded);
  };
}
