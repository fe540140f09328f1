import type { Feature } from 'geojson';
import type { LonLat } from '../model/common';
import { worldFraction, worldSizePx } from '../plate/camera';

/** A name upon a point with the lines that would stand below it. */
export interface PointLabel {
  feature: Feature;
  label: string;
  beside: string;
}

/** Rough sizes of the map's letters, for judging room only. */
const LETTER_PX = 7.5;
const LINE_PX = 15;
const GAP_PX = 8;
const ZOOMS = [9, 10, 11, 12, 13, 14, 15, 16];

interface Block {
  at: readonly [x: number, y: number];
  width: number;
  height: number;
}

const pointOf = ({ geometry }: Feature): LonLat | null =>
  geometry.type === 'Point' ? (geometry.coordinates as LonLat) : null;

function blockOf(feature: Feature, lines: readonly string[]): Block[] {
  const point = pointOf(feature);
  if (!point) return [];
  const letters = Math.max(...lines.map((line) => [...line].length));
  return [
    {
      at: worldFraction(...point),
      width: letters * LETTER_PX,
      height: lines.length * LINE_PX,
    },
  ];
}

/** Whether a block on one side of its point would lie on another point, or on its name at its right. */
function isFree(own: Block, side: 1 | -1, others: readonly Block[], scale: number): boolean {
  const [left, right] = side === 1 ? [GAP_PX, GAP_PX + own.width] : [-GAP_PX - own.width, -GAP_PX];
  return others.every(({ at, width, height }) => {
    const x = (at[0] - own.at[0]) * scale;
    const y = (at[1] - own.at[1]) * scale;
    const isApart = Math.abs(y) > (own.height + height) / 2;
    return isApart || x - GAP_PX > right || x + GAP_PX + width < left;
  });
}

/**
 * The zoom level from which on a name and the lines below it find room among the other names, by
 * the feature's id; those that find none up close are absent.
 */
export function roomBeside(labels: readonly PointLabel[]): ReadonlyMap<unknown, number> {
  const names = labels.map(({ feature, label }) => blockOf(feature, [label])[0]);
  return new Map(
    labels.flatMap(({ feature, label, beside }, i): [unknown, number][] => {
      const [own] = blockOf(feature, [label, ...beside.split('\n')]);
      const others = names.filter((other, j) => other !== undefined && j !== i) as Block[];
      const hasRoom = (zoom: number) =>
        own !== undefined &&
        ([1, -1] as const).some((side) => isFree(own, side, others, worldSizePx(zoom)));
      const zoom = ZOOMS.find(hasRoom);
      return zoom === undefined ? [] : [[feature.id, zoom]];
    }),
  );
}
