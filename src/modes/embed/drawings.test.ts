import { expect, it } from 'vitest';
import { visibleExtent } from '../../plate/camera';
import { cameraBehindDrawing, drawingCamera, EMBED_DRAWINGS } from './drawings';

const [narrow, wide] = EMBED_DRAWINGS;
const frame: [number, number, number, number] = [10, 50, 11, 51];
const camera = { longitude: 10.5, latitude: 50.5, zoom: 9 };

it('shows a camera of a link at its own zoom in the wider drawing, and all of that on a phone', () => {
  expect(drawingCamera(wide, frame, camera)).toEqual(camera);
  const [west, south, east, north] = visibleExtent(camera, wide.size);
  const seen = visibleExtent(drawingCamera(narrow, frame, camera), narrow.size);
  expect(seen[0]).toBeLessThanOrEqual(west + 1e-9);
  expect(seen[1]).toBeLessThanOrEqual(south + 1e-9);
  expect(seen[2]).toBeGreaterThanOrEqual(east - 1e-9);
  expect(seen[3]).toBeGreaterThanOrEqual(north - 1e-9);
});

it.each([null, camera])(
  'lets the live map show what the drawing shows, scaled (camera %j)',
  (own) => {
    for (const design of EMBED_DRAWINGS) {
      const { width, height } = design.size;
      const drawn = visibleExtent(drawingCamera(design, frame, own), design.size);
      const room = { width: width * 1.25, height: height * 1.25 };
      const live = visibleExtent(cameraBehindDrawing(design, frame, own, room), room);
      live.forEach((edge, at) => {
        expect(edge).toBeCloseTo(drawn[at] ?? Number.NaN, 9);
      });
    }
  },
);
