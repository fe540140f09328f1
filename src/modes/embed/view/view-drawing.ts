import type { GroupShape } from '../../../plate/display-list';
import { drawPlate } from '../../../plate/draw-plate';
import { type MapExtras, NO_EXTRAS } from '../../../plate/map-extras';
import type { PlateInput } from '../../../plate/plate-input';
import type { PosterDesign } from '../../../plate/posters';
import type { Frame } from '../../../plate/shapes/frame';
import { bandShapes } from '../../../print/sheet/overlays/band-shapes';
import { zoneShapes } from '../../../print/sheet/overlays/zone-shapes';
import { printedLine } from '../../../print/sheet/printed-line';
import type { ExploreState } from '../../../state/explore-state';
import { drawnFinding, plateOfState } from '../../explore/plate-of-state';
import { drawingCamera } from '../drawings';
import type { ViewOverlays } from './measured-view';

/** A reader's line with its words along it. */
function drawnLine(state: ExploreState, { line }: ViewOverlays, frame: Frame) {
  if (!line) return null;
  const label = state.words.value.translator.text('line.not-border');
  const polygons = line.sides.flatMap((side) => side.polygons);
  return printedLine({ lines: line.lines, polygons, label }, frame);
}

/** How far the visible lines may be off. */
function drawnBands({ words, visible, data, view }: ExploreState, frame: Frame): GroupShape[] {
  const { settings, date } = view.value;
  if (!settings.bands) return [];
  const shown = { words: words.value, visible: visible.value, data: data.value, date };
  return [bandShapes(shown, frame)];
}

/** What the reader laid upon the map, as prints have it. */
function extrasOf(state: ExploreState, overlays: ViewOverlays, frame: Frame): MapExtras {
  const zones = [...overlays.zones.values()].flat().map(({ zone }) => zone);
  const line = drawnLine(state, overlays, frame);
  return {
    ...NO_EXTRAS,
    below: [
      ...(zones.length > 0 ? [zoneShapes({ zones }, frame, 'rgb')] : []),
      ...drawnBands(state, frame),
      ...(line ? [line.group] : []),
    ],
    labels: line?.labels ?? [],
  };
}

function plateInput(state: ExploreState, design: PosterDesign, overlays: ViewOverlays): PlateInput {
  const { camera, date } = state.view.value;
  return plateOfState(state, {
    size: design.size,
    measuredOn: new Map([...state.data.value, ...state.line.movedLayers.value]),
    ...(date ? { date } : {}),
    view: { camera: drawingCamera(design, state.claim.value.frame, camera) },
    extras: (map) => extrasOf(state, overlays, map.frame),
  });
}

/** What the state shows, as the markup of a drawing; the state's layers must have come. */
export function viewDrawing(
  state: ExploreState,
  design: PosterDesign,
  overlays: ViewOverlays,
): string {
  return drawPlate(plateInput(state, design, overlays), {
    colours: 'classes',
    idPrefix: `view-${design.name}-`,
    title: state.words.value.translator.text('map.label'),
    description: drawnFinding(state),
  });
}
