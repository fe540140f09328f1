import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { dossierFolder } from './build/dossier-folder';
import { loadDossier } from './build/load-dossier';
import { findStory } from './testing/find-story';
import { isBinary, isTest } from './testing/source-files';
import { storyWords } from './testing/story-words';

// The story that the engine grew up with; another dossier's words are not looked for here.
const { contents, data } = loadDossier(dossierFolder('data'));
const story = storyWords(contents, data);

function shippedFiles(): string[] {
  const files = readdirSync('src', { recursive: true, encoding: 'utf8' });
  const paths = files.map((path) => `src/${path.replaceAll('\\', '/')}`);
  const code = paths.filter((path) => /\.\w+$/.test(path) && !isTest(path) && !isBinary(path));
  return [...code, ...['index.html', 'vite.config.ts'].filter((path) => existsSync(path))];
}

it('the engine names no place, person, id, date, figure or sentence of the story', () => {
  const named = shippedFiles().flatMap((path) =>
    findStory(readFileSync(path, 'utf8'), story).map((word) => `${path}: ${word}`),
  );
  expect(named).toEqual([]);
});

describe('the search finds what is planted', () => {
  const place = contents.places[0];
  const claim = contents.claims[0];
  const figure = contents.published.find(({ value }) => value !== undefined && value > 10_000);

  it.each([
    ['a place in each language', Object.values(place?.names ?? {})],
    ['its other spellings', place?.variants ?? []],
    ['a country', Object.values(contents.texts.en?.countries ?? {})],
    ['a publisher', contents.sources.flatMap(({ publisher }) => publisher ?? [])],
    ['an id of the dossier', [claim?.source ?? '', `"${contents.dossier.id}"`]],
    ['a date', contents.sources.map(({ date }) => date)],
    ['a figure', [String(figure?.value), `= ${(figure?.value ?? 0) / 1000};`]],
    ['a country code', Object.keys(contents.texts.en?.countries ?? {})],
    ['six words of a quote', [claim?.quote.exact.split(' ').slice(1, 7).join(' ') ?? '']],
  ])('%s', (_, planted) => {
    expect(planted.length).toBeGreaterThan(0);
    for (const words of planted)
      expect(findStory(`const a = 1; // ${words} x`, story)).not.toEqual([]);
  });

  it('a place inside a name of code', () => {
    const [first = ''] = (place?.names.en ?? '').toLowerCase().split(' ');
    const capital = first.charAt(0).toUpperCase() + first.slice(1);
    expect(findStory(`const far${capital}Metres = 1;`, story)).toContain(first);
    expect(findStory(`const a = '${first}-x';`, story)).toContain(first);
  });

  it('the number of a road, but not the commands of a drawn path', () => {
    const ids = [...data.values()].flatMap(({ features }) => features.map(({ id }) => String(id)));
    const road = ids.find((id) => /^m\d+$/.test(id)) ?? '';
    expect(findStory(`const road = '${road}';`, story)).toEqual([road]);
    expect(findStory(`<path d="${road} 8h16M4 12l4-4" />`, story)).toEqual([]);
  });

  it('a year of an event, but not the code point of a letter that looks like one', () => {
    const year = contents.events[0]?.date.slice(0, 4) ?? '';
    for (const written of [`const a = ${year};`, `a: ${year}-a;`, `(${year}, 1)`])
      expect(findStory(written, story)).toContain(year);
    for (const written of [`U+${year}, U+20${year}`, `U+2013-${year};`, `0x${year}`])
      expect(findStory(`unicode-range: ${written}`, story)).toEqual([]);
  });

  it('and nothing in the engine’s own vocabulary', () => {
    const own =
      'Length of the border line inside an area of the country, in metres (300, 0.5, 2.5).';
    expect(findStory(own, story)).toEqual([]);
  });
});
