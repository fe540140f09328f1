import type { Rgb } from './contrast';

type Matrix = readonly [Row, Row, Row];
type Row = readonly [number, number, number];

/**
 * How a colour is seen without one kind of cone: Machado, Oliveira and Fernandes (2009), severity 1,
 * for linear RGB. `greyscale` is the luminance alone (Rec. 709), as a printer without colour keeps it.
 */
const VISIONS = {
  full: [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
  greyscale: [
    [0.2126, 0.7152, 0.0722],
    [0.2126, 0.7152, 0.0722],
    [0.2126, 0.7152, 0.0722],
  ],
} as const satisfies Record<string, Matrix>;

export type Vision = keyof typeof VISIONS;

export const VISION_NAMES = Object.keys(VISIONS) as Vision[];

const linear = (channel: number) => {
  const share = channel / 255;
  return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
};

const encoded = (share: number) => {
  const kept = Math.min(1, Math.max(0, share));
  return 255 * (kept <= 0.0031308 ? kept * 12.92 : 1.055 * kept ** (1 / 2.4) - 0.055);
};

const times = ([a, b, c]: Row, [x, y, z]: Row) => a * x + b * y + c * z;

/** A colour as it is seen. */
export function seenBy(vision: Vision, [red, green, blue]: Rgb): Rgb {
  const light: Row = [linear(red), linear(green), linear(blue)];
  const [r, g, b] = VISIONS[vision];
  return [encoded(times(r, light)), encoded(times(g, light)), encoded(times(b, light))];
}

/** Lightness, from 0 to 1, and the two axes of colour in OKLab (Ottosson 2020). */
export function okLab([red, green, blue]: Rgb): Row {
  const light: Row = [linear(red), linear(green), linear(blue)];
  const cones: Row = [
    Math.cbrt(times([0.4122214708, 0.5363325363, 0.0514459929], light)),
    Math.cbrt(times([0.2119034982, 0.6806995451, 0.1073969566], light)),
    Math.cbrt(times([0.0883024619, 0.2817188376, 0.6299787005], light)),
  ];
  return [
    times([0.2104542553, 0.793617785, -0.0040720468], cones),
    times([1.9779984951, -2.428592205, 0.4505937099], cones),
    times([0.0259040371, 0.7827717662, -0.808675766], cones),
  ];
}

/** How far apart two colours are to the eye, in hundredths of OKLab: 2 is just seen side by side. */
export function differenceOf(a: Rgb, b: Rgb): number {
  const [from, to] = [okLab(a), okLab(b)];
  return 100 * Math.hypot(from[0] - to[0], from[1] - to[1], from[2] - to[2]);
}
