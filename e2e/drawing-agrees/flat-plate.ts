import type { DisplayList, MarkerShape, PathShape, Shape } from '../../src/plate/display-list';
import { writeSvg } from '../../src/plate/svg/write-svg';
import { flatColour, LINE_PX } from './flat-colours';

function flatPath(shape: PathShape): PathShape {
  const { hatch, fill, strokes, ...rest } = shape;
  const colour = hatch ? 'line' : fill?.colour;
  const cap = strokes[0]?.cap ?? 'butt';
  return {
    ...rest,
    ...(colour ? { fill: { colour, opacity: 1 } } : {}),
    strokes: strokes.length > 0 ? [{ colour: 'line', widthPx: LINE_PX, opacity: 1, cap }] : [],
  };
}

const flatMarkers = (shape: MarkerShape): MarkerShape => ({
  ...shape,
  colour: 'line',
  edge: 'line',
});

function flatShape(shape: Shape): Shape {
  switch (shape.type) {
    case 'path':
      return flatPath(shape);
    case 'markers':
      return flatMarkers(shape);
    case 'group':
      return { ...shape, shapes: shape.shapes.map(flatShape) };
    default:
      return shape;
  }
}

/** A drawing without dashes, patterns and transparency, in the flat colours, its places untouched. */
export function flatPlate(list: DisplayList): string {
  const flat = {
    ...list,
    groups: list.groups.map((group) => ({ ...group, shapes: group.shapes.map(flatShape) })),
  };
  const svg = writeSvg(flat, { colours: 'light', idPrefix: 'p-', title: '', description: '' });
  return svg.replace(/#[\da-f]{6}(?=")/g, flatColour);
}
