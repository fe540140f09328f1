import { measurementName, type Words } from '../../i18n/names';
import type { LayerData } from '../../model/loaded-dossier';
import type { Measured } from '../../model/measured';
import type { Claim, Source } from '../../model/source';

/** What is cited, and passed on as data. */
export interface CitedClaim {
  words: Words;
  claim: Claim;
  /** The results as the page shows them: on the reader's line or at the reader's distances too. */
  results: ReadonlyMap<string, Measured>;
  /** Whole address of the claim's page. */
  address: string;
  /** ISO date of the day on which it was read. */
  accessed: string;
  /** What must be said with every figure: that the line is a reader's, or that only one end is shown. */
  notes: readonly string[];
}

/** The same with the data of the layers, for what carries geometry. */
export interface CitedData extends CitedClaim {
  data: LayerData;
}

/** Title of the claim, or its id where the texts lack it. */
export function titleOf({ words, claim }: CitedClaim): string {
  return words.text.claims[claim.id]?.title ?? claim.id;
}

/** The cited document, and its publisher as the texts name it. */
export function quotedFrom({ words, claim }: CitedClaim): { source?: Source; publisher: string } {
  const source = words.contents.sources.find(({ id }) => id === claim.source);
  const named = words.text.sources[claim.source]?.name;
  return { ...(source && { source }), publisher: named ?? source?.publisher ?? claim.source };
}

/** The results of the claim's measurements, the one that answers it first. */
export function measuredOf({ claim, results }: CitedClaim): Measured[] {
  return claim.measurements.flatMap((id) => results.get(id) ?? []);
}

/** Licences and credits of the layers that were read, each once. */
export function rightsOf(
  { words }: Pick<CitedClaim, 'words'>,
  layers: readonly string[],
): { licence: string; credit: string; origin: string } {
  const read = words.contents.layers.filter(({ id }) => layers.includes(id));
  const once = (texts: readonly string[], by: RegExp, join: string) =>
    [...new Set(texts.flatMap((text) => text.split(by)))].join(join);
  return {
    licence: once(
      read.map(({ licence }) => licence),
      / AND /,
      ' AND ',
    ),
    credit: once(
      read.map(({ credit }) => credit),
      /;\s*/,
      '; ',
    ),
    origin: once(
      read.map(({ origin }) => origin.name),
      /;\s*/,
      '; ',
    ),
  };
}

/** ISO date on which this state of the data was released; undefined where it was not. */
export function releasedOn({ words }: CitedClaim): string | undefined {
  const { dataVersion, history } = words.contents;
  const isThis = (version: string) => version !== '' && dataVersion.startsWith(version);
  return history.releases.find((release) => isThis(release.dataVersion))?.date;
}

/** The data version as people write it. */
export const versionOf = ({ words }: CitedClaim): string => words.contents.dataVersion.slice(0, 12);

/** Name of the files that a claim is passed on in, without its ending. */
export const fileName = ({ words, claim }: CitedClaim): string =>
  `${words.contents.dossier.id}-${claim.id}-${words.text.language}`;

/** Label of the measurement that answers the claim. */
export const answerLabel = ({ words, claim }: CitedClaim): string =>
  measurementName(words, claim.measurements[0] ?? '');
