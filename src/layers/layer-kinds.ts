import type { LayerKind } from '../model/layer';
import { area } from './area';
import { border } from './border';
import { borderVersion } from './border-version';
import { city } from './city';
import { contextArea } from './context-area';
import { contextLine } from './context-line';
import { contextPlace } from './context-place';
import { controlDifference } from './control-difference';
import { controlLine } from './control-line';
import { country } from './country';
import { delimitedBorder } from './delimited-border';
import { ground } from './ground';
import { historicalArea } from './historical-area';
import { neighbourBorder } from './neighbour-border';
import { route } from './route';
import { schematicRoute } from './schematic-route';
import { settlement } from './settlement';
import { smallScaleWater } from './small-scale-water';
import { spotHeight } from './spot-height';
import type { LayerKindModule } from './symbology';
import { zone } from './zone';

/** Every kind of layer; a kind without its module does not compile. */
export const layerKinds: Record<LayerKind, LayerKindModule> = {
  ground,
  country,
  area,
  'historical-area': historicalArea,
  'control-difference': controlDifference,
  zone,
  border,
  'neighbour-border': neighbourBorder,
  'delimited-border': delimitedBorder,
  'border-version': borderVersion,
  'control-line': controlLine,
  route,
  'schematic-route': schematicRoute,
  settlement,
  'spot-height': spotHeight,
  'context-area': contextArea,
  'small-scale-water': smallScaleWater,
  'context-line': contextLine,
  'context-place': contextPlace,
  city,
};
