import type { Signal } from '@preact/signals';
import type { LiveMap } from '../../../map/map-view-props';
import { cameraOf } from '../../../map/settle-labels';
import { type Pixel, pixelFrame } from '../../../map/vertex-window';
import { measuredRing } from '../../../measure/free-measuring';
import { geodesicCourse } from '../../../measure/geodesic-course';
import type { LonLat } from '../../../model/common';
import type { MeasuringTool } from '../../../state/measuring/measuring-tool';
import { useMapMoves } from '../use-map-moves';

export interface MeasuringOverlayProps {
  map: LiveMap;
  tool: MeasuringTool;
  /** Where the pointer is upon the map. */
  pointer: Signal<LonLat | null>;
  /** Keys or a finger take the middle of the map: it is marked. */
  showsMiddle: Signal<boolean>;
}

const pathOf = (pixels: readonly Pixel[]) =>
  pixels.map(({ x, y }, at) => `${at === 0 ? 'M' : 'L'}${x.toFixed(1)} ${y.toFixed(1)}`).join('');

/** What is measured by free hand, drawn over the map; it takes no clicks from it. */
export function MeasuringOverlay(props: MeasuringOverlayProps) {
  const { map, tool } = props;
  useMapMoves(map);
  const measuring = tool.now;
  if (!measuring) return null;
  const { clientWidth: width, clientHeight: height } = map.getContainer();
  const frame = pixelFrame(cameraOf(map), { width, height });
  const { mode, positions } = measuring;
  const isPosition = mode === 'position';
  const ring = measuredRing(measuring);
  const path = isPosition ? '' : pathOf(geodesicCourse(ring).map(frame.toPixel));
  const points = isPosition ? [] : positions.map(frame.toPixel);
  const [last, pointer] = [positions.at(-1), props.pointer.value];
  const next = last && pointer && !isPosition ? geodesicCourse([last, pointer]) : [];
  return (
    <svg class="measuring-overlay" aria-hidden="true">
      {ring !== positions && <path class="ground" d={path} />}
      <path class="casing" d={path} />
      <path class="course" d={path} />
      <path class="next" d={pathOf(next.map(frame.toPixel))} />
      {points.map(({ x, y }, at) => (
        // Points are told apart by their order alone: two may lie at one place.
        <circle key={`${at}`} cx={x} cy={y} r={4.5} />
      ))}
      {props.showsMiddle.value && (
        <path
          class="middle"
          d={`M${width / 2 - 12} ${height / 2}h24M${width / 2} ${height / 2 - 12}v24`}
        />
      )}
    </svg>
  );
}
