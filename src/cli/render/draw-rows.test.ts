import { PNG } from 'pngjs';
import { describe, expect, it } from 'vitest';
import { PngWriter } from '../../build/raster/png-writer';
import { printFonts } from '../../build/raster/print-fonts';
import { stripsOf } from '../../build/raster/raster-strips';
import { rasterise } from '../../build/raster/rasterise';
import { wordsOf } from '../../print/package/print-words';
import { withoutMapClip } from '../../print/pixels/without-map-clip';
import { composePrint } from '../../print/sheet/compose-print';
import { writePrintSvg } from '../../print/svg/write-print-svg';
import { contentOf, specificationOf } from '../../print/test-support/printed';
import { drawRows } from './draw-rows';

/** Pixels that differ by more than a rounding of their colours. */
function differing(a: Uint8Array, b: Uint8Array): number {
  let count = 0;
  for (let at = 0; at < a.length; at += 4)
    if ([0, 1, 2].some((c) => Math.abs((a[at + c] ?? 0) - (b[at + c] ?? 0)) > 12)) count += 1;
  return count;
}

describe('a large sheet drawn strip by strip', () => {
  it('is the picture that it is in one piece, with the map framed by paper instead of clipped', async () => {
    const content = await contentOf('claim=highway');
    const specification = specificationOf('a4-landscape');
    const sheet = composePrint(content, specification);
    const svgOf = (list: typeof sheet.list) =>
      writePrintSvg({ ...sheet, list }, specification, 'outlines', printFonts(), wordsOf(content));
    const size = { width: 1000, height: 707 };
    const strips = stripsOf(size, 180_000);
    expect(strips).toHaveLength(4);
    const whole = rasterise(svgOf(sheet.list), size.width, size.height).rgba();
    const writer = new PngWriter(size.width, size.height);
    const perPx = sheet.list.size.height / size.height;
    const svgOfStrip = ({ top, rows }: { top: number; rows: number }) =>
      svgOf(withoutMapClip(sheet.list, { top: top * perPx, bottom: (top + rows) * perPx }));
    await drawRows(svgOfStrip, size, (rgba) => writer.add(rgba), strips);
    const read = PNG.sync.read(await writer.end());
    expect([read.width, read.height]).toEqual([size.width, size.height]);
    // Where the map's edge cuts through a pixel, it is mixed the other way round, below the frame.
    expect(differing(read.data, whole)).toBeLessThan(whole.length / 4 / 1000);
  });
});
