import type { EmbedTheme } from '../../model/embed-look';
import type { EmbedForm } from './embed-code';

/** What a reader chose in the builder of embeds. */
export interface EmbedChoices {
  /** The claim's own view, or what the map shows now. */
  what: 'claim' | 'view';
  language: string;
  theme: EmbedTheme;
  form: EmbedForm;
  /** As wide as the host's column, or of the preview's size. */
  size: 'column' | 'fixed';
  /** What stands there before a tap. */
  begins: 'drawing' | 'live';
  /** Width of the preview in CSS pixels. */
  widthPx: number;
}

export const PREVIEW_WIDTHS_PX = [320, 600, 1200] as const;
