import type {
  Claim as ClaimThing,
  Dataset,
  Graph,
  Map as MapThing,
  Quotation,
  WithContext,
} from 'schema-dts';
import { measurementName, type Words } from '../../i18n/names';
import type { WholeDossier } from '../../model/loaded-dossier';
import type { Measured } from '../../model/measured';
import type { Claim } from '../../model/source';

/** Addresses of the licences that layers name, by SPDX identifier. */
const LICENCES: Readonly<Record<string, string>> = {
  'ODbL-1.0': 'https://opendatacommons.org/licenses/odbl/1-0/',
  'CC-BY-4.0': 'https://creativecommons.org/licenses/by/4.0/',
  'CC0-1.0': 'https://creativecommons.org/publicdomain/zero/1.0/',
};

/** What is needed to tell machines of a page. */
export interface Told {
  words: Words;
  claim: Claim;
  measured: readonly Measured[];
  /** What was found, in a sentence. */
  finding: string;
  /** Whole address of the claim's page, or the way to it. */
  address: string;
  /** Whole address of the picture, or the way to it. */
  picture: string;
  /** Address of each layer's GeoJSON, by layer. */
  layers: ReadonlyMap<string, string>;
}

function licencesOf(words: Words, layers: readonly string[]): string[] {
  const read = words.contents.layers.filter(({ id }) => layers.includes(id));
  const names = new Set(read.flatMap(({ licence }) => licence.split(' AND ')));
  return [...names].flatMap((name) => LICENCES[name] ?? []);
}

function quotation({ words, claim }: Told): Quotation {
  const source = words.contents.sources.find(({ id }) => id === claim.source);
  const publisher = words.text.sources[claim.source]?.name ?? source?.publisher;
  return {
    '@type': 'Quotation',
    text: claim.quote.exact,
    ...(source && { inLanguage: source.language }),
    creditText: words.text.speakers[claim.speaker] ?? claim.speaker,
    isPartOf: {
      '@type': 'NewsArticle',
      ...(source?.title && { headline: source.title }),
      ...(source?.author && { author: { '@type': 'Person', name: source.author } }),
      ...(publisher && { publisher: { '@type': 'Organization', name: publisher } }),
      ...(source && { datePublished: source.date }),
      ...(source?.url && { url: source.url }),
    },
  };
}

const UNITS = { m: 'MTR', m2: 'MTK', count: 'C62', ratio: 'C62' } as const;

function figures({ words, measured }: Told): Dataset['variableMeasured'] {
  return measured
    .filter(({ value }) => value !== null)
    .map(({ id, value, low, high, unit, decidable }) => ({
      '@type': 'PropertyValue' as const,
      name: measurementName(words, id),
      unitCode: UNITS[unit],
      // No bare number for what this geometry cannot decide.
      ...(decidable && value !== null && { value }),
      ...(low !== null && { minValue: low }),
      ...(high !== null && { maxValue: high }),
    }));
}

function dataset(told: Told): Dataset {
  const { words, measured, finding, layers } = told;
  const { dossier, dataVersion } = words.contents;
  const read = [...new Set(measured.flatMap((each) => each.layers))];
  const [west, south, east, north] = dossier.extent;
  return {
    '@type': 'Dataset',
    name: words.text.title,
    description: finding,
    version: dataVersion.slice(0, 12),
    inLanguage: words.text.language,
    isAccessibleForFree: true,
    license: licencesOf(words, read),
    spatialCoverage: {
      '@type': 'Place',
      geo: { '@type': 'GeoShape', box: `${south} ${west} ${north} ${east}` },
    },
    variableMeasured: figures(told) ?? [],
    distribution: read.flatMap((id) => {
      const contentUrl = layers.get(id);
      if (!contentUrl) return [];
      const name = words.text.layers[id]?.name ?? id;
      return [
        {
          '@type': 'DataDownload' as const,
          name,
          contentUrl,
          encodingFormat: 'application/geo+json',
        },
      ];
    }),
  };
}

/** What a claim's page tells machines (schema.org): the map, the quote with its source, the data behind. */
export function claimData(told: Told): Graph {
  const { words, claim, finding, address, picture } = told;
  const title = words.text.claims[claim.id]?.title ?? claim.id;
  const quote = quotation(told);
  const data = dataset(told);
  const map: MapThing = {
    '@type': 'Map',
    name: title,
    abstract: finding,
    url: address,
    image: picture,
    inLanguage: words.text.language,
    about: { '@type': 'Claim', text: claim.quote.exact, appearance: quote } satisfies ClaimThing,
    isBasedOn: data,
  };
  return { '@context': 'https://schema.org', '@graph': [map, quote, data] };
}

/** What the page of the whole dossier tells machines, in few bytes. */
export function dossierData(contents: WholeDossier, language: string): WithContext<MapThing> {
  const text = contents.texts[language];
  const licence = LICENCES['ODbL-1.0'];
  return {
    '@context': 'https://schema.org',
    '@type': 'Map',
    name: text?.title ?? '',
    inLanguage: language,
    isBasedOn: {
      '@type': 'Dataset',
      name: text?.title ?? '',
      description: text?.summary ?? '',
      version: contents.dataVersion.slice(0, 12),
      ...(licence && { license: licence }),
    },
  };
}

/** As it stands in a page: nothing in it can end the element. */
export const asScript = (data: object): string =>
  `<script type="application/ld+json">${JSON.stringify(data).replaceAll('<', '\\u003c')}</script>`;
