import { useLayoutEffect } from 'preact/hooks';

/** The browser's own key for printing opens the print page; there it prints the sheet. */
export function usePrintKey(print: () => void): void {
  // Before the page says that it answers: an effect would wait for a frame, and an early key be lost.
  useLayoutEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== 'p' || !(event.ctrlKey || event.metaKey)) return;
      if (event.defaultPrevented || document.querySelector('dialog[open]')) return;
      event.preventDefault();
      print();
    };
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  }, []);
}
