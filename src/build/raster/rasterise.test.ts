import { describe, expect, it } from 'vitest';
import type { DisplayList } from '../../plate/display-list';
import { textShape } from '../../plate/labels/boxes';
import { writeSvg } from '../../plate/svg/write-svg';
import { outlinesWriter } from '../../print/text/write-outlines';
import { printFonts } from './print-fonts';
import { rasterise } from './rasterise';

const TEXTS = ['Border 12.7', 'Սահման 12,7', 'Sərhəd 12,7', 'საზღვარი 12,7', 'Граница 12,7'];

function drawing(text: string, weight: 400 | 600 = 400): string {
  const style = { sizePx: 24, weight, colour: 'ink' } as const;
  const list: DisplayList = {
    size: { width: 300, height: 40 },
    mapBox: [0, 0, 300, 40],
    background: 'paper',
    language: 'en',
    groups: [{ type: 'group', id: 'a', shapes: [textShape([text], [4, 28], 'start', style)] }],
  };
  const writeTexts = outlinesWriter(printFonts());
  return writeSvg(list, { colours: 'light', idPrefix: '', title: '', description: '', writeTexts });
}

/** How dark a drawing is. */
function ink(text: string, weight?: 400 | 600): number {
  const pixels = rasterise(drawing(text, weight), 300).rgba();
  return pixels.reduce((sum, value, i) => (i % 4 === 0 ? sum + 255 - value : sum), 0);
}

describe('a drawing in pixels', () => {
  it('has the width that was asked for, and the height that follows', () => {
    const { widthPx, heightPx } = rasterise(drawing('a'), 1200);
    expect([widthPx, heightPx]).toEqual([1200, 160]);
  });

  it('is the same bytes each time', () => {
    const [first, second] = [0, 1].map(() => Buffer.from(rasterise(drawing('Sərhəd'), 600).png()));
    expect(first?.equals(second as Buffer)).toBe(true);
  });

  it('has the letters of every language, and in bold all of them bolder, figures too', () => {
    for (const text of TEXTS) {
      expect(printFonts().missingIn(text, 400), text).toEqual([]);
      expect(ink(text, 600), text).toBeGreaterThan(ink(text) * 1.15);
    }
  });

  it('is refused where letters would depend on a font', () => {
    expect(() => rasterise('<svg xmlns="x"><text>a</text></svg>', 10)).toThrow('outlines');
  });
});
