import type { Describe } from '../../i18n/described';
import { formatAt } from '../../i18n/format';
import { placeName } from '../../i18n/place-names';
import type { Words } from '../../i18n/words';
import { localFrame } from '../../measure/local-frame';
import type { LonLat } from '../../model/common';
import type { LayerData } from '../../model/loaded-dossier';
import type { Place } from '../../model/source';

const DIRECTIONS = ['n', 'ne', 'e', 'se', 's', 'sw', 'w', 'nw'] as const;
/** Nearer than this, a direction says less than "at". */
const AT_METRES = 500;
const WHOLE_KILOMETRES_FROM = 10_000;

interface Near {
  place: Place;
  metres: number;
  direction: (typeof DIRECTIONS)[number];
}

function pointOf({ layer, feature }: Place, data: LayerData): LonLat | null {
  const found = data.get(layer)?.features.find(({ id }) => id === feature);
  if (found?.geometry.type !== 'Point') return null;
  const [longitude = 0, latitude = 0] = found.geometry.coordinates;
  return [longitude, latitude];
}

/** The eighth of the compass towards a point east and north of here. */
function directionTo(east: number, north: number): Near['direction'] {
  const eighths = Math.round((Math.atan2(east, north) / Math.PI) * 4);
  return DIRECTIONS[(eighths + 8) % 8] ?? 'n';
}

/** The nearest place with a name that is drawn as a point, and how a position lies from it; null where none is loaded. */
export function nearestPlace(words: Words, data: LayerData, at: LonLat): Near | null {
  let nearest: Near | null = null;
  for (const place of words.contents.places) {
    const point = pointOf(place, data);
    if (!point) continue;
    const [east, north] = localFrame(point).toMetres(at);
    const metres = Math.hypot(east, north);
    if (nearest && nearest.metres <= metres) continue;
    nearest = { place, metres, direction: directionTo(east, north) };
  }
  return nearest;
}

/**
 * How a position lies from the nearest named place, as the end of a sentence; empty where none is
 * loaded, and where the place is the thing itself, by its `name`.
 */
export function whereabouts(
  words: Words,
  describe: Describe,
  data: LayerData,
  at: LonLat | null,
  name?: string,
): string {
  const near = at && nearestPlace(words, data, at);
  if (!near) return '';
  const place = placeName(words, near.place)?.text ?? near.place.id;
  if (near.metres < AT_METRES) return place === name ? '' : describe('words.near', { place });
  const exponent = near.metres < WHOLE_KILOMETRES_FROM ? -1 : 0;
  const scale = { display: 'kilometre', exponent } as const;
  const distance = formatAt(near.metres, scale, words.translator.forms);
  return describe('words.where', { place, distance, direction: near.direction });
}
