import type { ColourToken } from '../../layers/palette';
import type { HatchSymbol } from '../../layers/symbology';
import type { PathShape, RectShape, Shape, Stroke, TextShape } from '../../plate/display-list';
import type { PrintColours } from '../specification/print-specification';

/** What a list of shapes becomes on paper. */
export interface PaperRules {
  colours: PrintColours;
  leastLinePx: number;
}

/** Coarse and fine dots cover the same share of the ground: neither side weighs more. */
const dots = (spacingPx: number, widthPx: number): HatchSymbol => ({
  pattern: 'dots',
  colour: 'ink-quiet',
  spacingPx,
  widthPx,
});

/** Patterns in place of tints. */
const PATTERNS: Partial<Record<ColourToken, HatchSymbol>> = {
  'side-1': dots(12, 1.9),
  'side-2': dots(6, 0.95),
};
const BLACK_PATTERNS: Partial<Record<ColourToken, HatchSymbol>> = {
  ...PATTERNS,
  water: { pattern: 'level', colour: 'ink', spacingPx: 3, widthPx: 0.8 },
  accent: { pattern: 'cross', colour: 'ink', spacingPx: 14, widthPx: 0.6 },
};

/** Not printed at all, or in full. */
const SOLID: ReadonlySet<ColourToken> = new Set<ColourToken>(['paper', 'ink', 'line']);
/** What would only darken the ground of one side where there are no tints. */
const LEFT_OUT: ReadonlySet<ColourToken> = new Set<ColourToken>(['forest']);

const hasTints = (colours: PrintColours) => colours === 'rgb' || colours === 'cmyk';

function withoutTint(shape: PathShape, colours: PrintColours): PathShape {
  const { fill, ...rest } = shape;
  if (!fill || hasTints(colours) || SOLID.has(fill.colour)) return shape;
  const pattern = (colours === 'black' ? BLACK_PATTERNS : PATTERNS)[fill.colour];
  const paper = { colour: 'paper', opacity: 1 } as const;
  if (pattern) return { ...rest, hatch: pattern, ...(fill.opacity === 1 ? { fill: paper } : {}) };
  if (colours === 'grey') return shape;
  // Without tints only what lies below must still be covered: one country by another.
  return fill.opacity === 1 ? { ...shape, fill: paper } : rest;
}

/** A band that is seen through, in black alone: rungs across it, so that it stays no crisp line. */
const rungs = (stroke: Stroke): Stroke => ({
  ...stroke,
  opacity: 1,
  cap: 'butt',
  dashPx: [1, 5],
});

/** What is measured: a white core tells it from a line, where colour does not. */
function hollow(stroke: Stroke): Stroke[] {
  if (stroke.opacity < 0.5) return [{ ...stroke, opacity: 1, dashPx: [2, 3] }];
  const { dashPx: _dash, ...solid } = stroke;
  const core: Stroke = { ...stroke, colour: 'paper', opacity: 1, widthPx: stroke.widthPx * 0.45 };
  return [{ ...solid, opacity: 1, widthPx: stroke.widthPx * 1.25 }, core];
}

/** In black alone a road would be taken for a delimited line, were it as broad. */
const ROUTE_SHARE = 0.5;

function inBlack(strokes: readonly Stroke[], broadPx: number): Stroke[] {
  const broad = strokes.filter(({ widthPx, opacity }) => widthPx > broadPx && opacity < 0.5);
  if (broad.length > 0) return [rungs(broad[0] as Stroke)];
  const seen = strokes.filter(({ colour }) => colour !== 'road');
  return seen.flatMap((stroke): Stroke[] => {
    if (stroke.colour === 'road-edge') return [{ ...stroke, opacity: 1, widthPx: 0 }];
    if (stroke.colour === 'accent') return hollow(stroke);
    if (stroke.colour === 'route')
      return [{ ...stroke, opacity: 1, widthPx: stroke.widthPx * ROUTE_SHARE }];
    const isFaint = stroke.opacity < 0.5 && stroke.colour !== 'paper';
    return [{ ...stroke, opacity: 1, ...(isFaint ? { dashPx: [2, 3] } : {}) }];
  });
}

