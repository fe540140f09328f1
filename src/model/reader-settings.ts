/** Which of a measurement's values every figure shows: `measured`, `low`, `high`, or a mapped version's name. */
export type FigureChoice = string;
export const MEASURED_FIGURES: FigureChoice = 'measured';
export const LOW_FIGURES: FigureChoice = 'low';
export const HIGH_FIGURES: FigureChoice = 'high';

/** The mapped version that figures are shown on; null where they are not. */
export const versionOf = (choice: FigureChoice): string | null =>
  [MEASURED_FIGURES, LOW_FIGURES, HIGH_FIGURES].includes(choice) ? null : choice;

/** What the reader set about measuring, all of it in the link. */
export interface ReaderSettings {
  /** What counts as near, in metres, by measurement; where it is not set, as published. */
  near: Readonly<Record<string, number>>;
  figures: FigureChoice;
  /** The error bands of the lines are drawn. */
  bands: boolean;
}

/** What a link may name. */
export interface ReaderVocabulary {
  /** Measurements that count what is near. */
  near: ReadonlySet<string>;
  figures: ReadonlySet<FigureChoice>;
}

export const DEFAULT_SETTINGS: ReaderSettings = {
  near: {},
  figures: MEASURED_FIGURES,
  bands: false,
};

/** The least and the greatest distance that counts as near, in metres. */
export const NEAR_METRES = { least: 50, most: 10_000 } as const;

/** A distance that the reader may set: whole metres within the limits; null for anything else. */
export function nearMetres(text: string): number | null {
  const metres = /^\d{1,5}$/.test(text) ? Number(text) : Number.NaN;
  return metres >= NEAR_METRES.least && metres <= NEAR_METRES.most ? metres : null;
}

/** Settings as values of the link's parameters; an empty one is left out. */
export function formatReaderSettings({ near, figures, bands }: ReaderSettings) {
  const distances = Object.keys(near).sort();
  return {
    near: distances.map((id) => `${id}:${near[id]}`).join(','),
    figures: figures === MEASURED_FIGURES ? '' : figures,
    bands: bands ? 'on' : '',
  };
}

type SettingReader = (
  settings: ReaderSettings,
  value: string,
  vocabulary: ReaderVocabulary,
) => ReaderSettings | null;

function readNear(value: string, { near }: ReaderVocabulary): Record<string, number> | null {
  const found = Object.create(null) as Record<string, number>;
  for (const entry of value.split(',')) {
    const [id = '', text = '', ...rest] = entry.split(':');
    const metres = nearMetres(text);
    if (rest.length > 0 || metres === null || !near.has(id)) return null;
    found[id] = metres;
  }
  return { ...found };
}

/** Readers of the parameters; null where a value makes no sense. */
export const settingReaders: Record<keyof ReaderSettings, SettingReader> = {
  near: (settings, value, vocabulary) => {
    const near = readNear(value, vocabulary);
    return near && { ...settings, near };
  },
  figures: (settings, value, { figures }) =>
    figures.has(value) ? { ...settings, figures: value } : null,
  bands: (settings, value) => (value === 'on' ? { ...settings, bands: true } : null),
};
