import type { DisplayList, GroupShape, RectShape, Shape } from '../../plate/display-list';

/** Upper and lower edge of a part of a sheet, in its pixels. */
export interface Rows {
  top: number;
  bottom: number;
}

/** Whether something of a shape of the map may be seen; only groups that are clipped are told apart. */
function isWithin(shape: Shape, mapTop: number, { top, bottom }: Rows): boolean {
  if (shape.type !== 'group' || !shape.clip) return true;
  const above = mapTop + (shape.offset?.[1] ?? 0);
  return above + shape.clip[3] > top && above + shape.clip[1] < bottom;
}

function paperAround({ size, mapBox, background }: DisplayList): GroupShape {
  const [left, top, right, bottom] = mapBox;
  const boxes: RectShape['box'][] = [
    [0, 0, size.width, top],
    [0, bottom, size.width, size.height],
    [0, top, left, bottom],
    [right, top, size.width, bottom],
  ];
  const fill = { colour: background, opacity: 1 };
  return { type: 'group', id: 'paper', shapes: boxes.map((box) => ({ type: 'rect', box, fill })) };
}

/**
 * A part of a sheet for a renderer of pixels: the map is not clipped but framed by paper, which gives
 * the same picture, since to clip it would be held three times over; and clipped groups that lie
 * elsewhere are left out.
 */
export function withoutMapClip(list: DisplayList, rows: Rows): DisplayList {
  const groups = list.groups.map(({ id, ...group }): GroupShape => {
    if (id !== 'map') return { id, ...group };
    const { clip: _, ...bare } = group;
    const mapTop = group.offset?.[1] ?? 0;
    return { id, ...bare, shapes: group.shapes.filter((shape) => isWithin(shape, mapTop, rows)) };
  });
  const maps = groups.filter(({ id }) => id === 'map');
  const others = groups.filter(({ id }) => id !== 'map');
  return { ...list, groups: [...maps, paperAround(list), ...others] };
}
