import { partName, type Words } from '../../i18n/names';
import type { LonLat, Unit } from '../../model/common';
import type { Measured, Part } from '../../model/measured';
import type { Total } from '../../model/measurement';

export interface ReportedPart {
  id: string;
  label: string;
  value: number;
  unit: Unit;
  low: number;
  high: number;
  decidable: boolean;
  side?: string;
  group?: string;
  from?: LonLat;
  to?: LonLat;
}

export interface ReportedMeasurement {
  id: string;
  label: string;
  total: Total;
  value: number | null;
  unit: Unit;
  low: number | null;
  high: number | null;
  decidable: boolean;
  /** What set the interval, in words. */
  interval: string;
  method: string;
  layers: { id: string; date: string; accuracy: number }[];
  versions: { line: string; value: number }[];
  published: ReportedFigure[];
  parts: ReportedPart[];
}

interface ReportedFigure {
  value?: number;
  low?: number;
  high?: number;
  unit: Unit;
  statement: string;
  publisher: string;
  url: string;
  date: string;
  by?: string;
}

/** What `npm run measure -- --json` prints: metres, square metres, counts or ratios. */
export interface MeasurementReport {
  dossier: string;
  dataVersion: string;
  measurements: ReportedMeasurement[];
}

/** The measurements of a dossier, in the words of one language. */
export function measurementReport(
  words: Words,
  measured: ReadonlyMap<string, Measured>,
): MeasurementReport {
  const { contents } = words;
  return {
    dossier: contents.dossier.id,
    dataVersion: contents.dataVersion,
    measurements: [...measured.values()].map((each) => reported(each, words)),
  };
}

function reported(measured: Measured, words: Words): ReportedMeasurement {
  const { id, kind, total, value, unit, low, high, decidable } = measured;
  return {
    id,
    label: words.text.measurements[id]?.label ?? id,
    total,
    value,
    unit,
    low,
    high,
    decidable,
    interval: intervalWords(measured, words),
    method: words.translator.text(`method.${kind}`),
    layers: measured.layers.map((layer) => layerRow(layer, words)),
    versions: measured.versions.map((row) => ({ line: row.line, value: row.value })),
    published: measured.published.map((figure) => figureRow(figure, words)),
    parts: measured.parts.map((part) => partRow(part, measured, words)),
  };
}

/** What set the interval, and the number of pieces on each mapped version where that varies. */
function intervalWords({ causes, versions }: Measured, { translator, text }: Words): string {
  const set = (causes.length > 0 ? causes : (['none'] as const)).map((cause) =>
    translator.text(`cause.${cause}`),
  );
  const counts = versions.flatMap(({ line, count }) =>
    count === undefined
      ? []
      : [`${text.versions[line] ?? line}: ${translator.text('finding.parts-count', { n: count })}`],
  );
  return [...set, ...counts].join('; ');
}

function layerRow(id: string, { contents }: Words) {
  const layer = contents.layers.find((each) => each.id === id);
  if (!layer) throw new Error(`layers.json has no layer ${id}`);
  return { id, date: layer.date, accuracy: layer.accuracyMetres };
}

function figureRow(id: string, { contents, text }: Words): ReportedFigure {
  const figure = contents.published.find((each) => each.id === id);
  if (!figure) throw new Error(`published.json has no figure ${id}`);
  const { value, low, high, unit, publisher, url, date, by } = figure;
  const statement = text.published[id] ?? '';
  return {
    value,
    low,
    high,
    unit,
    statement,
    publisher,
    url,
    date,
    by: by && (text.speakers[by] ?? by),
  };
}

function partRow(part: Part, measured: Measured, words: Words): ReportedPart {
  const { id, value, unit, low, high, decidable, side, group, from, to } = part;
  const label = partName(words, measured, part);
  return { id, label, value, unit, low, high, decidable, side, group, from, to };
}
