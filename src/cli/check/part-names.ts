import { asArray, isObject } from '../../model/geojson-rules/walk';
import type { Issue } from '../../model/issue';
import type { Check, CheckContext } from './check-kind';
import { hasFeatureName, textAt } from './names';
import type { RawEntry, RawText } from './raw-dossier';
import { selectionsOf } from './selections';

interface DeclaredPart {
  id: string;
  place: string;
}

/**
 * A part that a measurement declares by an id of its own (a pair, a line, an adjusted area) has a
 * label in each language: among the measurement's parts, or as a feature that it reads.
 */
export const partNamesCheck: Check = (context) =>
  context.texts
    .filter(({ value }) => isObject(value))
    .flatMap((text) =>
      context.tables.measurements.entries.flatMap((entry) => nameless(entry, text, context)),
    );

function nameless(entry: RawEntry, text: RawText, context: CheckContext): Issue[] {
  const layers = selectionsOf(entry).map(({ layer }) => layer);
  return declaredParts(entry)
    .filter(({ id }) => textAt(text, 'measurements', entry.id ?? '', 'parts', id) === undefined)
    .filter(({ id }) => !layers.some((layer) => hasFeatureName(layer, id, text, context)))
    .map(({ id, place }) => ({
      check: 'part-names',
      file: context.tables.measurements.file,
      id: entry.id,
      place,
      message: `the part "${id}" has no label in ${text.file}`,
      remedy: `Write measurements.${entry.id}.parts.${id} there.`,
    }));
}

function declaredParts({ value, path }: RawEntry): DeclaredPart[] {
  const lists = ['pairs', 'lines'].flatMap((key) =>
    asArray(value[key]).map((part, index) => ({
      id: isObject(part) ? part.id : undefined,
      place: `${path}.${key}[${index}].id`,
    })),
  );
  const adjusted = isObject(value.adjusted) ? value.adjusted : {};
  const own = ['id', 'whole'].map((key) => ({
    id: adjusted[key],
    place: `${path}.adjusted.${key}`,
  }));
  return [...lists, ...own].flatMap(({ id, place }) =>
    typeof id === 'string' ? [{ id, place }] : [],
  );
}
