import { useRef } from 'preact/hooks';

export interface SwipeProps {
  /** Share of the width that lies left of the divide. */
  share: number;
  label: string;
  valueText: string;
  /** What is written left and right of the divide, at its head. */
  left: string;
  right: string;
  onShare: (share: number) => void;
  /** The divide has come to rest. */
  onRest: () => void;
}

const STEP = 0.02;
const LONG_STEP = 0.1;

const within = (share: number) => Math.min(1, Math.max(0, share));

/** Where a key sends the divide; null for keys that do not. */
function shareByKey(share: number, key: string): number | null {
  switch (key) {
    case 'ArrowLeft':
    case 'ArrowDown':
      return within(share - STEP);
    case 'ArrowRight':
    case 'ArrowUp':
      return within(share + STEP);
    case 'PageDown':
      return within(share - LONG_STEP);
    case 'PageUp':
      return within(share + LONG_STEP);
    case 'Home':
      return 0;
    case 'End':
      return 1;
    default:
      return null;
  }
}

/** The divide between two pictures of one place: drawn along with the pointer, or moved by key. */
export function Swipe(props: SwipeProps) {
  const { share, label, valueText, left, right, onShare, onRest } = props;
  const handle = useRef<HTMLDivElement>(null);
  const shareAt = (x: number) => {
    const { left: from = 0, width = 1 } =
      handle.current?.parentElement?.getBoundingClientRect() ?? {};
    return within((x - from) / width);
  };
  const isHeld = (event: PointerEvent) => handle.current?.hasPointerCapture(event.pointerId);
  return (
    <div
      ref={handle}
      class="swipe"
      role="slider"
      tabIndex={0}
      aria-label={label}
      aria-orientation="horizontal"
      aria-valuemin={0}
      aria-valuemax={100}
      aria-valuenow={Math.round(share * 100)}
      aria-valuetext={valueText}
      style={{ left: `${share * 100}%` }}
      onPointerDown={(event) => {
        handle.current?.setPointerCapture(event.pointerId);
        handle.current?.focus();
        event.preventDefault();
      }}
      onPointerMove={(event) => {
        if (isHeld(event)) onShare(shareAt(event.clientX));
      }}
      onPointerUp={onRest}
      onPointerCancel={onRest}
      onKeyDown={(event) => {
        const next = shareByKey(share, event.key);
        if (next === null) return;
        event.preventDefault();
        // The map below moves by the same keys.
        event.stopPropagation();
        onShare(next);
        onRest();
      }}
    >
      <span class="swipe-date left">{left}</span>
      <span class="swipe-date right">{right}</span>
      <svg class="swipe-grip" viewBox="0 0 36 36" width="36" height="36" aria-hidden="true">
        <circle cx="18" cy="18" r="16" />
        <path d="M14.500 12L8.500 18L14.500 24M21.500 12L27.500 18L21.500 24" />
      </svg>
    </div>
  );
}
