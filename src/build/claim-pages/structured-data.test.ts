import { beforeAll, describe, expect, it } from 'vitest';
import { loadWords } from '../../i18n/load-words';
import { measureAll } from '../../measure/measure-all';
import type { LayerData, WholeDossier } from '../../model/loaded-dossier';
import type { Measured } from '../../model/measured';
import { loadDossier } from '../load-dossier';
import { asScript, claimData, dossierData } from './structured-data';

let contents: WholeDossier;
let data: LayerData;
let results: ReadonlyMap<string, Measured>;

beforeAll(() => {
  ({ contents, data } = loadDossier('data'));
  results = measureAll(contents, data);
}, 60_000);

interface Thing {
  '@type': string;
  [key: string]: unknown;
}

async function toldOf(language: string, id: string): Promise<Thing[]> {
  const words = await loadWords(contents, language);
  const claim = contents.claims.find((each) => each.id === id);
  if (!claim) throw new RangeError(id);
  const measured = claim.measurements.flatMap((each) => results.get(each) ?? []);
  const layers = new Map([...data.keys()].map((layer) => [layer, `https://x.example/${layer}`]));
  const graph = claimData({
    words,
    claim,
    measured,
    finding: 'Found.',
    address: 'https://x.example/a/',
    picture: 'https://x.example/a/picture.png',
    layers,
  });
  return JSON.parse(JSON.stringify(graph))['@graph'];
}

const ofType = (things: Thing[], type: string) => things.find((thing) => thing['@type'] === type);

describe('what a claim’s page tells machines', () => {
  it('quotes the very words, with who printed them and when', async () => {
    for (const claim of contents.claims) {
      const quotation = ofType(await toldOf('en', claim.id), 'Quotation');
      expect(quotation?.text).toBe(claim.quote.exact);
      const article = quotation?.isPartOf as Thing;
      const source = contents.sources.find(({ id }) => id === claim.source);
      expect(article['@type']).toBe('NewsArticle');
      expect(article.datePublished).toBe(source?.date);
      expect(article.url ?? null).toBe(source?.url);
    }
  });

  it('names licence, version, place and each file of the data that was read', async () => {
    for (const claim of contents.claims) {
      const dataset = ofType(await toldOf('hy', claim.id), 'Dataset');
      expect(dataset?.license).toContainEqual(expect.stringMatching(/^https:/));
      expect(dataset?.version).toBe(contents.dataVersion.slice(0, 12));
      expect(dataset?.inLanguage).toBe('hy');
      expect(dataset?.distribution).not.toEqual([]);
    }
  });

  it('gives no bare number for what cannot be decided', async () => {
    const undecided = contents.claims.flatMap(({ id, measurements }) =>
      measurements
        .map((each) => results.get(each))
        .filter((each) => each?.value !== null && each?.decidable === false)
        .map(() => id),
    );
    expect(undecided.length).toBeGreaterThan(0);
    const dataset = ofType(await toldOf('en', undecided[0] ?? ''), 'Dataset');
    const figures = dataset?.variableMeasured as Thing[];
    expect(figures.some((figure) => !('value' in figure) && 'minValue' in figure)).toBe(true);
  });
});

it('no text of the story ends the element in which the data stands', () => {
  const evil = asScript({ name: '</script><script>alert(1)</script>' });
  expect(evil.match(/<\/script>/g)).toHaveLength(1);
  const json = evil.replace(/^<script[^>]*>/, '').replace('</script>', '');
  expect(JSON.parse(json).name).toBe('</script><script>alert(1)</script>');
});

it('the whole dossier’s page tells of itself in fewer than 900 letters', () => {
  const text = JSON.stringify(dossierData(contents, 'en'));
  expect(JSON.parse(text).isBasedOn['@type']).toBe('Dataset');
  expect(text.length).toBeLessThan(900);
});
