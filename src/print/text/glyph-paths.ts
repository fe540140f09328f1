import type { SetLine } from './set-lines';

/** A path of glyphs: moves, lines and curves in pixels, y down, by the letters of SVG path data. */
export interface PathStep {
  letter: 'M' | 'L' | 'Q' | 'C' | 'Z';
  numbers: number[];
}

const LETTERS: Readonly<Record<string, PathStep['letter']>> = {
  moveTo: 'M',
  lineTo: 'L',
  quadraticCurveTo: 'Q',
  bezierCurveTo: 'C',
  closePath: 'Z',
};

/** The outlines of a set line. */
export function glyphSteps({ start, style, runs }: SetLine): PathStep[] {
  return runs.flatMap(({ font, x, glyphs, offsets }) => {
    const scale = style.sizePx / font.font.unitsPerEm;
    return glyphs.flatMap(({ path }, i) => {
      const left = start[0] + x + (offsets[i] ?? 0);
      return path.commands.flatMap(({ command, args }): PathStep[] => {
        const letter = LETTERS[command];
        if (!letter) return [];
        const numbers = args.map((value, at) =>
          at % 2 === 0 ? left + value * scale : start[1] - value * scale,
        );
        return [{ letter, numbers }];
      });
    });
  });
}

/** The same as SVG path data with two decimals. */
export function glyphPathData(line: SetLine): string {
  return glyphSteps(line)
    .map(({ letter, numbers }) => letter + numbers.map((value) => value.toFixed(2)).join(' '))
    .join('');
}
