import type { PageSize } from '../../print/specification/print-specification';

/**
 * Makes the browser print the sheet alone, on a page of its own size.
 * @returns takes it back
 */
export function pagePrinted({ unit, width, height }: PageSize): () => void {
  const sheet = new CSSStyleSheet();
  const [w, h] = [`${width}${unit}`, `${height}${unit}`];
  sheet.insertRule(`@page { size: ${w} ${h}; margin: 0 }`);
  sheet.insertRule(`@media print { .print-preview canvas { width: ${w}; height: ${h} } }`);
  const before = document.adoptedStyleSheets;
  document.adoptedStyleSheets = [...before, sheet];
  return () => {
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((own) => own !== sheet);
  };
}
