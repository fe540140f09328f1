import type { Layer } from '../model/layer';
import { layerKinds } from './layer-kinds';

const isArea = (kind: Layer['kind']) =>
  layerKinds[kind].rules.some(({ fill, hatch }) => fill ?? hatch);

/** Layers of lines that measurements read: how far they may be off can be drawn around them. */
export const hasBand = ({ kind, measured }: Layer): boolean =>
  measured && layerKinds[kind].rules.some(({ line, fill }) => line && !fill) && !isArea(kind);
