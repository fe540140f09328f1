const GAP_PX = 6;
const EDGE_PX = 4;

/** Edges of a box in CSS pixels. */
export interface Edges {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

export interface Size {
  width: number;
  height: number;
}

const within = (value: number, most: number) => Math.max(EDGE_PX, Math.min(value, most - EDGE_PX));

/**
 * Upper left corner of a tip for a control: below it, or above where there is no room; beside a
 * control that stands in a column of others, so that it covers none of them.
 */
export function placeTip(control: Edges, tip: Size, room: Size, beside: boolean): [number, number] {
  const middle = (control.top + control.bottom) / 2;
  const left = control.left - GAP_PX - tip.width;
  if (beside && left >= EDGE_PX) {
    return [left, within(middle - tip.height / 2, room.height - tip.height)];
  }
  const below = control.bottom + GAP_PX;
  const top = below + tip.height <= room.height ? below : control.top - GAP_PX - tip.height;
  const centre = (control.left + control.right) / 2;
  return [within(centre - tip.width / 2, room.width - tip.width), Math.max(EDGE_PX, top)];
}
