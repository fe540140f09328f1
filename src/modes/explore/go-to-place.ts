import { effect } from '@preact/signals';
import type { Feature, Position } from 'geojson';
import { labelPoint } from '../../layers/label-point';
import type { Extent, LonLat } from '../../model/common';
import type { FeatureRef } from '../../model/map-item';
import type { Camera } from '../../model/view';
import { fitExtent, framePaddingPx, type Size, worldSizePx } from '../../plate/camera';
import { lookAt, switchLayer } from '../../state/commands';
import type { ExploreState } from '../../state/explore-state';

/** A village is seen with its neighbours. */
const PLACE_ZOOM = 12;
const FARTHEST_DEGREES = 1e-4;
/** The place lies so far left of the middle that what tells about it finds room on its right. */
const ASIDE_SHARE = 0.25;
/** On narrower maps that comes from below. */
const SHEET_BELOW_PX = 480;

function positionsIn(coordinates: unknown): Position[] {
  if (!Array.isArray(coordinates)) return [];
  if (typeof coordinates[0] === 'number') return [coordinates as Position];
  return coordinates.flatMap(positionsIn);
}

function extentOf({ geometry }: Feature): Extent {
  const positions = 'coordinates' in geometry ? positionsIn(geometry.coordinates) : [];
  return positions.reduce<Extent>(
    ([west, south, east, north], [x = 0, y = 0]) => [
      Math.min(west, x),
      Math.min(south, y),
      Math.max(east, x),
      Math.max(north, y),
    ],
    [180, 90, -180, -90],
  );
}

/** Where the map looks to show a feature: a point from no farther away than it looks now, others as a whole. */
function cameraFor(feature: Feature, at: LonLat, now: Camera | null, size: Size): Camera {
  if (feature.geometry.type !== 'Point') {
    return fitExtent(extentOf(feature), size, framePaddingPx(size));
  }
  const [longitude, latitude] = at;
  const zoom = Math.max(now?.zoom ?? 0, PLACE_ZOOM);
  const aside = size.width < SHEET_BELOW_PX ? 0 : size.width * ASIDE_SHARE;
  return { longitude: longitude + (aside * 360) / worldSizePx(zoom), latitude, zoom };
}

const isAt = (now: Camera, there: Camera) =>
  Math.abs(now.longitude - there.longitude) < FARTHEST_DEGREES &&
  Math.abs(now.latitude - there.latitude) < FARTHEST_DEGREES;

/** Runs once the map looks there; never, if it goes elsewhere on the way. */
function onArrival(state: ExploreState, there: Camera, then: () => void): void {
  const start = state.lookingAt.peek();
  let stop: (() => void) | undefined;
  let isOver = false;
  stop = effect(() => {
    const now = state.lookingAt.value;
    if (isOver || !now) return;
    const hasCome = isAt(now, there);
    if (!hasCome && now === start) return;
    isOver = true;
    stop?.();
    if (hasCome) queueMicrotask(then);
  });
  if (isOver) stop();
}

/** Runs with the feature once its layer, which is switched on for it, has come. */
function onFeature(state: ExploreState, ref: FeatureRef, then: (feature: Feature) => void): void {
  if (!state.visible.peek().has(ref.layer)) switchLayer(state, ref.layer, true);
  const stop = effect(() => {
    const features = state.data.value.get(ref.layer)?.features;
    const feature = features?.find(({ id }) => id === ref.feature);
    if (!feature) return;
    queueMicrotask(() => {
      stop();
      then(feature);
    });
  });
}

/** Moves the map to a feature and tells where it is once it is in sight. */
export function goToPlace(
  state: ExploreState,
  ref: FeatureRef,
  size: Size,
  then: (at: LonLat) => void,
): void {
  onFeature(state, ref, (feature) => {
    const at = labelPoint(feature.geometry);
    if (!at) return;
    const camera = cameraFor(feature, at, state.lookingAt.peek(), size);
    lookAt(state, camera);
    onArrival(state, camera, () => then(at));
  });
}
