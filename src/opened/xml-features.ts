import { gpxGen, kmlGen } from '@tmcw/togeojson';
import { addGeometries, type PlainFeatures } from './plain-feature';
import { plainName } from './plain-name';
import { XmlElement } from './xml-element';
import { positionProblems } from './xml-positions';

export type XmlFormat = 'kml' | 'gpx';

/** Elements that are features, and the elements in them that are kept; all else is passed over. */
export const XML_ELEMENTS: Readonly<
  Record<XmlFormat, { features: ReadonlySet<string>; kept: ReadonlySet<string> }>
> = {
  kml: {
    features: new Set(['Placemark']),
    kept: new Set([
      'name',
      'Point',
      'LineString',
      'LinearRing',
      'Polygon',
      'outerBoundaryIs',
      'innerBoundaryIs',
      'MultiGeometry',
      'MultiTrack',
      'Track',
      'coordinates',
      'coord',
    ]),
  },
  gpx: {
    features: new Set(['trk', 'rte', 'wpt']),
    kept: new Set(['name', 'trkseg', 'trkpt', 'rtept']),
  },
};

/** Converts one whole element of a feature, with the number that it has in the file. */
export function addXmlFeature(found: PlainFeatures, element: XmlElement, number: number): void {
  if (element.tagName === 'wpt') {
    found.leftOut.points += 1;
    return;
  }
  const name = plainName(element.childNodes.find(({ tagName }) => tagName === 'name')?.textContent);
  const problems = positionProblems(element, { feature: number, ...(name !== '' && { name }) });
  for (const problem of problems) found.problems.add(problem);
  if (problems.length > 0) return;
  const single = singlePositions(element);
  const geometry = convert(element);
  if (geometry !== null || single === 0) addGeometries(found, { number, name, geometry });
  found.leftOut.empty += single;
}

/** Recorded segments of at most one position: receivers leave them behind, and they are no line. */
function singlePositions(element: XmlElement): number {
  const runs = element.tagName === 'rte' ? [element] : element.getElementsByTagName('trkseg');
  const isPoint = ({ tagName }: XmlElement) => tagName === 'trkpt' || tagName === 'rtept';
  return runs.filter((run) => run.childNodes.filter(isPoint).length < 2).length;
}

/** A feature's geometry, or null where it has none. */
function convert(element: XmlElement): unknown {
  const document = new XmlElement('document');
  document.childNodes.push(element);
  // It has all of a document that togeojson asks for.
  const asked = document as unknown as Document;
  const [feature] = element.tagName === 'Placemark' ? kmlGen(asked) : gpxGen(asked);
  return feature?.geometry ?? null;
}
