import type { Check } from './check-kind';
import { printPosition, readableFeatures } from './readable-geometry';

/** Every geometry is valid by GEOS: no self-intersection, no touching rings, no hole outside its shell. */
export const validityCheck: Check = ({ drawn, geos }) =>
  drawn.flatMap(({ file, data }) =>
    readableFeatures(data).flatMap(({ id, path, geometry }) => {
      const found = geos.invalidity(geometry);
      if (!found) return [];
      const at = found.location ? ` ${printPosition(found.location)}` : '';
      return [
        {
          check: 'validity',
          file,
          id,
          place: `${path}.geometry${at}`,
          message: `the ${geometry.type} is not valid: ${found.reason}`,
          remedy: 'Correct the positions there: renderers paint invalid areas where they are not.',
        },
      ];
    }),
  );
