import type { Position } from 'geojson';
import { asArray, isObject } from '../../model/geojson-rules/walk';
import type { Check } from './check-kind';
import { printPosition, type ReadableFeature, readableFeatures } from './readable-geometry';
import { areaOf, polygonsOf } from './shapes';

/**
 * Every interior ring of a country is explained. Tiles that were dissolved leave seam holes, so a
 * ring is an error unless the feature's property `interior_rings` holds one non-empty explanation
 * for each: a string, or an object with the member `explanation`.
 */
export const interiorRingsCheck: Check = ({ drawn }) =>
  drawn
    .filter(({ kind }) => kind === 'country')
    .flatMap(({ file, data }) =>
      readableFeatures(data).flatMap((feature) => {
        const rings = interiorRings(feature);
        const explained = explanations(feature);
        if (rings.length === explained) return [];
        return [
          {
            check: 'interior-rings',
            file,
            id: feature.id,
            place: `${feature.path}.properties.interior_rings`,
            message: `has ${rings.length} interior rings and explains ${explained}:${list(rings)}`,
            remedy:
              'Fill the holes that are no country, and give each of the others an explanation in the property interior_rings.',
          },
        ];
      }),
    );

function interiorRings({ geometry }: ReadableFeature): Position[][] {
  return polygonsOf(geometry).flatMap(([, ...holes]) => holes);
}

function explanations({ properties }: ReadableFeature): number {
  const words = asArray(properties.interior_rings).map((entry) =>
    isObject(entry) ? entry.explanation : entry,
  );
  return words.filter((text) => typeof text === 'string' && text.trim() !== '').length;
}

function list(rings: Position[][]): string {
  return rings
    .map((ring) => {
      const squareDegrees = areaOf({ type: 'Polygon', coordinates: [ring] });
      return ` ${printPosition(ring[0] ?? [])} of ${squareDegrees.toExponential(2)} square degrees`;
    })
    .join(',');
}
