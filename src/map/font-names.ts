/** Name in `text-font` of each weight. */
export const FONT_NAMES = { 400: 'Noto Sans Regular', 600: 'Noto Sans SemiBold' } as const;
