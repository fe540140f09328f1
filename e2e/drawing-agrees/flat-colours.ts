import { palette } from '../../src/layers/palette';

/** What stands for a colour of the map: pure tints for countries, white for the ground, else black. */
export const FLAT = {
  background: '#ffffff',
  'side-1': '#ff0000',
  'side-2': '#00ff00',
  other: '#0000ff',
  ink: '#000000',
} as const;

const GROUND: readonly string[] = [palette.sea.light, palette.paper.light];
const TINTS = ['side-1', 'side-2', 'other'] as const;

/** The flat colour for one of the light theme. */
export function flatColour(colour: string): string {
  if (GROUND.includes(colour)) return FLAT.background;
  const tint = TINTS.find((token) => palette[token].light === colour);
  return FLAT[tint ?? 'ink'];
}

/** Lines are this wide, so that each covers a whole pixel wherever it runs. */
export const LINE_PX = 2;
