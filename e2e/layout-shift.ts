/** Sums, in `window.layoutShift`, the layout shifts (Web Vitals: CLS) that no reader caused; runs in the page. */
export function countShifts(): void {
  Reflect.set(window, 'layoutShift', 0);
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries() as (PerformanceEntry & { value: number })[]) {
      Reflect.set(window, 'layoutShift', Reflect.get(window, 'layoutShift') + entry.value);
    }
  }).observe({ type: 'layout-shift', buffered: true });
}
