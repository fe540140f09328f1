import { namedParts } from '../../components/adjusted/adjust-results';
import type { Words } from '../../i18n/words';
import { type PartsOnVersion, partsOnVersion } from '../../measure/parts-on-version';
import type { LayerData } from '../../model/loaded-dossier';
import type { Part } from '../../model/measured';
import { withDistances } from '../../model/near-distance';
import { versionOf } from '../../model/reader-settings';
import type { View } from '../../model/view';

/** The pieces on the mapped version that a view asks for, at the view's own distances; none where it asks for none. */
export function partsOfView(words: Words, data: LayerData, { settings }: View): PartsOnVersion {
  const { near, figures } = settings;
  const version = versionOf(figures);
  if (!version) return {};
  const { layers, measurements } = words.contents;
  const definitions = withDistances(measurements, near);
  const made = partsOnVersion({ layers, measurements: definitions }, data, version);
  const named = (id: string, parts: Part[]) =>
    near[id] === undefined ? parts : namedParts(parts, near[id], words);
  return Object.fromEntries(Object.entries(made).map(([id, parts]) => [id, named(id, parts)]));
}
