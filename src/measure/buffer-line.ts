import { EndType, inflatePaths, JoinType, type Paths64 } from 'clipper2-ts';
import type { LonLat } from '../model/common';
import { CHORD_METRES } from './line-index';
import { measureLine, sliceLine } from './line-length';
import { localFrame } from './local-frame';
import { middleOf, type Region, unionRegions } from './region';

/** A line is buffered in pieces of this length, each in its own frame. */
const PIECE_METRES = 20_000;
/** Whole numbers for the offsetting engine: millimetres. */
const STEPS_PER_METRE = 1000;
/** How far a chord of a round end may cut inside the true arc. */
const ARC_TOLERANCE_METRES = 0.01;

/**
 * What lies within a distance of lines, with round ends and joins, as a region in longitude and
 * latitude. A line of one position gives a disc.
 */
export function bufferLines(lines: readonly (readonly LonLat[])[], metres: number): Region {
  if (metres <= 0) return [];
  const pieces = lines.flatMap((line) => piecesOf(line)).flatMap((piece) => buffer(piece, metres));
  return unionRegions(pieces);
}

function piecesOf(line: readonly LonLat[]): LonLat[][] {
  const measures = measureLine(line);
  const length = measures.at(-1) ?? 0;
  if (length === 0) return line.slice(0, 1).map((position) => [position]);
  const count = Math.ceil(length / PIECE_METRES);
  return Array.from({ length: count }, (_, at) =>
    sliceLine(line, (at / count) * length, ((at + 1) / count) * length, measures),
  );
}

function buffer(piece: readonly LonLat[], metres: number): Region {
  const centre = piece[piece.length >> 1] as LonLat;
  return inflate([densify(piece)], centre, metres, EndType.Round, ARC_TOLERANCE_METRES);
}

/**
 * A region moved out everywhere by some metres, or in where they are negative, with round joins.
 * It works in one frame around the region: at 300 km from the middle the metres are 4e-4 off. Long
 * edges need no more positions: their ends come back exactly, and they are straight in degrees again.
 */
export function growRegion(region: Region, metres: number): Region {
  const arcTolerance = Math.max(ARC_TOLERANCE_METRES / 10, Math.abs(metres) / 50_000);
  return inflate(region, middleOf(region), metres, EndType.Polygon, arcTolerance);
}

function inflate(
  lines: readonly (readonly LonLat[])[],
  centre: LonLat,
  metres: number,
  end: EndType,
  arcToleranceMetres: number,
): Region {
  const { toMetres, toLonLat } = localFrame(centre);
  const paths: Paths64 = lines.map((line) =>
    line.map((position) => {
      const [x, y] = toMetres(position);
      return { x: Math.round(x * STEPS_PER_METRE), y: Math.round(y * STEPS_PER_METRE) };
    }),
  );
  const reach = metres * STEPS_PER_METRE;
  const tolerance = arcToleranceMetres * STEPS_PER_METRE;
  return inflatePaths(paths, reach, JoinType.Round, end, 2, tolerance).map((ring) =>
    ring.map(({ x, y }) => toLonLat([x / STEPS_PER_METRE, y / STEPS_PER_METRE])),
  );
}

/** Positions at most a chord apart, since a segment straight in degrees bends in the frame. */
function densify(line: readonly LonLat[]): LonLat[] {
  const measures = measureLine(line);
  return line.flatMap((position, at) => {
    const [x, y] = line[at - 1] ?? position;
    const length = (measures[at] as number) - (measures[at - 1] ?? 0);
    const count = Math.max(1, Math.ceil(length / CHORD_METRES));
    return Array.from({ length: count }, (_, step): LonLat => {
      const t = (step + 1) / count;
      return [x + t * (position[0] - x), y + t * (position[1] - y)];
    });
  });
}
