import type { SymbolRule, ZoomStops } from '../../layers/symbology';

/** The value at a zoom, linear between the stops and level beyond them, as in the live map. */
export function atZoom(stops: ZoomStops, zoom: number): number {
  const next = stops.findIndex(([stop]) => stop > zoom);
  const [before, after] = [stops[next < 0 ? stops.length - 1 : next - 1], stops[next]];
  if (!before || !after) return (before ?? after)?.[1] ?? 0;
  const t = (zoom - before[0]) / (after[0] - before[0]);
  return before[1] + t * (after[1] - before[1]);
}

/** Whether a rule draws at a zoom. */
export function drawsAt({ minZoom = 0, maxZoom = Infinity }: SymbolRule, zoom: number): boolean {
  return zoom >= minZoom && zoom < maxZoom;
}
