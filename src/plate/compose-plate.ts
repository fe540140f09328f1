import { composeMap } from './compose-map';
import type { Box, DisplayList } from './display-list';
import { DEFAULT_PARTS, type PlateInput, type PlateParts } from './plate-input';

/** Composes a plate as data, for any writer. Deterministic; needs no document. */
export function composePlate(input: PlateInput): DisplayList {
  const show: PlateParts = { ...DEFAULT_PARTS, ...input.show };
  const { width, height } = input.size;
  const mapBox: Box = [0, 0, width, height];
  const size = { width: mapBox[2] - mapBox[0], height: mapBox[3] - mapBox[1] };
  return {
    size: input.size,
    mapBox,
    background: 'sea',
    language: input.words.text.language,
    groups: [{ type: 'group', id: 'map', shapes: composeMap(input, show, size) }],
  };
}
