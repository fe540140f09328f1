import type { Ink } from '../colours/inks';

/** A number of points with at most two decimals: a 300th of a millimetre. */
export function points(value: number): string {
  const text = value.toFixed(2).replace(/\.?0+$/, '');
  return text === '-0' ? '0' : text;
}

const OPERATORS = {
  rgb: { fill: 'rg', stroke: 'RG' },
  cmyk: { fill: 'k', stroke: 'K' },
  grey: { fill: 'g', stroke: 'G' },
} as const;

const share = (value: number) => String(Math.round(value * 1000) / 1000);

/** Sets a colour for what is filled or stroked next (ISO 32000-1, 8.6.8), in a device colour space. */
export function inkOperator({ space, values }: Ink, use: 'fill' | 'stroke'): string {
  return `${values.map(share).join(' ')} ${OPERATORS[space][use]}`;
}
