/** CSS pixels. */
export interface Size {
  width: number;
  height: number;
}

/** Between the place and the popover beside it. */
const GAP = 14;
/** Between the popover and the edge of the room. */
const MARGIN = 8;

const clamp = (value: number, most: number) => Math.max(MARGIN, Math.min(value, most));

/**
 * Upper left corner of a popover beside a place: on the side with more room,
 * level with the place as far as the room allows, and never out of the room.
 */
export function placePopover(
  place: { x: number; y: number },
  popover: Size,
  room: Size,
): { left: number; top: number } {
  const isOnRight = place.x < room.width / 2;
  const left = isOnRight ? place.x + GAP : place.x - GAP - popover.width;
  return {
    left: clamp(left, room.width - popover.width - MARGIN),
    top: clamp(place.y - popover.height / 3, room.height - popover.height - MARGIN),
  };
}
