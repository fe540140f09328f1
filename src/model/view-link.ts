import { isDate } from './iso-date';
import { isLineText } from './line-text';
import { formatMeasuring, parseMeasuring } from './measuring';
import { formatReaderSettings, type ReaderSettings, settingReaders } from './reader-settings';
import { type Camera, defaultView, READER_NAMES, type View, type ViewVocabulary } from './view';

/** The parameters of a view's link, in the order that they are written in. */
export const PARAMETERS = [
  'tour',
  'claim',
  'figure',
  'map',
  'date',
  'compare',
  'show',
  'hide',
  'open',
  'names',
  'near',
  'figures',
  'bands',
  'measure',
  'line',
] as const;
type Parameter = (typeof PARAMETERS)[number];

/** A view read from a link, and the parameters that were not understood. */
export interface ParsedLink {
  view: View;
  ignored: string[];
}

/** A number in decimals, and never a zero with a sign: two links for one view would differ. */
function decimals(value: number, count: number): string {
  return value.toFixed(count).replace(/^-(0\.0+)$/, '$1');
}

function formatCamera({ zoom, latitude, longitude }: Camera): string {
  return [decimals(zoom, 2), decimals(latitude, 5), decimals(longitude, 5)].join('/');
}

function parseCamera(text: string): Camera | null {
  const parts = text.split('/');
  const [zoom, latitude, longitude] = parts.map((part) =>
    /^-?\d+(\.\d+)?$/.test(part) ? Number(part) + 0 : NaN,
  );
  if (
    parts.length !== 3 ||
    zoom === undefined ||
    latitude === undefined ||
    longitude === undefined
  ) {
    return null;
  }
  const inRange = zoom >= 0 && zoom <= 22 && Math.abs(latitude) <= 85 && Math.abs(longitude) <= 180;
  return inRange ? { longitude, latitude, zoom } : null;
}

function switched(view: View, on: boolean): string {
  return Object.keys(view.layers)
    .filter((id) => view.layers[id] === on)
    .sort()
    .join(',');
}

/** The claim that a link means which names none: that of its step of the tour, or the first. */
function impliedClaim({ tour }: View, vocabulary: ViewVocabulary): string {
  return vocabulary.tour.get(tour ?? '') ?? vocabulary.defaultClaim;
}

/**
 * The part of a link after `#`, empty for the default view. Parameters:
 * `tour` (the step of the tour that is shown), `claim`, `figure` (a measurement of the claim), `map` (zoom/latitude/longitude),
 * `date` (what was valid then), `compare` (another date beside it), `show` and `hide` (layers switched by the reader), `open` (sections),
 * `names` (how places are named: `source`, or the code of a local language),
 * `near` (measurement:metres, of what the reader counts as near), `figures` (`low`, `high` or a mapped
 * version), `bands` (`on`), `measure` (what is measured by free hand: `distance`, `area` or `position`, then
 * latitude/longitude of each point), `line` (the reader's line, as `writeLine` writes it).
 */
export function formatViewLink(view: View, vocabulary: ViewVocabulary): string {
  const values: Record<Parameter, string> = {
    tour: view.tour ?? '',
    claim: view.claim === impliedClaim(view, vocabulary) ? '' : view.claim,
    figure: view.measurement ?? '',
    map: view.camera ? formatCamera(view.camera) : '',
    date: view.date ?? '',
    compare: view.compare ?? '',
    show: switched(view, true),
    hide: switched(view, false),
    open: [...view.open].sort().join(','),
    names: view.names === READER_NAMES ? '' : view.names,
    measure: view.measuring ? formatMeasuring(view.measuring) : '',
    line: view.line ?? '',
    ...formatReaderSettings(view.settings),
  };
  return PARAMETERS.filter((name) => values[name] !== '')
    .map((name) => `${name}=${values[name]}`)
    .join('&');
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

function pairsOf(hash: string): [string, string][] {
  return hash
    .replace(/^#/, '')
    .split('&')
    .filter((pair) => pair !== '')
    .map((pair) => {
      const [name = '', ...rest] = pair.split('=');
      return [name, decoded(rest.join('='))];
    });
}

const LONGEST_NAME = 40;

/** A name as it is told to the reader, who may have got a link of any length. */
function told(name: string): string {
  return name.length > LONGEST_NAME ? `${name.slice(0, LONGEST_NAME)}…` : name;
}

type Reader = (view: View, value: string, vocabulary: ViewVocabulary) => View | null;

function readLayers(on: boolean): Reader {
  return (view, value, vocabulary) => {
    const ids = value.split(',');
    if (!ids.every((id) => vocabulary.layers.has(id))) return null;
    return {
      ...view,
      layers: { ...view.layers, ...Object.fromEntries(ids.map((id) => [id, on])) },
    };
  };
}

function readSetting(name: keyof ReaderSettings): Reader {
  return (view, value, vocabulary) => {
    const settings = settingReaders[name](view.settings, value, vocabulary.settings);
    return settings && { ...view, settings };
  };
}

const readers: Record<Parameter, Reader> = {
  tour: (view, value, vocabulary) => {
    const claim = vocabulary.tour.get(value);
    return claim === undefined ? null : { ...view, tour: value, claim };
  },
  claim: (view, value, vocabulary) =>
    vocabulary.claims.has(value) ? { ...view, claim: value } : null,
  figure: (view, value, vocabulary) =>
    vocabulary.claims.get(view.claim)?.includes(value) ? { ...view, measurement: value } : null,
  map: (view, value) => {
    const camera = parseCamera(value);
    return camera && { ...view, camera };
  },
  date: (view, value) => (isDate(value) ? { ...view, date: value } : null),
  compare: (view, value) =>
    view.date !== null && isDate(value) ? { ...view, compare: value } : null,
  show: readLayers(true),
  hide: readLayers(false),
  open: (view, value, vocabulary) => {
    const ids = [...new Set(value.split(','))].sort();
    return ids.every((id) => vocabulary.sections.has(id)) ? { ...view, open: ids } : null;
  },
  names: (view, value, vocabulary) =>
    vocabulary.names.has(value) ? { ...view, names: value } : null,
  near: readSetting('near'),
  figures: readSetting('figures'),
  bands: readSetting('bands'),
  measure: (view, value) => {
    const measuring = parseMeasuring(value);
    return measuring && { ...view, measuring };
  },
  line: (view, value) => (isLineText(value) ? { ...view, line: value } : null),
};

/**
 * Reads the part of a link after `#`. Throws at nothing: a parameter that makes
 * no sense keeps its default and is listed in `ignored`, a long name cut.
 */
export function parseViewLink(hash: string, vocabulary: ViewVocabulary): ParsedLink {
  const given = new Map(pairsOf(hash));
  const unknown = [...given.keys()].filter((name) => !Object.hasOwn(readers, name));
  const ignored = unknown.map(told);
  let view = defaultView(vocabulary);
  for (const name of PARAMETERS) {
    const value = given.get(name);
    if (value === undefined) continue;
    const next = readers[name](view, value, vocabulary);
    if (next) view = next;
    else ignored.push(name);
  }
  return { view, ignored };
}
