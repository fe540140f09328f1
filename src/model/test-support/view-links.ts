import fc from 'fast-check';
import { expect } from 'vitest';
import { withCheck } from '../line-text';
import { MEASURING_MODES } from '../measuring';
import { NEAR_METRES } from '../reader-settings';
import { defaultView, READER_NAMES, type View, type ViewVocabulary } from '../view';
import { formatViewLink, parseViewLink } from '../view-link';

/** Ids as the dossier's schema lets them through, some that are names of JavaScript's own. */
const id = fc.oneof(
  fc.stringMatching(/^[a-z0-9]{1,8}(-[a-z0-9]{1,4}){0,2}$/),
  fc.constantFrom('constructor', 'claim', 'map', 'open', '0', 'true'),
);
const ids = (minLength: number) => fc.uniqueArray(id, { minLength, maxLength: 8 });

const vocabularies: fc.Arbitrary<ViewVocabulary> = fc
  .record({
    claims: fc.uniqueArray(fc.tuple(id, ids(0)), {
      minLength: 1,
      maxLength: 6,
      selector: ([own]) => own,
    }),
    layers: ids(0),
    sections: ids(0),
    names: ids(0),
    near: ids(0),
    figures: ids(0),
    tour: ids(0),
    chosen: fc.nat(),
  })
  .map(({ claims, layers, sections, names, near, figures, tour, chosen }) => ({
    defaultClaim: claims[chosen % claims.length]?.[0] ?? '',
    claims: new Map(claims),
    layers: new Set(layers),
    sections: new Set(sections),
    names: new Set([READER_NAMES, ...names]),
    settings: { near: new Set(near), figures: new Set(['measured', ...figures]) },
    tour: new Map(tour.map((step, i) => [step, claims[(chosen + i) % claims.length]?.[0] ?? ''])),
  }));

/** A number that the given decimals write exactly, of either sign. */
const decimal = (most: number, decimals: number, least = -most) =>
  fc
    .integer({ min: least * 10 ** decimals, max: most * 10 ** decimals })
    .map((whole) => Number((whole / 10 ** decimals).toFixed(decimals)));

const metres = fc.integer({ min: NEAR_METRES.least, max: NEAR_METRES.most });

/** A view over a vocabulary, in the steps in which a link states a camera. */
function viewsOver(vocabulary: ViewVocabulary): fc.Arbitrary<View> {
  const claim = fc.constantFrom(...vocabulary.claims.keys());
  return claim
    .chain((chosen) =>
      fc.record({
        claim: fc.constant(chosen),
        measurement: fc.constantFrom(null, ...(vocabulary.claims.get(chosen) ?? [])),
        camera: fc.option(
          fc.record({
            longitude: decimal(180, 5),
            latitude: decimal(85, 5),
            zoom: decimal(22, 2, 0),
          }),
        ),
        date: fc.constantFrom(null, '1999', '1999-12', '2024-02-29'),
        compare: fc.constantFrom(null, '1998', '2024-12-31'),
        layers: fc
          .subarray([...vocabulary.layers])
          .chain((switched) =>
            fc.record(Object.fromEntries(switched.map((own) => [own, fc.boolean()]))),
          ),
        open: fc.subarray([...vocabulary.sections]).map((open) => open.toSorted()),
        names: fc.constantFrom(...vocabulary.names),
        tour: fc.constantFrom(null, ...vocabulary.tour.keys()),
        measuring: fc.option(
          fc.record({
            mode: fc.constantFrom(...MEASURING_MODES),
            positions: fc.array(fc.tuple(decimal(180, 5), decimal(85, 5)), { maxLength: 60 }),
          }),
        ),
        line: fc.option(fc.stringMatching(/^[\w-]{1,300}$/).map(withCheck)),
        settings: fc.record({
          near: fc
            .subarray([...vocabulary.settings.near])
            .chain((set) => fc.record(Object.fromEntries(set.map((own) => [own, metres])))),
          figures: fc.constantFrom(...vocabulary.settings.figures),
          bands: fc.boolean(),
        }),
      }),
    )
    .map((view) => (view.date === null ? { ...view, compare: null } : view));
}

const worlds = vocabularies.chain((vocabulary) =>
  fc.record({ vocabulary: fc.constant(vocabulary), view: viewsOver(vocabulary) }),
);

/** What no vocabulary holds, and no reader of a parameter takes. */
const nonsense = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 40 }).map((text) => `~${text}`),
  fc.constantFrom(
    '',
    '%',
    '%E0%A4%A',
    '%00',
    '__proto__',
    'NaN/NaN/NaN',
    '1e9/0/0',
    '10/91/0',
    ',',
  ),
  fc.integer({ min: 1000, max: 20_000 }).map((length) => 'X'.repeat(length)),
);
const KNOWN = ['tour', 'claim', 'figure', 'map', 'show', 'hide', 'open', 'names', 'line'];
const names = fc.oneof(
  fc.constantFrom(...KNOWN),
  fc.constantFrom('__proto__', 'constructor', 'hasOwnProperty', '%', 'Claim', 'map ', '%63laim'),
  fc.string({ unit: 'binary', minLength: 1, maxLength: 12 }).map((text) => `~${text}`),
);
const inLink = (text: string) => text.replaceAll(/[&=]/g, '');
const links = fc.array(
  fc.tuple(
    names.map(inLink),
    nonsense.map((text) => text.replaceAll('&', '')),
  ),
  {
    minLength: 1,
    maxLength: 8,
  },
);

const settings = (numRuns: number, seed: number) => ({ numRuns, seed });

/** Any view over any vocabulary is read back from its link, and nothing of it is ignored. */
export function readsBackItsViews(runs: number, seed: number): void {
  const property = fc.property(worlds, ({ vocabulary, view }) => {
    const link = formatViewLink(view, vocabulary);
    expect(parseViewLink(`#${link}`, vocabulary)).toEqual({ view, ignored: [] });
    expect(parseViewLink(`#${encodeURI(link)}`, vocabulary).view).toEqual(view);
  });
  fc.assert(property, settings(runs, seed));
}

/** A link of nonsense gives the default view, and the names of all that it holds. */
export function ignoresNonsense(runs: number, seed: number): void {
  const property = fc.property(vocabularies, links, (vocabulary, pairs) => {
    const hash = pairs.map(([name, value]) => `${name}=${value}`).join('&');
    const { view, ignored } = parseViewLink(`#${hash}`, vocabulary);
    expect(view).toEqual(defaultView(vocabulary));
    expect(new Set(ignored)).toEqual(new Set(pairs.map(([name]) => name)));
  });
  fc.assert(property, settings(runs, seed));
}

/** Whatever stands after the `#`: it is read without a throw, and what is read has a link of its own. */
export function readsAnyText(runs: number, seed: number): void {
  const text = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 200 }),
    fc.string({
      unit: fc.constantFrom('#', '&', '=', '%', '/', ',', 'map', 'claim', '-0.0000001'),
    }),
    fc
      .tuple(decimal(22, 9, 0), decimal(85, 9), decimal(180, 9))
      .map((own) => `map=${own.map((n) => n.toFixed(9)).join('/')}`),
  );
  const property = fc.property(worlds, text, ({ vocabulary, view }, added) => {
    const hash = `${formatViewLink(view, vocabulary)}&${added}`;
    const link = formatViewLink(parseViewLink(hash, vocabulary).view, vocabulary);
    const again = parseViewLink(link, vocabulary);
    expect(again.ignored).toEqual([]);
    expect(formatViewLink(again.view, vocabulary)).toBe(link);
  });
  fc.assert(property, settings(runs, seed));
}
