import type { Map as LiveMap } from 'maplibre-gl';

function hasSizeOf(map: LiveMap, { clientWidth, clientHeight }: HTMLElement): boolean {
  const canvas = map.getCanvas();
  return canvas.clientWidth === clientWidth && canvas.clientHeight === clientHeight;
}

/**
 * Gives a map its container's size once the page is painted. MapLibre would do so before that, and a
 * canvas of another size waits for all that was drawn upon it: a key of one line more, as in another
 * language, would hold up the whole page.
 */
export function followSize(map: LiveMap, container: HTMLElement): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const observer = new ResizeObserver(() => {
    timer ??= setTimeout(() => {
      timer = undefined;
      if (hasSizeOf(map, container)) return;
      map.resize();
      map.redraw();
    });
  });
  observer.observe(container);
  map.once('remove', () => {
    observer.disconnect();
    clearTimeout(timer);
  });
}
