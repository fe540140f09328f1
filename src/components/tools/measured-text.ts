import { formatAt, type QuantityScale } from '../../i18n/format';
import { formatNumber } from '../../i18n/number';
import type { Translator } from '../../i18n/translator';
import type { LonLat } from '../../model/common';
import type { MeasuringMode } from '../../model/measuring';

/** Hand-set points carry three digits at most, and no parts of a metre. */
const threeDigits = (size: number, least: number) =>
  Math.max(least, Math.floor(Math.log10(size || 1)) - 2);

function lengthScale(metres: number): QuantityScale {
  const isShort = metres < 1000;
  const exponent = threeDigits(isShort ? metres : metres / 1000, isShort ? 0 : -2);
  return { display: isShort ? 'metre' : 'kilometre', exponent, exact: true };
}

function areaScale(squareMetres: number): QuantityScale {
  const isSmall = squareMetres < 1e6;
  const size = squareMetres / (isSmall ? 1e4 : 1e6);
  const display = isSmall ? 'hectare' : 'square-kilometre';
  return { display, exponent: threeDigits(size, isSmall ? -3 : -2), exact: true };
}

/** What was measured by free hand. Metres; square metres, null where the edges cross. */
export interface FreeResult {
  mode: MeasuringMode;
  points: number;
  lengthMetres: number;
  areaSquareMetres: number | null;
}

/** What the points set so far give, in words; empty where it takes more of them. */
export function resultText(result: FreeResult, { text, forms }: Translator): string {
  const { mode, points, lengthMetres, areaSquareMetres } = result;
  if (points < (mode === 'area' ? 3 : 2)) return '';
  const length = formatAt(lengthMetres, lengthScale(lengthMetres), forms);
  if (mode !== 'area') return length;
  if (areaSquareMetres === null) return text('measure.crossing');
  const area = formatAt(areaSquareMetres, areaScale(areaSquareMetres), forms);
  return `${area}, ${text('measure.perimeter', { value: length })}`;
}

/** Finer than this no layer is: four decimals of a degree are about 10 m. */
const FINEST_DECIMALS = 4;
const TILE_PX = 512;

/** Decimals of a degree that a pixel at a zoom level justifies. */
export function positionDecimals(zoom: number): number {
  const degreesPerPixel = 360 / (TILE_PX * 2 ** zoom);
  return Math.min(FINEST_DECIMALS, Math.max(1, Math.ceil(-Math.log10(degreesPerPixel))));
}

/** A position as the reader's language writes it: `41.071° N, 45.103° E`. */
export function positionText(
  [longitude, latitude]: LonLat,
  decimals: number,
  { text, forms }: Translator,
): string {
  const digits = { minimumFractionDigits: decimals, maximumFractionDigits: decimals };
  return text('measure.position-of', {
    latitude: formatNumber(Math.abs(latitude), forms, digits),
    longitude: formatNumber(Math.abs(longitude), forms, digits),
    ns: latitude < 0 ? 's' : 'n',
    ew: longitude < 0 ? 'w' : 'e',
  });
}

/** The same as other programs take it: latitude, longitude, with decimal points. */
export function plainPosition([longitude, latitude]: LonLat, decimals: number): string {
  return `${latitude.toFixed(decimals)}, ${longitude.toFixed(decimals)}`;
}
