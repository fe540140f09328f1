import { useEffect, useRef, useState } from 'preact/hooks';
import { readReport } from '../../model/embed-report';

export interface EmbedPreviewProps {
  title: string;
  address: string;
  /** Width that the embed is shown at, in CSS pixels; made smaller where there is less room. */
  widthPx: number;
  isPicture: boolean;
  /** Told the height that the embed has at that width, in CSS pixels. */
  onHeight: (heightPx: number) => void;
}

const FIRST_HEIGHT_PX = 800;

const px = (value: number) => `${value}px`;

/** The height that the frame itself tells. */
function useHeight(
  frame: { current: HTMLIFrameElement | null },
  onHeight: (heightPx: number) => void,
): number {
  const [height, setHeight] = useState(FIRST_HEIGHT_PX);
  const tell = useRef(onHeight);
  tell.current = onHeight;
  useEffect(() => {
    const take = ({ source, data }: MessageEvent) => {
      const report = source === frame.current?.contentWindow ? readReport(data) : null;
      if (report?.type !== 'height') return;
      setHeight(report.height);
      tell.current(report.height);
    };
    addEventListener('message', take);
    return () => removeEventListener('message', take);
  }, []);
  return height;
}

/** An embed as it will look in a column of a width. */
export function EmbedPreview({ title, address, widthPx, isPicture, onHeight }: EmbedPreviewProps) {
  const box = useRef<HTMLDivElement>(null);
  const frame = useRef<HTMLIFrameElement>(null);
  const [room, setRoom] = useState(widthPx);
  const height = useHeight(frame, onHeight);
  useEffect(() => {
    const observer = new ResizeObserver(([entry]) => setRoom(entry?.contentRect.width ?? widthPx));
    if (box.current) observer.observe(box.current);
    return () => observer.disconnect();
  }, []);
  const scale = Math.min(1, room / widthPx);
  return (
    <div
      class="embed-preview"
      ref={box}
      style={{ height: isPicture ? 'auto' : px(height * scale) }}
    >
      {isPicture ? (
        <img src={address} alt={title} style={{ width: px(widthPx) }} />
      ) : (
        <iframe
          key={address}
          ref={frame}
          title={title}
          src={address}
          style={{ width: px(widthPx), height: px(height), transform: `scale(${scale})` }}
        />
      )}
    </div>
  );
}
