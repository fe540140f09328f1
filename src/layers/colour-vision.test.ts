import type { Feature } from 'geojson';
import { describe, expect, it } from 'vitest';
import { LAYER_KINDS } from '../model/layer';
import { differenceOf, okLab, seenBy, VISION_NAMES, type Vision } from '../testing/colour-vision';
import { contrastOf, laidUpon, rgbOf } from '../testing/contrast';
import { layerKinds } from './layer-kinds';
import { measuredRules } from './measured';
import { type ColourToken, colourOf, type Theme } from './palette';
import { ruleApplies } from './rule-applies';
import type { HatchSymbol, LineSymbol, SymbolRule } from './symbology';

const THEMES = ['light', 'dark'] as const;
const SIDES = ['side-1', 'side-2'] as const;

/** Seen at once where two areas touch. */
const TOLD_APART = 4;
/** Lines are thin: their colours must lie farther apart where their form is the same. */
const LINES_TOLD_APART = 8;
/** WCAG 2.2, for what graphics say. */
const GRAPHICS = 3;

/** Areas that touch on the map, and must be told apart by their tints. */
const TOUCHING: readonly (readonly [ColourToken, ColourToken])[] = [
  ['side-1', 'side-2'],
  ['side-1', 'other'],
  ['side-2', 'other'],
  ['side-1', 'ground'],
  ['side-2', 'ground'],
  ['sea', 'side-2'],
  ['sea', 'ground'],
  ['sea', 'other'],
  ['water', 'side-1'],
  ['water', 'side-2'],
];

const seen = (token: ColourToken, theme: Theme, vision: Vision) =>
  seenBy(vision, rgbOf(colourOf(token, theme)));

interface Named<T> {
  name: string;
  symbol: T;
}

const rules: { name: string; rule: SymbolRule }[] = [
  ...LAYER_KINDS.filter((kind) => layerKinds[kind].group !== 'context').flatMap((kind) =>
    layerKinds[kind].rules.map((rule) => ({ name: `${kind}/${rule.id}`, rule })),
  ),
  ...measuredRules.map((rule) => ({ name: `measured/${rule.id}`, rule })),
];
const lines: Named<LineSymbol>[] = rules.flatMap(({ name, rule }) =>
  rule.line ? [{ name, symbol: rule.line }] : [],
);
const hatches: Named<HatchSymbol>[] = rules.flatMap(({ name, rule }) =>
  rule.hatch ? [{ name, symbol: rule.hatch }] : [],
);

/** What tells a line without its colour: its dashes, its casing and softness, and about how wide it is. */
function formOf({ dash, casing, softness, widthPx, cap }: LineSymbol): string {
  const widest = Math.round(2 * Math.log2(widthPx.at(-1)?.[1] ?? 1));
  return JSON.stringify([dash ?? 'solid', dash && cap, casing?.extraPx, softness, widest]);
}

const formOfHatch = ({ pattern, spacingPx }: HatchSymbol) => `${pattern} ${spacingPx}`;

function pairs<T>(all: readonly T[]): [T, T][] {
  return all.flatMap((a, i) => all.slice(i + 1).map((b): [T, T] => [a, b]));
}

function confused<T extends { colour: ColourToken }>(
  all: readonly Named<T>[],
  theme: Theme,
  vision: Vision,
  form: (symbol: T) => string,
): string[] {
  return pairs(all).flatMap(([a, b]) => {
    const [first, second] = [a.symbol.colour, b.symbol.colour];
    // Of one kind on purpose: what a hatch or a colour says is the same in both.
    if (first === second || form(a.symbol) !== form(b.symbol)) return [];
    const apart = differenceOf(seen(first, theme, vision), seen(second, theme, vision));
    return apart < LINES_TOLD_APART ? [`${a.name} and ${b.name}: ${apart.toFixed(1)}`] : [];
  });
}

