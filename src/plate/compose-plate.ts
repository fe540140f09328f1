import { composeMapInSteps } from './compose-map';
import type { Box, DisplayList, GroupShape } from './display-list';
import { drawMapInSteps } from './draw-map';
import { footer } from './furniture/footer';
import { title } from './furniture/title';
import { DEFAULT_PARTS, type PlateInput, type PlateParts } from './plate-input';
import { atOnce, type Steps } from './steps';

/**
 * Composes a plate as data, for any writer. Title, key, credits and the neutral line stand around
 * the map and never upon it; without them the map takes all of the size. The same input gives the
 * same list; no document is needed.
 */
export function* composePlateInSteps(input: PlateInput): Steps<DisplayList> {
  const show: PlateParts = { ...DEFAULT_PARTS, ...input.show };
  const { width, height } = input.size;
  const head = show.title && input.titleText ? title(input.titleText, width) : null;
  const top = head?.heightPx ?? 0;
  const foot = footer(input, show, width);
  const size = { width, height: Math.max(1, height - top - foot.heightPx) };
  const drawn = yield* drawMapInSteps(input, size);
  const map = yield* composeMapInSteps(input, show, drawn);
  const mapBox: Box = [0, top, width, top + size.height];
  const groups: GroupShape[] = [
    {
      type: 'group',
      id: 'map',
      offset: [0, top],
      clip: [0, 0, width, size.height],
      shapes: [
        { type: 'rect', box: [0, 0, width, size.height], fill: { colour: 'sea', opacity: 1 } },
        ...map,
      ],
    },
    ...(head ? [{ type: 'group', id: 'headline', shapes: head.shapes } as const] : []),
    ...(foot.heightPx > 0
      ? [{ type: 'group', id: 'footer', offset: [0, mapBox[3]], shapes: foot.shapes } as GroupShape]
      : []),
  ];
  return {
    size: input.size,
    mapBox,
    background: 'paper',
    language: input.words.text.language,
    groups,
  };
}

/** All steps of `composePlateInSteps`. */
export const composePlate = (input: PlateInput): DisplayList => atOnce(composePlateInSteps(input));
