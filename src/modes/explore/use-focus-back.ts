import { useEffect, useRef } from 'preact/hooks';

/** When something closes with the focus in it, the focus goes to what opens it, which a selector names. */
export function useFocusBack(isOpen: boolean, opener: string): void {
  const wasOpen = useRef(isOpen);
  useEffect(() => {
    const isLost = document.activeElement === document.body;
    if (wasOpen.current && !isOpen && isLost) {
      document.querySelector<HTMLElement>(opener)?.focus({ preventScroll: true });
    }
    wasOpen.current = isOpen;
  }, [isOpen, opener]);
}
