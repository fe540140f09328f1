import type { ComponentChildren } from 'preact';
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import { placePopover } from './place-popover';

export interface PopoverProps {
  title: string;
  /** The title as it is shown, where that is more than the text. */
  heading?: ComponentChildren;
  /** What it is, above the title. */
  kicker: string;
  closeLabel: string;
  /** Where what it tells about is drawn, in CSS pixels within the parent; null stays where it is. */
  place: { x: number; y: number } | null;
  /** Selects what is around it, where a press does not close it: it may pick anew. */
  around: string;
  /** It was opened by key: the focus moves in. */
  takesFocus: boolean;
  onClose: () => void;
  children: ComponentChildren;
}

/** Keeps the popover beside its place and within its parent; a sheet's place is the style's. */
function usePlace(box: { current: HTMLElement | null }, place: PopoverProps['place']) {
  useLayoutEffect(() => {
    const popover = box.current;
    const parent = popover?.parentElement;
    if (!popover || !parent || !place) return;
    const room = { width: parent.clientWidth, height: parent.clientHeight };
    const size = { width: popover.offsetWidth, height: popover.offsetHeight };
    const { left, top } = placePopover(place, size, room);
    popover.style.setProperty('--left', `${left}px`);
    popover.style.setProperty('--top', `${top}px`);
  });
}

/** Closes at Escape, and at a press outside of the popover's surroundings. */
function useClosing(box: { current: HTMLElement | null }, { around, onClose }: PopoverProps) {
  const close = useRef(onClose);
  close.current = onClose;
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key === 'Escape') close.current();
    };
    const onPress = ({ target }: PointerEvent) => {
      if (!(target instanceof Node) || box.current?.closest(around)?.contains(target)) return;
      close.current();
    };
    addEventListener('keydown', onKey);
    addEventListener('pointerdown', onPress);
    return () => {
      removeEventListener('keydown', onKey);
      removeEventListener('pointerdown', onPress);
    };
  }, []);
}

/** A small dialog beside its place in the parent; not modal, the page stays usable. */
export function Popover(props: PopoverProps) {
  const box = useRef<HTMLElement>(null);
  const { takesFocus, title } = props;
  usePlace(box, props.place);
  useClosing(box, props);
  useEffect(() => {
    box.current?.scrollTo({ top: 0 });
    if (takesFocus) box.current?.focus({ preventScroll: true });
  }, [takesFocus, title]);
  return (
    <section class="popover" role="dialog" aria-labelledby="popover-title" tabIndex={-1} ref={box}>
      <header>
        <div>
          <p class="quiet">{props.kicker}</p>
          <h2 id="popover-title">{props.heading ?? title}</h2>
        </div>
        <button
          type="button"
          class="popover-close"
          aria-label={props.closeLabel}
          title={props.closeLabel}
          onClick={props.onClose}
        >
          <span aria-hidden="true">×</span>
        </button>
      </header>
      {props.children}
    </section>
  );
}
