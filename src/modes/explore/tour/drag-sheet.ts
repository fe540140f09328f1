/** A finger that has not moved farther presses. */
const DRAG_FROM_PX = 6;
/** A flick this fast, in CSS pixels a millisecond, decides by its direction. */
const FLICK = 0.4;
/** Of the window's height: the least and the most that the sheet takes while it is dragged. */
const LIMITS = [0.2, 0.9] as const;

interface Drag {
  startY: number;
  startHeight: number;
  lastY: number;
  lastTime: number;
  speed: number;
  isMoving: boolean;
}

const within = (height: number) =>
  Math.min(innerHeight * LIMITS[1], Math.max(innerHeight * LIMITS[0], height));

/** Whether the sheet goes up when it is let go: by the flick, else to what is nearer. */
export function goesUp(speed: number, height: number, low: number, high: number): boolean {
  if (Math.abs(speed) >= FLICK) return speed < 0;
  return height > (low + high) / 2;
}

/** The sheet's two heights in CSS pixels, as its styles have them. */
function heightsOf(sheet: HTMLElement): [low: number, high: number] {
  const heightWith = (raised: boolean) => {
    sheet.classList.toggle('raised', raised);
    return sheet.offsetHeight;
  };
  const was = sheet.classList.contains('raised');
  const before = sheet.style.height;
  sheet.style.height = '';
  const heights: [number, number] = [heightWith(false), heightWith(true)];
  sheet.classList.toggle('raised', was);
  sheet.style.height = before;
  return heights;
}

/** What was dragged is not pressed as well; a finger sends no click after a drag, so it is waited for shortly. */
function withoutClick(by: HTMLElement): void {
  const refuse = (event: Event) => event.stopPropagation();
  by.addEventListener('click', refuse, { capture: true });
  setTimeout(() => by.removeEventListener('click', refuse, { capture: true }));
}

const startDrag = ({ clientY, timeStamp }: PointerEvent, startHeight: number): Drag => ({
  startY: clientY,
  startHeight,
  lastY: clientY,
  lastTime: timeStamp,
  speed: 0,
  isMoving: false,
});

const goOn = (drag: Drag, { clientY, timeStamp }: PointerEvent): Drag => ({
  ...drag,
  isMoving: true,
  speed: (clientY - drag.lastY) / Math.max(1, timeStamp - drag.lastTime),
  lastY: clientY,
  lastTime: timeStamp,
});

/** Lets a sheet be dragged by a part of it. Returns what ends it. */
export function dragSheet(
  sheet: HTMLElement,
  by: HTMLElement,
  onRaise: (raised: boolean) => void,
): () => void {
  let drag: Drag | null = null;
  const down = (event: PointerEvent) => {
    if (event.button !== 0 || !sheet.querySelector('.tour-handle')?.checkVisibility()) return;
    drag = startDrag(event, sheet.offsetHeight);
  };
  const move = (event: PointerEvent) => {
    if (!drag) return;
    const y = event.clientY;
    if (!drag.isMoving && Math.abs(y - drag.startY) < DRAG_FROM_PX) return;
    if (!drag.isMoving) {
      by.setPointerCapture(event.pointerId);
      sheet.classList.add('dragged');
    }
    drag = goOn(drag, event);
    sheet.style.height = `${within(drag.startHeight + drag.startY - y)}px`;
  };
  const up = () => {
    const done = drag;
    drag = null;
    if (!done?.isMoving) return;
    const height = sheet.offsetHeight;
    const [low, high] = heightsOf(sheet);
    sheet.classList.remove('dragged');
    sheet.style.height = '';
    onRaise(goesUp(done.speed, height, low, high));
    withoutClick(by);
  };
  // A quick mouse is out of the sheet before the drag has begun.
  const events = { pointermove: move, pointerup: up, pointercancel: up } as const;
  by.addEventListener('pointerdown', down);
  for (const [name, listener] of Object.entries(events)) {
    addEventListener(name, listener as EventListener);
  }
  return () => {
    by.removeEventListener('pointerdown', down);
    for (const [name, listener] of Object.entries(events)) {
      removeEventListener(name, listener as EventListener);
    }
  };
}
