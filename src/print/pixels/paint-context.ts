/** What is painted on: a canvas of the page, or one off the screen. */
export type PaintContext = CanvasRenderingContext2D | OffscreenCanvasRenderingContext2D;

/** The fonts of the page's drawings. */
export const FONT_STACK = '"Noto Sans", "Noto Sans Armenian", "Noto Sans Georgian", sans-serif';
