import type { Forms } from '../i18n/forms';
import type { Camera } from '../model/view';
import { metresPerPixel } from '../plate/camera';
import { scaleLength } from '../plate/furniture/scale-length';

export interface ScaleBarProps {
  camera: Camera;
  forms: Forms;
}

const MOST_PX = 110;

/** How long a distance in the middle of the map is, in the reader's units. */
export function ScaleBar({ camera, forms }: ScaleBarProps) {
  const { widthPx, text } = scaleLength(metresPerPixel(camera), MOST_PX, forms);
  const width = Math.round(widthPx);
  return (
    <p class="scale-bar">
      {text}
      <svg width={width} height={6} viewBox={`0 0 ${width} 6`} aria-hidden="true">
        <path d={`M1 0V5H${width - 1}V0`} fill="none" stroke="currentColor" stroke-width="2" />
      </svg>
    </p>
  );
}
