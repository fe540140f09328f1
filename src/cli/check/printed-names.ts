import { asArray, isObject, shown } from '../../model/geojson-rules/walk';
import type { Issue } from '../../model/issue';
import type { ArticleReader } from './articles';
import type { RawDossier, RawEntry } from './raw-dossier';

/**
 * The spellings of places that the dossier says an article prints stand in it as whole words, and
 * those of its names and variants that stand there are listed; where one lies within another, as
 * the name of a village does in that of its neighbour, the longer one is meant.
 */
export function checkPrintedNames({ tables }: RawDossier, read: ArticleReader): Issue[] {
  const places = tables.places.entries;
  return tables.sources.entries.flatMap(({ id: source, value }) => {
    const article = typeof value.articleFile === 'string' ? read(value.articleFile) : null;
    if (article === null || source === undefined) return [];
    const printed = printedNames(article, places);
    return places.flatMap((place) => {
      const [said, met] = [listed(place, source), printed.get(place) ?? new Set<string>()];
      const at = { check: 'quotes', file: tables.places.file, id: place.id };
      const where = { ...at, place: `${place.path}.inSources.${source}` };
      const lacking = said.filter((name) => !met.has(name));
      const unsaid = [...met].filter((name) => !said.includes(name));
      return [
        ...lacking.map((name) => ({
          ...where,
          message: `"${name}" does not stand in ${shown(value.articleFile)} by itself`,
          remedy: 'Write the name as the article prints it, or take it off.',
        })),
        ...unsaid.map((name) => ({
          ...where,
          message: `${shown(value.articleFile)} prints "${name}", which is not listed`,
          remedy: 'Add the spelling to the list.',
        })),
      ];
    });
  });
}

function listed({ value }: RawEntry, source: string): string[] {
  const own = isObject(value.inSources) ? asArray(value.inSources[source]) : [];
  return own.filter((name) => typeof name === 'string');
}

function spellingsOf({ value }: RawEntry): string[] {
  const names = isObject(value.names) ? Object.values(value.names) : [];
  return [...names, ...asArray(value.variants)].filter((name) => typeof name === 'string');
}

/** The spellings that an article prints, by place; the longest is taken first and hides what lies in it. */
function printedNames(article: string, places: readonly RawEntry[]): Map<RawEntry, Set<string>> {
  const all = places.flatMap((place) => spellingsOf(place).map((name) => ({ place, name })));
  const met = new Map<RawEntry, Set<string>>();
  let rest = article;
  for (const { place, name } of all.sort((a, b) => b.name.length - a.name.length)) {
    const pattern = new RegExp(`(?<![\\p{L}-])${escaped(name)}(?![\\p{L}-])`, 'gu');
    if (!pattern.test(rest)) continue;
    met.set(place, (met.get(place) ?? new Set()).add(name));
    // Another place may go by the same spelling; it is met as well.
    if (!all.some((other) => other.name === name && other.place !== place))
      rest = rest.replace(pattern, ' ');
  }
  return met;
}

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
