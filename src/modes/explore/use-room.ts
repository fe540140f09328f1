import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Size } from '../../plate/camera';

/** The room of the map, once it is laid out. */
export function useRoom() {
  const room = useRef<HTMLDivElement>(null);
  const [size, setSize] = useState<Size | null>(null);
  useLayoutEffect(() => {
    if (!room.current) return undefined;
    const observer = new ResizeObserver(([entry]) => {
      if (entry) setSize({ width: entry.contentRect.width, height: entry.contentRect.height });
    });
    observer.observe(room.current);
    return () => observer.disconnect();
  }, []);
  return { room, size };
}
