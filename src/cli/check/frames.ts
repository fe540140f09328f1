import * as v from 'valibot';
import { type Extent, ExtentSchema } from '../../model/common';
import { inRange } from '../../model/geojson-rules/coordinates';
import { isInside } from '../../model/geojson-rules/extent';
import { isObject } from '../../model/geojson-rules/walk';
import type { Issue } from '../../model/issue';
import type { Check, CheckContext } from './check-kind';

interface Frame {
  file: string;
  id?: string;
  place: string;
  value: unknown;
}

/** Extent, home and every frame of a claim or of the tour run west, south, east, north, the latter two inside the first. */
export const framesCheck: Check = (context) =>
  framesOf(context).flatMap((frame) => {
    if (!v.is(ExtentSchema, frame.value)) return [];
    const message = wrongOrder(frame.value) ?? outside(frame, context.extent);
    return message ? [issue(frame, message)] : [];
  });

function framesOf({ dossier, tables }: CheckContext): Frame[] {
  const contents = isObject(dossier.value) ? dossier.value : {};
  return [
    { file: dossier.file, place: 'extent', value: contents.extent },
    { file: dossier.file, place: 'home', value: contents.home },
    ...[tables.claims, tables.tour].flatMap(({ file, entries }) =>
      entries.map(({ value, id, path }) => ({
        file,
        id,
        place: `${path}.frame`,
        value: value.frame,
      })),
    ),
  ];
}

function wrongOrder([west, south, east, north]: Extent): string | null {
  if (!inRange([west, south]) || !inRange([east, north])) return 'is not on the globe';
  return west < east && south < north ? null : 'does not run west, south, east, north';
}

function outside({ place, value }: Frame, extent: Extent | undefined): string | null {
  if (!extent || place === 'extent') return null;
  const [west, south, east, north] = value as Extent;
  const inside = isInside([west, south], extent) && isInside([east, north], extent);
  return inside ? null : `reaches beyond the dossier's extent ${extent.join(', ')}`;
}

function issue({ file, id, place, value }: Frame, message: string): Issue {
  return {
    check: 'frames',
    file,
    id,
    place,
    message: `${(value as number[]).join(', ')} ${message}`,
    remedy: 'Write west, south, east, north in degrees, inside the extent of the dossier.',
  };
}
