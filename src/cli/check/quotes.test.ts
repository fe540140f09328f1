import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Quote } from '../../model/source';
import { sharedDir } from '../../testing/shared-dir';
import { articlesIn } from './articles';
import { Draft, readFolder } from './cases/draft';
import { checkPrintedNames } from './printed-names';
import { quoteFault } from './quote-search';
import { checkQuotes } from './quotes';
import { readRawDossier } from './read-dossier';

const ARTICLE = [
  'The river moved again on Monday, officials said.',
  '“Our mill now stands on the wrong bank,” said the miller’s wife. The mill is old.',
  'On Tuesday the river moved again, and the mill – the only one – fell.',
].join('\n');
const quote = (exact: string, prefix = '', suffix = ''): Quote => ({ exact, prefix, suffix });

describe('quoteFault', () => {
  it.each([
    quote('officials said.', 'on Monday, ', '\n“Our'),
    quote('Our mill now stands on the wrong bank,', '“', '” said'),
    quote('river moved again', 'On Tuesday the ', ', and'),
    quote('The mill is old.'),
  ])('finds nothing wrong with a quote to the letter: $exact', (known) => {
    expect(quoteFault(ARTICLE, known)).toBeNull();
  });

  it('counts a quote that more than one place could mean', () => {
    expect(quoteFault(ARTICLE, quote('river moved again'))).toMatchObject({
      found: 2,
      message: 'prefix, exact and suffix together occur 2 times',
    });
  });

  it('counts places that overlap', () => {
    expect(quoteFault('so so so', quote('so so'))?.found).toBe(2);
  });

  it('shows the words that stand there when the prefix is another', () => {
    expect(quoteFault(ARTICLE, quote('The mill is old.', 'husband. ', '\nOn'))?.message).toBe(
      'the exact words occur once, but before it stands "’s wife. ", not "husband. "',
    );
  });

  it('shows prefix and suffix for each place where the exact words stand', () => {
    const message = quoteFault(ARTICLE, quote('river moved again', 'A ', ' twice'))?.message;
    expect(message).toMatch(/occur 2 times, but before it stands "e ", not "A ", and after it/);
    expect(message).toMatch(/stands " on Mo", not " twice"; or before it .* stands ", and ", not/);
  });

  it('shows the marks of the article where the quote has straight ones', () => {
    const message = quoteFault(ARTICLE, quote("said the miller's wife"))?.message;
    expect(message).toContain('with other quotation marks or dashes');
    expect(message).toContain('"said the miller’s wife"');
  });

  it('tells a hyphen from a dash', () => {
    expect(quoteFault(ARTICLE, quote('mill - the only one'))?.message).toContain(
      '"mill – the only one"',
    );
  });

  it('tells a space from a line break', () => {
    expect(quoteFault(ARTICLE, quote('mill is old. On Tuesday'))?.message).toContain(
      'with other spaces or line breaks',
    );
  });

  it('says at which word quote and article part', () => {
    expect(quoteFault(ARTICLE, quote('The mill is old and grey.'))?.message).toBe(
      'the exact words occur 0 times; after "The mill is old" the article goes on ".\\nOn Tuesday the river moved a", not " and grey."',
    );
  });

  it('says that nothing of the quote is there', () => {
    expect(quoteFault(ARTICLE, quote('Quite other words'))?.found).toBe(0);
  });
});