describe.each(THEMES)('on the %s map', (theme) => {
  it('the two sides are equally light and equally coloured', () => {
    const [first, second] = SIDES.map((side) => okLab(rgbOf(colourOf(side, theme))));
    const chroma = ([, a, b]: readonly number[] = []) => Math.hypot(a ?? 0, b ?? 0);
    expect(Math.abs((first?.[0] ?? 0) - (second?.[0] ?? 1))).toBeLessThan(0.005);
    expect(Math.abs(chroma(first) - chroma(second))).toBeLessThan(0.006);
  });

  it('the others are quieter than either side', () => {
    const chroma = (token: ColourToken) =>
      Math.hypot(...okLab(rgbOf(colourOf(token, theme))).slice(1));
    for (const quiet of ['other', 'ground'] as const)
      for (const side of SIDES) expect(chroma(quiet)).toBeLessThan(chroma(side) / 2);
  });

  describe.each(VISION_NAMES)('with %s', (vision) => {
    it('areas that touch are told apart', () => {
      const alike = TOUCHING.flatMap(([a, b]) => {
        // Without colour the sides are the same on purpose: the line between them tells.
        const isSides = a === 'side-1' && b === 'side-2';
        if (vision === 'greyscale' && isSides) return [];
        const apart = differenceOf(seen(a, theme, vision), seen(b, theme, vision));
        const needed = vision === 'greyscale' ? TOLD_APART * 0.7 : TOLD_APART * 0.9;
        return apart < needed ? [`${a} and ${b}: ${apart.toFixed(1)}`] : [];
      });
      expect(alike).toEqual([]);
    });

    it('the line is seen on both sides and on its casing', () => {
      for (const kind of ['border', 'delimited-border', 'control-line'] as const) {
        const symbol = layerKinds[kind].rules[0]?.line;
        if (!symbol) throw new Error(`${kind} has no line`);
        for (const ground of [...SIDES, 'paper', 'water'] as const) {
          const behind = rgbOf(colourOf(ground, theme));
          const line = laidUpon(rgbOf(colourOf(symbol.colour, theme)), behind, symbol.opacity ?? 1);
          const contrast = contrastOf(seenBy(vision, line), seenBy(vision, behind));
          expect(contrast, `${kind} on ${ground}`).toBeGreaterThan(GRAPHICS);
        }
      }
    });

    it('lines of one form have colours that are told apart, and so have hatches', () => {
      expect(confused(lines, theme, vision, formOf)).toEqual([]);
      expect(confused(hatches, theme, vision, formOfHatch)).toEqual([]);
    });

    it('what is measured stands out from the road and the line that it runs on', () => {
      for (const token of ['line', 'route'] as const) {
        const apart = differenceOf(seen('accent', theme, vision), seen(token, theme, vision));
        expect(apart, token).toBeGreaterThan(7.5);
      }
    });
  });
});

describe('an area that has ended', () => {
  const feature = (properties: object) =>
    ({ type: 'Feature', properties, geometry: { type: 'Point', coordinates: [] } }) as Feature;
  const ruleOf = (properties: object) => {
    const [rule, ...others] = layerKinds['historical-area'].rules.filter((each) =>
      ruleApplies(each, feature(properties)),
    );
    expect(others).toEqual([]);
    return rule;
  };

  it('is told from one that stands by its hatch and its dashes, whatever becomes of the colour', () => {
    const [ended, stands] = [ruleOf({ valid_until: '1991' }), ruleOf({ valid_from: '2021' })];
    expect(ended?.hatch?.pattern).not.toBe(stands?.hatch?.pattern);
    expect(ended?.line?.dash).not.toEqual(stands?.line?.dash);
  });
});

describe('the simulation', () => {
  it('makes red and green of one lightness alike without the cones that tell them', () => {
    const [red, green] = [rgbOf('#d0664c'), rgbOf('#8c8a1e')];
    expect(differenceOf(red, green)).toBeGreaterThan(15);
    expect(differenceOf(seenBy('deuteranopia', red), seenBy('deuteranopia', green))).toBeLessThan(
      8,
    );
  });

  it('leaves white, black and greys as they are, to 2 of 255', () => {
    for (const vision of VISION_NAMES)
      for (const grey of ['#ffffff', '#808080', '#000000'])
        seenBy(vision, rgbOf(grey)).forEach((channel, i) => {
          expect(Math.abs(channel - (rgbOf(grey)[i] ?? 0))).toBeLessThan(2);
        });
  });
});
