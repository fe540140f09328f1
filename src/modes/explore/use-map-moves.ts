import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import type { LiveMap } from '../../map/map-view-props';

/** Draws again at each step of the map's own moves. */
export function useMapMoves(map: LiveMap): void {
  const moves = useSignal(0);
  useEffect(() => {
    const count = () => {
      moves.value += 1;
    };
    map.on('move', count);
    map.on('resize', count);
    return () => {
      map.off('move', count);
      map.off('resize', count);
    };
  }, [map]);
  void moves.value;
}
