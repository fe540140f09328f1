import { getGlobalDispatcher, type Map as LiveMap } from 'maplibre-gl';

/** A worker that says nothing for so long has not come, or is gone; a slow network needs half of it. */
const SILENT_MS = 60_000;

export interface DrawingWatch {
  /** The first picture is complete, with what the worker makes of the data. */
  onReady: () => void;
  /** The map draws no longer, or will not. */
  onStopped: () => void;
}

/**
 * Tells when a new map has drawn all there is, and when it stops: the browser took its canvas away, or
 * its worker does not answer. Without the worker MapLibre calls itself idle over an empty map.
 */
export function watchDrawing(map: LiveMap, { onReady, onStopped }: DrawingWatch): void {
  let over = false;
  const stop = () => {
    if (over) return;
    over = true;
    onStopped();
  };
  map.once('remove', () => {
    over = true;
  });
  // The canvas's own event: the map also fires one by this name where it merely renews its workers.
  map.getCanvas().addEventListener('webglcontextlost', stop);
  void getGlobalDispatcher()
    .ping(SILENT_MS)
    .then((answered) => {
      if (!answered) return stop();
      if (over) return;
      map.once('idle', () => {
        if (!over) onReady();
      });
      map.triggerRepaint();
    });
}