describe('checkQuotes', () => {
  const invented = (edit: (draft: Draft) => void = () => {}) => {
    const claim = {
      id: 'mill',
      source: 'gazette',
      quote: quote('The mill is old.', ' ', '\n'),
    };
    const draft = new Draft(
      new Map([
        ['dossier.json', '{"claims": "claims.json"}'],
        ['claims.json', JSON.stringify([claim])],
        ['sources.json', JSON.stringify([{ id: 'gazette', articleFile: 'gazette.txt' }])],
      ]),
    );
    edit(draft);
    return readRawDossier(draft);
  };
  const shelf = (file: string) => (file === 'gazette.txt' ? ARTICLE : null);

  it('raises nothing where every quote stands in its article', () => {
    expect(checkQuotes(invented(), shelf)).toEqual([]);
  });

  it('names the claim and the article of a quote that is not there', () => {
    const dossier = invented((draft) =>
      Object.assign(draft.table('claims')[0]?.quote ?? {}, { exact: 'The mill was old.' }),
    );
    const [issue, ...more] = checkQuotes(dossier, shelf);
    expect(more).toEqual([]);
    expect(issue).toMatchObject({ file: 'claims.json', id: 'mill', place: '[0].quote' });
    expect(issue?.message).toMatch(/^in gazette\.txt the exact words occur 0 times/);
  });

  it('names the article that is not in the folder', () => {
    expect(checkQuotes(invented(), () => null)[0]?.message).toBe(
      'the article gazette.txt of "gazette" is not in the folder of articles',
    );
  });

  it('names the source that is not declared', () => {
    const dossier = invented((draft) => draft.write('sources.json', '[]'));
    expect(checkQuotes(dossier, shelf)[0]?.message).toBe('its source "gazette" names no article');
  });

  it('says that the claims cannot be read', () => {
    const dossier = invented((draft) => draft.write('claims.json', '['));
    expect(checkQuotes(dossier, shelf)).toMatchObject([{ file: 'claims.json', check: 'json' }]);
  });
});

describe('checkPrintedNames', () => {
  const places = [
    { id: 'mill', names: { en: 'Mill' }, variants: ['Old Mill'] },
    { id: 'mill-on-the-hill', names: { en: 'Mill Hill' }, variants: [] },
  ];
  const faults = (article: string, inSources: Record<string, string[]>[]) => {
    const draft = new Draft(
      new Map([
        ['dossier.json', '{"places": "places.json", "sources": "sources.json"}'],
        ['sources.json', JSON.stringify([{ id: 'gazette', articleFile: 'gazette.txt' }])],
        [
          'places.json',
          JSON.stringify(places.map((own, i) => ({ ...own, inSources: inSources[i] }))),
        ],
      ]),
    );
    return checkPrintedNames(readRawDossier(draft), () => article).map(({ message }) => message);
  };

  it('raises nothing where the article prints just the spellings that are listed', () => {
    expect(faults('The Mill stands.', [{ gazette: ['Mill'] }, {}])).toEqual([]);
  });

  it('misses a spelling that stands only within the longer name of another place', () => {
    expect(faults('To Mill Hill.', [{ gazette: ['Mill'] }, { gazette: ['Mill Hill'] }])).toEqual([
      '"Mill" does not stand in gazette.txt by itself',
    ]);
  });

  it('misses a spelling that stands only within a word', () => {
    expect(faults('The Millers.', [{ gazette: ['Mill'] }, {}])).toHaveLength(1);
  });

  it('finds a spelling of the article that is not listed', () => {
    expect(faults('The Old Mill.', [{}, {}])).toEqual([
      'gazette.txt prints "Old Mill", which is not listed',
    ]);
  });
});

describe('the shipped quotes', () => {
  const shared = sharedDir();
  const articles = articlesIn(join(shared ?? '', 'sources'));
  const shipped = readFolder('data');

  it.skipIf(!shared)('stand in the articles once each, prefix and suffix included', () => {
    const dossier = readRawDossier(new Draft(shipped));
    expect(dossier.tables.claims.entries.length).toBeGreaterThan(0);
    expect(checkQuotes(dossier, articles)).toEqual([]);
  });

  it.skipIf(!shared)('are each missed when one letter is changed', () => {
    const draft = new Draft(shipped);
    const claims = draft.table('claims');
    for (const claim of claims) {
      const { exact } = claim.quote as Quote;
      Object.assign(claim.quote as Quote, { exact: `${exact.slice(0, -1)}#` });
    }
    expect(checkQuotes(readRawDossier(draft), articles).map(({ id }) => id)).toEqual(
      claims.map(({ id }) => id),
    );
  });
});
