import { create, type Font } from 'fontkit';

/** A TTF font to write prints with. */
export interface FontBytes {
  family: string;
  weight: 400 | 600;
  bytes: Uint8Array;
}

/** The same, read. */
export interface PrintFont extends FontBytes {
  /** Unique among the fonts of a set. */
  name: string;
  font: Font;
}

/** Letters that follow each other in one font. */
export interface Run {
  font: PrintFont;
  text: string;
}

/** They stay in the font of what stands before them. */
const JOINING = new Set([' ', '\u00a0', '\u202f', '-']);

/** The fonts of a print, by weight; the first that has a letter writes it. */
export class FontSet {
  readonly fonts: readonly PrintFont[];

  /** @throws Error for a file that is no TTF font */
  constructor(files: readonly FontBytes[]) {
    this.fonts = files.map((file) => {
      const font = create(file.bytes as Buffer);
      if (font.type !== 'TTF') throw new Error(`${file.family} is no TTF font`);
      return { ...file, name: `${file.family.replaceAll(' ', '')}-${file.weight}`, font };
    });
  }

  private fontOf(letter: string, weight: 400 | 600, before: PrintFont | undefined): PrintFont {
    const code = letter.codePointAt(0) ?? 0;
    if (before && JOINING.has(letter) && before.font.hasGlyphForCodePoint(code)) return before;
    const own = this.fonts.filter((font) => font.weight === weight);
    const found = own.find(({ font }) => font.hasGlyphForCodePoint(code)) ?? own[0];
    if (!found) throw new Error(`No font of weight ${weight} to print with`);
    return found;
  }

  /** A text in runs of one font each, in its order. */
  runsOf(text: string, weight: 400 | 600): Run[] {
    const runs: Run[] = [];
    for (const letter of text) {
      const last = runs.at(-1);
      const font = this.fontOf(letter, weight, last?.font);
      if (last?.font === font) last.text += letter;
      else runs.push({ font, text: letter });
    }
    return runs;
  }

  /** Letters of a text that no font of the weight has. */
  missingIn(text: string, weight: 400 | 600): string[] {
    const has = (letter: string) =>
      this.fonts.some(
        ({ font, ...own }) =>
          own.weight === weight && font.hasGlyphForCodePoint(letter.codePointAt(0) ?? 0),
      );
    return [...text].filter((letter) => !has(letter));
  }
}