const BROAD_PX = 6;

/** Where the accent is no colour, a white core stands for it. */
function coloured(strokes: readonly Stroke[], colours: PrintColours): Stroke[] {
  if (colours === 'black') return inBlack(strokes, BROAD_PX);
  const isHollow = ({ colour, opacity }: Stroke) =>
    colours === 'grey' && colour === 'accent' && opacity >= 0.5;
  return strokes.flatMap((stroke) => (isHollow(stroke) ? hollow(stroke) : [stroke]));
}

function strokesOnPaper(strokes: readonly Stroke[], { colours, leastLinePx }: PaperRules) {
  const own = coloured(strokes, colours);
  const widest = Math.max(
    0,
    ...own.filter(({ colour }) => colour === 'road').map((s) => s.widthPx),
  );
  return own.map((stroke): Stroke => {
    // What shows of a road's edge is half of what it is wider by.
    const isEdge = stroke.colour === 'road-edge' && widest > 0;
    const least = isEdge ? widest + 2 * leastLinePx : leastLinePx;
    return stroke.widthPx < least ? { ...stroke, widthPx: least } : stroke;
  });
}

/** Between letters and the patterns around them: less would let dots and lines be read as parts of letters. */
const PATTERN_HALO_PX = 3;

/** Letters are printed in black alone, in whatever colour they are on a screen. */
function textOnPaper(shape: TextShape, { colours }: PaperRules): TextShape {
  if (colours === 'rgb') return shape;
  const { beside, style } = shape;
  const isUponPatterns = !hasTints(colours) && style.haloPx !== undefined;
  return {
    ...shape,
    style: {
      ...style,
      colour: 'ink',
      ...(isUponPatterns ? { haloPx: Math.max(PATTERN_HALO_PX, style.haloPx ?? 0) } : {}),
    },
    ...(beside ? { beside: { ...beside, colour: 'ink' } } : {}),
  };
}

const leftOut = (hatch: HatchSymbol | undefined, { colours }: PaperRules) =>
  hatch !== undefined && !hasTints(colours) && LEFT_OUT.has(hatch.colour);

function pathOnPaper(shape: PathShape, rules: PaperRules): PathShape {
  const tinted = withoutTint(shape, rules.colours);
  const hatch = leftOut(tinted.hatch, rules) ? undefined : tinted.hatch;
  const widthPx = Math.max(hatch?.widthPx ?? 0, rules.leastLinePx);
  const { hatch: _hatch, ...plain } = tinted;
  return {
    ...plain,
    strokes: strokesOnPaper(shape.strokes, rules),
    ...(hatch ? { hatch: { ...hatch, widthPx } } : {}),
  };
}

function rectOnPaper(shape: RectShape, rules: PaperRules): RectShape {
  const [stroke] = shape.stroke ? strokesOnPaper([shape.stroke], rules) : [];
  const isBlank = rules.colours === 'black' && shape.fill;
  return {
    ...shape,
    ...(stroke ? { stroke } : {}),
    ...(isBlank ? { fill: { colour: 'paper', opacity: 1 } } : {}),
  };
}

function onPaper(shape: Shape, rules: PaperRules): Shape {
  switch (shape.type) {
    case 'group':
      return { ...shape, shapes: forPaper(shape.shapes, rules) };
    case 'path':
      return pathOnPaper(shape, rules);
    case 'text':
      return textOnPaper(shape, rules);
    case 'rect':
      return rectOnPaper(shape, rules);
    case 'markers':
      return { ...shape, edgePx: Math.max(shape.edgePx, rules.leastLinePx) };
  }
}

/**
 * Shapes as they are printed: no line thinner than the least, letters in black alone unless the print
 * is for screens, and patterns in place of tints where there are none.
 */
export function forPaper(shapes: readonly Shape[], rules: PaperRules): Shape[] {
  return shapes.map((shape) => onPaper(shape, rules));
}
