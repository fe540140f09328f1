import validation from 'geojson-validation';
import { asArray, isObject } from '../../model/geojson-rules/walk';
import type { Issue } from '../../model/issue';
import type { Check } from './check-kind';

/** The package `geojson-validation` over every layer: the first check, before what it misses. */
export const geojsonValidationCheck: Check = ({ drawn }) =>
  drawn
    .filter(({ data }) => data !== undefined)
    .flatMap(({ file, data }) => [
      ...problems(() => collectionProblems(data)).map((message) => issue(file, message)),
      ...asArray(isObject(data) ? data.features : undefined).flatMap((feature, index) =>
        problems(() => validation.isFeature(feature, true)).map((message) => ({
          ...issue(file, message),
          id: isObject(feature) && typeof feature.id === 'string' ? feature.id : undefined,
          place: `features[${index}]`,
        })),
      ),
    ]);

/** Of the collection without its features, which are looked at one by one to name them. */
function collectionProblems(data: unknown): string[] {
  const shell = isObject(data) && Array.isArray(data.features) ? { ...data, features: [] } : data;
  return validation.isFeatureCollection(shell, true);
}

/** The package throws on some broken input, such as a ring that is empty or holds null. */
function problems(run: () => string[]): string[] {
  try {
    return run();
  } catch (error) {
    return [`breaks the validator: ${error instanceof Error ? error.message : String(error)}`];
  }
}

function issue(file: string, message: string): Issue {
  return {
    check: 'geojson-validation',
    file,
    message,
    remedy: 'Write it as RFC 7946 defines it (https://www.rfc-editor.org/rfc/rfc7946).',
  };
}
