import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeRanges } from '../fonts/code-ranges';
import { cut, FONT_CACHE } from '../fonts/cut-faces';
import { glyphTest, SCRIPTS, STYLES, type Style, statedCodes, wholeFile } from '../fonts/faces';

/** Without kerning, which costs a tenth of the letters; drawings are set without it anyway. */
const FEATURES = ['calt', 'ccmp', 'liga', 'locl', 'rlig'];

/** The letters of one file of a style that are among those wanted and not taken yet. */
function shares(style: Style, wanted: ReadonlySet<number>): [file: string, codes: Set<number>][] {
  const left = new Set(wanted);
  return SCRIPTS.flatMap((script): [string, Set<number>][] => {
    const stated = statedCodes(script, style);
    const has = glyphTest(script, style);
    const codes = new Set([...left].filter((code) => stated.has(code) && has(code)));
    for (const code of codes) left.delete(code);
    return codes.size > 0 ? [[wholeFile(script, style), codes]] : [];
  });
}

/** The cut letters; taken from an earlier build where they are the same. */
async function cutOnce(file: string, codes: ReadonlySet<number>): Promise<Buffer> {
  const sorted = [...codes].sort((a, b) => a - b);
  const hash = createHash('sha256')
    .update(readFileSync(file))
    .update(`${FEATURES}:${sorted}`)
    .digest('hex');
  const path = join(FONT_CACHE, 'pages', `${hash.slice(0, 24)}.woff2`);
  if (existsSync(path)) return readFileSync(path);
  const bytes = await cut(file, codes, FEATURES);
  mkdirSync(join(FONT_CACHE, 'pages'), { recursive: true });
  // Whole in one step: another build may be reading it.
  const draft = `${path}.${process.pid}`;
  writeFileSync(draft, bytes);
  renameSync(draft, path);
  return bytes;
}

/** Style rules that hold the letters themselves, so that they are there with the page or not at all. */
export async function fontRules(letters: Record<400 | 600, ReadonlySet<number>>): Promise<string> {
  const styles = STYLES.filter(({ kind }) => kind === 'sans');
  const rules = styles.flatMap((style) =>
    shares(style, letters[style.weight]).map(async ([file, codes]) => {
      const data = (await cutOnce(file, codes)).toString('base64');
      const range = writeRanges(codes).join(',');
      return `@font-face{font-family:"${style.family}";font-weight:${style.weight};font-display:block;src:url(data:font/woff2;base64,${data}) format("woff2");unicode-range:${range}}`;
    }),
  );
  return (await Promise.all(rules)).join('\n');
}
