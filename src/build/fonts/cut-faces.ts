import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import subsetFont from 'subset-font';
import { type Face, glyphTest, SCRIPTS, STYLES, type Style, statedCodes, wholeFile } from './faces';
import { usedLetters } from './used-letters';

const packages = dirname(
  dirname(dirname(createRequire(import.meta.url).resolve('@fontsource/noto-sans'))),
);
/** Where cut letters are kept between builds. */
export const FONT_CACHE = join(packages, '.cache/delimit-fonts');

/**
 * What text is set with by itself. The rest, such as small capitals and old-style digits, nobody
 * asks for: the digits of Noto are tabular and lining without it.
 */
export const FEATURES = ['calt', 'ccmp', 'kern', 'liga', 'locl', 'mark', 'mkmk', 'rlig'];

/**
 * Cuts a font file down to these code points, and to these features; the same bytes for the same file
 * and letters.
 */
export function cut(
  file: string,
  codes: ReadonlySet<number>,
  features: readonly string[] = FEATURES,
): Promise<Buffer> {
  const letters = String.fromCodePoint(...[...codes].sort((a, b) => a - b));
  return subsetFont(readFileSync(file), letters, {
    targetFormat: 'woff2',
    keepFeatures: features,
    // For the font menus of systems; the names that it asks for go with it.
    dropTables: ['STAT'],
  });
}

/** Keeps a cut's bytes in a file of the cache; its path. @param name of the file, with its ending */
export function keptCut(name: string, bytes: Buffer): string {
  const hash = createHash('sha256').update(bytes).digest('hex').slice(0, 12);
  const path = join(FONT_CACHE, hash, name);
  mkdirSync(dirname(path), { recursive: true });
  // Whole in one step: another build may be reading it.
  const draft = `${path}.${process.pid}`;
  writeFileSync(draft, bytes);
  renameSync(draft, path);
  return path;
}

const codesIn = (letters: string) => [...letters].map((letter) => letter.codePointAt(0) ?? 0);

/** What each script's file is asked for: no letter of two files, those shown of one that has them. */
function sharedOut(style: Style, letters: ReadonlySet<number>) {
  const all = new Set([...letters, ...SCRIPTS.flatMap((script) => codesIn(script.letters))]);
  const taken = new Set<number>();
  const take = (codes: number[]) => {
    const own = new Set(codes.filter((code) => !taken.has(code)));
    for (const code of own) taken.add(code);
    return own;
  };
  const cuts = SCRIPTS.map((script) => {
    const has = glyphTest(script, style);
    const stated = [...statedCodes(script, style)];
    return take(stated.filter((code) => all.has(code) && has(code)));
  });
  return SCRIPTS.map((script, i) => ({
    script,
    shown: cuts[i] ?? new Set<number>(),
    // A line break in a label is no letter to fetch a file for.
    rest: take([...statedCodes(script, style)].filter((code) => code >= 0x20)),
  }));
}

const made = new Map<string, Promise<Face[]>>();

/** The files of letters of the site for a dossier folder; made once. */
export function facesFor(dir: string): Promise<Face[]> {
  const faces = made.get(dir) ?? cutFaces(usedLetters(dir));
  made.set(dir, faces);
  return faces;
}

/** All files of letters: for each style and script what the site shows, and the rest. */
export async function cutFaces(letters: ReadonlySet<number>): Promise<Face[]> {
  const faces = STYLES.flatMap((style) =>
    sharedOut(style, letters).map(async ({ script, shown, rest }): Promise<Face[]> => {
      const whole = wholeFile(script, style);
      const file = keptCut(`${style.name}-${script.name}-cut.woff2`, await cut(whole, shown));
      return [
        { style, script, part: 'cut', file, codes: shown },
        { style, script, part: 'whole', file: whole, codes: rest },
      ];
    }),
  );
  return (await Promise.all(faces)).flat();
}
