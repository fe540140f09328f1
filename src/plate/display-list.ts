import type { ColourToken } from '../layers/palette';
import type { HatchSymbol } from '../layers/symbology';
import type { Point, Size } from './camera';

/** Left, top, right, bottom in pixels. */
export type Box = readonly [left: number, top: number, right: number, bottom: number];

export interface Stroke {
  colour: ColourToken;
  widthPx: number;
  opacity: number;
  cap: 'butt' | 'round';
  /** Lengths of dash and gap in pixels. */
  dashPx?: readonly number[];
}

/**
 * Lines or areas in pixels. Each feature is filled by itself (rings without their closing points,
 * even-odd within the feature), so that areas may overlap; all are stroked as one.
 */
export interface PathShape {
  type: 'path';
  closed: boolean;
  features: Point[][][];
  fill?: { colour: ColourToken; opacity: number };
  hatch?: HatchSymbol;
  /** Bottom first. */
  strokes: Stroke[];
  /** The piece of a measurement that it is. */
  piece?: { measurement: string; part: string };
}

/** Equal marks. */
export interface MarkerShape {
  type: 'markers';
  shape: 'circle' | 'triangle';
  at: Point[];
  radiusPx: number;
  colour: ColourToken;
  edge: ColourToken;
  edgePx: number;
}

export interface TextStyle {
  sizePx: number;
  weight: 400 | 600;
  colour: ColourToken;
  opacity?: number;
  letterSpacingPx?: number;
  /** Width of the outline behind the letters; none on plain paper. */
  haloPx?: number;
}

/** Lines of text; `at` is the start, middle or end of the first one's baseline, by `anchor`. */
export interface TextShape {
  type: 'text';
  lines: string[];
  at: Point;
  anchor: 'start' | 'middle' | 'end';
  lineHeightPx: number;
  /** Clockwise around `at`, in degrees. */
  rotateDegrees?: number;
  style: TextStyle;
  /** Smaller and quieter lines below. */
  beside?: { lines: string[]; lineHeightPx: number; sizePx: number; colour: ColourToken };
  /** What it covers: several boxes where it is turned. */
  boxes: Box[];
}

/** A plain rectangle: paper behind text, an edge around an inset. */
export interface RectShape {
  type: 'rect';
  box: Box;
  fill?: { colour: ColourToken; opacity: number };
  stroke?: Stroke;
}

export type Shape = PathShape | MarkerShape | TextShape | RectShape | GroupShape;

/** Shapes that belong together, named; cut to `clip` where it is given. */
export interface GroupShape {
  type: 'group';
  id: string;
  shapes: Shape[];
  clip?: Box;
  /** Moves all of it, in pixels. */
  offset?: Point;
}

/** A plate as data: everything that a writer of SVG, PDF or pixels needs. Coordinates in CSS pixels. */
export interface DisplayList {
  size: Size;
  /** The map within the plate; the rest is title, legend and credits. */
  mapBox: Box;
  background: ColourToken;
  language: string;
  /** Bottom first. */
  groups: GroupShape[];
}
