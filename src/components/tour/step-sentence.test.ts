import { describe, expect, it } from 'vitest';
import { dossierFolder } from '../../build/dossier-folder';
import { loadDossier } from '../../build/load-dossier';
import { formatValue } from '../../i18n/format';
import { loadWords } from '../../i18n/load-words';
import type { Words } from '../../i18n/names';
import { measureAll } from '../../measure/measure-all';
import type { Measured, Part } from '../../model/measured';
import type { TourStep } from '../../model/tour';
import { parsePlace, templatePieces } from '../../model/tour-template';
import { type Results, stepSentence } from './step-sentence';

const { contents, data } = loadDossier(dossierFolder());
const results = measureAll(contents, data);
const languages = await Promise.all(
  contents.dossier.languages.map((language) => loadWords(contents, language)),
);
const [first] = languages;
if (!first) throw new Error('The dossier has no language');

const wordsOf = (words: Words, { id }: TourStep) => {
  const own = words.text.tour?.steps[id];
  if (!own) throw new Error(`${words.text.language} says nothing of the step ${id}`);
  return own;
};
const told = (words: Words, step: TourStep, of: Results = results) =>
  stepSentence(words, of, step, wordsOf(words, step));
const textOf = (words: Words, step: TourStep, of?: Results) =>
  told(words, step, of)
    .map(({ text }) => text)
    .join('');

const quantities = [...results.values()].flatMap((measured): (Measured | Part)[] => [
  measured,
  ...measured.parts,
]);

describe('the order of the tour', () => {
  it('begins and ends with a place of its own, and tells of every claim once in between', () => {
    const claims = contents.tour.map(({ claim }) => claim);
    expect([claims[0], claims.at(-1)]).toEqual([undefined, undefined]);
    expect(claims.slice(1, -1).sort()).toEqual(contents.claims.map(({ id }) => id).sort());
  });
});

describe.each(languages.map((words) => [words.text.language, words] as const))(
  'the sentences of the tour in %s',
  (_, words) => {
    it('are one for each step, closed, with a figure in it and no brace left', () => {
      for (const step of contents.tour) {
        const text = textOf(words, step);
        expect([step.id, text]).toEqual([step.id, expect.stringMatching(/^[^{}]*\d[^{}]*[.։]$/)]);
        expect([step.id, text.match(/[.։](?=\s)/g)]).toEqual([step.id, null]);
      }
    });

    it('are the story’s own for every step, as its data stand', () => {
      for (const step of contents.tour) {
        const own = wordsOf(words, step);
        const frame = [own.finding, own.undecided].map((template) =>
          templatePieces(template ?? '').flatMap((piece) =>
            'words' in piece ? [piece.words] : [],
          ),
        );
        const said = told(words, step).flatMap(({ text, figure }) => (figure ? [] : [text]));
        expect(frame).toContainEqual(said);
      }
    });

    it('write no figure bare that the geometry cannot decide', () => {
      const bare = quantities
        .filter(({ decidable, value, unit }) => !decidable && value !== null && unit !== 'count')
        .map((quantity) => formatValue(quantity, words.translator.forms));
      expect(bare.length).toBeGreaterThan(4);
      for (const step of contents.tour) {
        const own = wordsOf(words, step);
        const undecided = [own.finding, own.undecided].flatMap((template) =>
          templatePieces(template ?? '').flatMap((piece) => {
            const place = 'place' in piece ? parsePlace(piece.place) : null;
            if (!place || 'count' in place || place.form !== 'value') return [];
            const measured = results.get(place.measurement);
            const found = place.part
              ? measured?.parts.find(({ id }) => id === place.part)
              : measured;
            return found && !found.decidable ? [formatValue(found, words.translator.forms)] : [];
          }),
        );
        const figures = told(words, step).flatMap(({ text, figure }) => (figure ? [text] : []));
        expect(figures.filter((figure) => undecided.includes(figure))).toEqual([]);
      }
    });
  },
);

describe('a sentence of the tour', () => {
  const decided = contents.tour.find(
    ({ claim, id }) => claim && first.text.tour?.steps[id]?.undecided,
  );
  const step = decided as TourStep;
  const id = parsePlaceOf(first, step);

  function parsePlaceOf(words: Words, of: TourStep): string {
    const template = wordsOf(words, of).undecided ?? '';
    const places = templatePieces(template).flatMap((piece) =>
      'place' in piece ? [parsePlace(piece.place)] : [],
    );
    const [place] = places;
    return place && 'measurement' in place ? place.measurement : '';
  }

  const withResult = (change: Partial<Measured>): Results => {
    const measured = results.get(id);
    if (!measured) throw new Error(`${id} is not measured`);
    return new Map([...results, [id, { ...measured, ...change }]]);
  };

  it('follows the figures that are measured now', () => {
    const now = withResult({ value: 3.2e6, low: 3.1e6, high: 3.3e6, decidable: true });
    expect(textOf(first, step, now)).toContain('3.20\u00a0km²');
    expect(textOf(first, step, now)).not.toEqual(textOf(first, step));
  });

  it('says in words that it is undecided, between which ends', () => {
    const text = textOf(
      first,
      step,
      withResult({ value: 2e6, low: 0, high: 5e6, decidable: false }),
    );
    expect(text).toContain('cannot decide');
    expect(text).toContain('5.0\u00a0km²');
    expect(text).not.toContain('2.0\u00a0km²');
  });

  it('gives way to the label and “not measured” where a layer did not come', () => {
    const without = new Map([...results].filter(([own]) => own !== id));
    const [piece] = told(first, step, without);
    expect(piece?.text).toBe(`${first.text.measurements[id]?.label}: Not measured`);
  });
});
