import { asArray, isObject, shown } from '../../model/geojson-rules/walk';
import type { Issue } from '../../model/issue';
import type { Check, CheckContext } from './check-kind';
import type { RawEntry } from './raw-dossier';

/**
 * Every place has a name in each language of the dossier and of both sides, in the script of that
 * language; no two places share one; each spelling stands once, and those of articles name a source.
 */
export const placeNamesCheck: Check = (context) => {
  const { entries } = context.tables.places;
  return [
    ...entries.flatMap((place) => [
      ...missingNames(place, context),
      ...wrongScripts(place, context),
      ...spellings(place, context),
      ...unknownSources(place, context),
    ]),
    ...sharedNames(entries, context),
    ...drawnTwice(entries, context),
  ];
};

const namesOf = ({ value }: RawEntry): [string, string][] =>
  Object.entries(isObject(value.names) ? value.names : {}).flatMap(([language, name]) =>
    typeof name === 'string' ? [[language, name] as [string, string]] : [],
  );

const texts = (value: unknown): string[] => asArray(value).filter((one) => typeof one === 'string');

function issue({ tables }: CheckContext, { id, path }: RawEntry, member: string, rest: Said) {
  return {
    check: 'place-names',
    file: tables.places.file,
    id,
    place: `${path}.${member}`,
    ...rest,
  } satisfies Issue;
}

type Said = Pick<Issue, 'message' | 'remedy'>;

function missingNames(place: RawEntry, context: CheckContext): Issue[] {
  const dossier = isObject(context.dossier.value) ? context.dossier.value : {};
  const wanted = new Set([...texts(dossier.languages), ...texts(dossier.localLanguages)]);
  const named = new Set(namesOf(place).map(([language]) => language));
  return [...wanted]
    .filter((language) => !named.has(language))
    .map((language) =>
      issue(context, place, 'names', {
        message: `has no name in "${language}"`,
        remedy: 'Add it; where no source has it, list the language as unconfirmed.',
      }),
    );
}

/** A pattern of the letters that a language is not written in; null for what is no language. */
function foreignLetters(language: string): { script: string; pattern: RegExp } | null {
  try {
    const { script } = new Intl.Locale(language).maximize();
    if (!script) return null;
    return { script, pattern: new RegExp(`[^\\p{Script=${script}}\\P{L}]`, 'u') };
  } catch {
    return null;
  }
}

function wrongScripts(place: RawEntry, context: CheckContext): Issue[] {
  return namesOf(place).flatMap(([language, name]) => {
    const foreign = foreignLetters(language);
    const letter = foreign && name.match(foreign.pattern)?.[0];
    if (!letter) return [];
    return [
      issue(context, place, `names.${language}`, {
        message: `"${name}" has the letter "${letter}", which is not of the script ${foreign.script}`,
        remedy: 'Write the name with the letters of its language.',
      }),
    ];
  });
}

function spellings(place: RawEntry, context: CheckContext): Issue[] {
  const names = namesOf(place).map(([, name]) => name);
  const variants = texts(place.value.variants);
  const known = [...names, ...variants];
  const printed = isObject(place.value.inSources) ? place.value.inSources : {};
  const repeated = variants.filter(
    (variant, i) => names.includes(variant) || variants.indexOf(variant) < i,
  );
  return [
    ...repeated.map((variant) =>
      issue(context, place, 'variants', {
        message: `the spelling "${variant}" stands there already`,
        remedy: 'Keep it once, as a name or as a variant.',
      }),
    ),
    ...Object.entries(printed).flatMap(([source, forms]) =>
      texts(forms)
        .filter((form) => !known.includes(form))
        .map((form) =>
          issue(context, place, `inSources.${source}`, {
            message: `the spelling "${form}" is neither a name nor a variant`,
            remedy: 'Add it to the variants, so that it is found.',
          }),
        ),
    ),
  ];
}

function unknownSources(place: RawEntry, context: CheckContext): Issue[] {
  const { file, entries } = context.tables.sources;
  const printed = isObject(place.value.inSources) ? place.value.inSources : {};
  return Object.keys(printed)
    .filter((source) => !entries.some(({ id }) => id === source))
    .map((source) =>
      issue(context, place, `inSources.${source}`, {
        message: `the source "${source}" is not in ${file}`,
        remedy: 'Correct the id, or add the source.',
      }),
    );
}

function repeats(
  places: readonly RawEntry[],
  keysOf: (place: RawEntry) => string[],
): { place: RawEntry; first: RawEntry; key: string }[] {
  const met = new Map<string, RawEntry>();
  return places.flatMap((place) =>
    keysOf(place).flatMap((key) => {
      const first = met.get(key);
      if (!first) met.set(key, place);
      return first ? [{ place, first, key }] : [];
    }),
  );
}

function sharedNames(places: readonly RawEntry[], context: CheckContext): Issue[] {
  const keysOf = (place: RawEntry) =>
    namesOf(place).map(([language, name]) => `${language} ${name}`);
  return repeats(places, keysOf).map(({ place, first, key }) =>
    issue(context, place, 'names', {
      message: `the name "${key.replace(/^\S+ /, '')}" is already that of ${shown(first.id)}`,
      remedy: 'Tell the two places apart by their names.',
    }),
  );
}

function drawnTwice(places: readonly RawEntry[], context: CheckContext): Issue[] {
  const keysOf = ({ value }: RawEntry) =>
    typeof value.feature === 'string' ? [`${shown(value.layer)} ${value.feature}`] : [];
  return repeats(places, keysOf).map(({ place, first }) =>
    issue(context, place, 'feature', {
      message: `the feature is already that of ${shown(first.id)}`,
      remedy: 'Keep one place for each feature, and put further spellings into its variants.',
    }),
  );
}
