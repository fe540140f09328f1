/** Code points from first to last. */
type CodeRange = readonly [first: number, last: number];

/** The code points of `U+0-FF,U+131`, as style sheets write them. */
export function parseRanges(text: string): Set<number> {
  const codes = new Set<number>();
  for (const range of text.split(',')) {
    const ends = range.trim().replace(/^U\+/i, '').split('-');
    const [first = 0, last = first] = ends.map((end) => Number.parseInt(end, 16));
    for (let code = first; code <= last; code += 1) codes.add(code);
  }
  return codes;
}

function rangesOf(codes: ReadonlySet<number>): CodeRange[] {
  const ranges: [number, number][] = [];
  for (const code of [...codes].sort((a, b) => a - b)) {
    const open = ranges.at(-1);
    if (open && open[1] === code - 1) open[1] = code;
    else ranges.push([code, code]);
  }
  return ranges;
}

const hexadecimal = (code: number) => code.toString(16).toUpperCase();

/** Code points as style sheets and MapLibre write them: `U+20-7E`, `U+A0`. */
export function writeRanges(codes: ReadonlySet<number>): string[] {
  return rangesOf(codes).map(([first, last]) =>
    first === last ? `U+${hexadecimal(first)}` : `U+${hexadecimal(first)}-${hexadecimal(last)}`,
  );
}
