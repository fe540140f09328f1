import type { MapOptions } from 'maplibre-gl';
import { framePaddingPx, type Size } from '../plate/camera';
import type { MapViewProps } from './map-view-props';

/** Whether the reader's system asks for little movement. */
export function isReduced(): boolean {
  return matchMedia('(prefers-reduced-motion: reduce)').matches;
}

/** A container's size in CSS pixels. */
export const sizeOf = ({ clientWidth, clientHeight }: HTMLElement): Size => ({
  width: clientWidth,
  height: clientHeight,
});

function startAt(size: Size, { target, startCamera }: MapViewProps): Partial<MapOptions> {
  const camera = 'camera' in target ? target.camera : startCamera?.(size);
  if (camera) return { center: [camera.longitude, camera.latitude], zoom: camera.zoom };
  if ('frame' in target) {
    return { bounds: target.frame, fitBoundsOptions: { padding: framePaddingPx(size) } };
  }
  return {};
}

/** Where the page around scrolls, one finger and the wheel alone are the page's. */
function sharedGestures({ gestures }: MapViewProps): Partial<MapOptions> {
  if (!gestures) return {};
  const name = 'CooperativeGesturesHandler';
  return {
    cooperativeGestures: true,
    locale: {
      [`${name}.WindowsHelpText`]: gestures.control,
      [`${name}.MacHelpText`]: gestures.command,
      [`${name}.MobileHelpText`]: gestures.touch,
    },
  };
}

/** What a new map starts with: no rotation, no attribution of its own, inside the dossier's extent. */
export function mapOptions(container: HTMLElement, props: MapViewProps): MapOptions {
  const [west, south, east, north] = props.bounds;
  return {
    container,
    style: isReduced() ? { ...props.style, transition: { duration: 0, delay: 0 } } : props.style,
    attributionControl: false,
    // See follow-size.ts.
    trackResize: false,
    maxBounds: [west, south, east, north],
    minZoom: 4,
    maxZoom: 16,
    dragRotate: false,
    pitchWithRotate: false,
    touchPitch: false,
    fadeDuration: isReduced() ? 0 : 200,
    ...sharedGestures(props),
    ...startAt(sizeOf(container), props),
  };
}
