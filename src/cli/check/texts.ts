import { isObject, type JsonObject } from '../../model/geojson-rules/walk';
import type { Issue } from '../../model/issue';
import type { Check, CheckContext } from './check-kind';
import type { RawText } from './raw-dossier';
import { type ExpectedKeys, expectedKeys } from './text-keys';

/** Both ways: everything that needs words has them in each language, and no words are left over. */
export const textsCheck: Check = (context) => {
  const expected = expectedKeys(context);
  return context.texts
    .filter(({ value }) => isObject(value))
    .flatMap((text) => [
      ...ownLanguage(text),
      ...expected.flatMap((keys) => sectionIssues(text, keys)),
      ...unknownLayers(text, context),
    ]);
};

function ownLanguage({ file, value, language }: RawText): Issue[] {
  const said = (value as JsonObject).language;
  if (typeof said !== 'string' || said === language) return [];
  return [
    {
      check: 'texts',
      file,
      place: 'language',
      message: `says "${said}" where the file's name says "${language}"`,
      remedy: 'Correct the one or the other.',
    },
  ];
}

function sectionIssues(text: RawText, { section, must, may }: ExpectedKeys): Issue[] {
  const held = section
    .split('.')
    .reduce<unknown>((at, key) => (isObject(at) ? at[key] : {}), text.value);
  const present = new Set(isObject(held) ? Object.keys(held) : []);
  const missing = [...must].filter((key) => !present.has(key));
  const unused = [...present].filter((key) => !may.has(key));
  return [
    ...missing.map((key) => issue(text, section, key, 'has no text', 'Write it in this language.')),
    ...unused.map((key) =>
      issue(text, section, key, 'is used by nothing', 'Remove the text, or correct its key.'),
    ),
  ];
}

function unknownLayers(text: RawText, { layers }: CheckContext): Issue[] {
  const { features } = text.value as JsonObject;
  const known = new Set(layers.map(({ id }) => id));
  return Object.keys(isObject(features) ? features : {})
    .filter((layer) => !known.has(layer))
    .map((layer) =>
      issue(text, 'features', layer, 'is no layer', 'Remove the names, or correct the key.'),
    );
}

function issue({ file }: RawText, section: string, key: string, message: string, remedy: string) {
  return { check: 'texts', file, id: key, place: `${section}.${key}`, message, remedy };
}
