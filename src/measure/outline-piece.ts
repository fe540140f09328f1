import { writeLonLat } from './local-frame';

/**
 * A piece of the outline of a set of capsules, with the set on its left: ends in degrees, how much
 * area lies between the straight way and the arc that it is (0 for a straight piece), in square
 * metres, and on which side of its chord it lies.
 */
export interface OutlinePiece {
  x0: number;
  y0: number;
  x1: number;
  y1: number;
  bulge: number;
  side: 'left' | 'right' | 'end';
  /** The middle of an arc; of a straight piece the middle of its ends. */
  middleX: number;
  middleY: number;
  /** Both halves of an arc; null where it is straight to a millimetre. */
  halves(): [OutlinePiece, OutlinePiece] | null;
}

/** A part of an arc between two angles, in the frame around an origin. */
export interface ArcPart {
  x: number;
  y: number;
  radius: number;
  from: number;
  to: number;
  originX: number;
  originY: number;
}

const FLAT_METRES = 0.001;

/** The piece of an outline that a part of an arc is. */
export function arcPiece(arc: ArcPart, of: OutlinePiece['side']): OutlinePiece {
  const [x0, y0] = onArc(arc, arc.from);
  const [x1, y1] = onArc(arc, arc.to);
  return pieceOfArc(arc, of, x0, y0, x1, y1);
}

function pieceOfArc(
  arc: ArcPart,
  of: OutlinePiece['side'],
  x0: number,
  y0: number,
  x1: number,
  y1: number,
): OutlinePiece {
  const { radius, from, to } = arc;
  const middle = (from + to) / 2;
  const [middleX, middleY] = onArc(arc, middle);
  const isFlat = radius * (1 - Math.cos((to - from) / 2)) <= FLAT_METRES;
  const halves = (): [OutlinePiece, OutlinePiece] => [
    pieceOfArc({ ...arc, to: middle }, of, x0, y0, middleX, middleY),
    pieceOfArc({ ...arc, from: middle }, of, middleX, middleY, x1, y1),
  ];
  return {
    x0,
    y0,
    x1,
    y1,
    bulge: segmentOf(radius, to - from),
    side: of,
    middleX,
    middleY,
    halves: isFlat ? noHalves : halves,
  };
}

export const noHalves = () => null;

/** Area between an arc and its chord. */
const segmentOf = (radius: number, angle: number) =>
  (radius * radius * (angle - Math.sin(angle))) / 2;

function onArc(arc: ArcPart, angle: number): [number, number] {
  const x = arc.x + arc.radius * Math.cos(angle);
  const y = arc.y + arc.radius * Math.sin(angle);
  writeLonLat(arc.originX, arc.originY, x, y, degrees, 0);
  return [degrees[0] as number, degrees[1] as number];
}

const degrees = new Float64Array(2);
