/** Which figure stands in a place of a sentence: a measurement's, or that of one of its parts. */
export interface FigurePlace {
  measurement: string;
  part?: string;
  /** The value itself, an end of its interval, or both ends. */
  form: 'value' | 'low' | 'high' | 'range';
}

/** How many of the page's measurements there are, or cannot be decided. */
export interface CountPlace {
  count: 'all' | 'undecided';
}

export type Place = FigurePlace | CountPlace;

const FIGURE = /^([a-z0-9-]+)(?:\/([a-z0-9-]+))?(?:\.(low|high|range))?$/;
const COUNT = /^count\.(all|undecided)$/;

/**
 * What stands between braces: `measurement`, `measurement/part`, each with `.low`, `.high` or
 * `.range` for the interval; `count.all` and `count.undecided`. Null for anything else.
 */
export function parsePlace(text: string): Place | null {
  const count = COUNT.exec(text)?.[1];
  if (count) return { count: count as CountPlace['count'] };
  const [, measurement, part, form = 'value'] = FIGURE.exec(text) ?? [];
  if (!measurement) return null;
  return { measurement, form: form as FigurePlace['form'], ...(part ? { part } : {}) };
}

/** A sentence taken apart: its words, and the places of figures between them as they are written. */
export type TemplatePiece = { words: string } | { place: string };

/** Takes a sentence apart at its braces. */
export function templatePieces(template: string): TemplatePiece[] {
  return template
    .split(/\{([^{}]*)\}/)
    .map((text, i) => (i % 2 === 0 ? { words: text } : { place: text }))
    .filter((piece) => !('words' in piece) || piece.words !== '');
}
