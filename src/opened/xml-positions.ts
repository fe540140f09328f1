import { emptinessRule } from '../model/geojson-rules/emptiness';
import type { Rule } from '../model/geojson-rules/finding';
import { ringsRule } from '../model/geojson-rules/rings';
import { asRawFeature } from './plain-feature';
import { type OpenedProblem, openedProblem, type ProblemPlace } from './problem';
import type { XmlElement } from './xml-element';

/** A number as XML Schema writes it; a text that is longer is none that anybody measured. */
const NUMBER = /^[+-]?(\d+(\.\d*)?|\.\d+)([eE][+-]?\d+)?$/;
const LONGEST_NUMBER = 40;

const isNumber = (text: string) => text.length <= LONGEST_NUMBER && NUMBER.test(text);

/**
 * What is wrong with the positions of a feature of KML or GPX as they are written. togeojson leaves
 * out what it cannot read and closes what is open; a reader is told instead.
 */
export function positionProblems(element: XmlElement, place: ProblemPlace): OpenedProblem[] {
  const written = [
    ...element.getElementsByTagName('coordinates').map(tuplesOf),
    ...groupsOf(element)
      .filter((points) => points.length > 0)
      .map((points) => points.map(pointText)),
  ];
  const problems = written.flatMap((tuples, part) => {
    const wrong = tuples.findIndex((tuple) => !isPosition(tuple));
    const more = { ...(written.length > 1 && { part: part + 1 }), position: wrong + 1 };
    const values = { coordinates: (tuples[wrong] ?? '').slice(0, LONGEST_NUMBER) };
    return wrong < 0 ? [] : [openedProblem('not-a-position', values, { ...place, ...more })];
  });
  const runs = element
    .getElementsByTagName('coordinates')
    .flatMap((run) => runProblems(run, place));
  return [...problems, ...runs];
}

/** The points of each segment, route or track of a feature. */
const groupsOf = (element: XmlElement): XmlElement[][] => [
  ...element.getElementsByTagName('trkseg').map((run) => run.getElementsByTagName('trkpt')),
  ...element.getElementsByTagName('Track').map((run) => run.getElementsByTagName('coord')),
  element.getElementsByTagName('rtept'),
];

function pointText(point: XmlElement): string {
  if (point.tagName === 'coord') return point.textContent.split(' ').join(',');
  return `${point.getAttribute('lon') ?? ''},${point.getAttribute('lat') ?? ''}`;
}

function isPosition(tuple: string): boolean {
  const [longitude = '', latitude = '', ...more] = tuple.split(',');
  return isNumber(longitude) && isNumber(latitude) && more.length < 2;
}

const tuplesOf = ({ textContent }: XmlElement) =>
  textContent === '' ? [] : textContent.split(' ');

/** Lines too short and rings that are not closed, which the same rules find as in GeoJSON. */
function runProblems(run: XmlElement, place: ProblemPlace): OpenedProblem[] {
  const parent = run.parentNode?.tagName;
  if (parent === 'Point') return [];
  const positions = tuplesOf(run).map((tuple) => tuple.split(',').slice(0, 2).map(Number));
  const isRing = run.parentNode?.parentNode?.tagName.endsWith('BoundaryIs') === true;
  const geometry = isRing
    ? { type: 'Polygon', coordinates: [positions] }
    : { type: 'LineString', coordinates: positions };
  const collection = { type: 'FeatureCollection', features: [asRawFeature({ geometry }).value] };
  const rules: Rule[] = [emptinessRule, ringsRule];
  const [found] = rules.flatMap((rule) => rule(collection, {}));
  const problem = RUN_PROBLEMS.find((code) => code === found?.problem);
  return problem && found ? [openedProblem(problem, found.values, place)] : [];
}

const RUN_PROBLEMS = ['no-coordinates', 'short-line', 'open-ring', 'short-ring'] as const;

/** Text of positions with one space between them and none within; `a, b` is written by hand. */
export function normalPositions(text: string): string {
  const joined = text
    .split(',')
    .map((part) => part.trim())
    .join(',');
  return joined.split(/\s+/).join(' ').trim();
}
