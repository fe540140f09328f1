import { encode } from 'jpeg-js';
import { PNG } from 'pngjs';
import { describe, expect, it } from 'vitest';
import { crc32 } from './crc';
import { jpegWithResolution, pngWithResolution } from './resolution';

const image = new PNG({ width: 3, height: 2 });
image.data.fill(200);
const png = new Uint8Array(PNG.sync.write(image));

/** Pixels per metre as ExifTool and GIMP read them: from the chunk after the header. */
function perMetre(bytes: Uint8Array): number {
  const view = new DataView(bytes.buffer, bytes.byteOffset);
  const at = Buffer.from(bytes).indexOf('pHYs');
  return view.getUint32(at + 4);
}

describe('a resolution in a file', () => {
  it.each([
    [72, 2835],
    [300, 11811],
    [600, 23622],
  ])('of %d dpi is %d pixels per metre in a PNG', (dpi, metres) => {
    const bytes = pngWithResolution(png, dpi);
    expect(perMetre(bytes)).toBe(metres);
    // pngjs refuses a chunk whose checksum is wrong.
    expect(PNG.sync.read(Buffer.from(bytes)).data.equals(image.data)).toBe(true);
  });

  it('stands in a JPEG in dots per inch', () => {
    const data = { width: 2, height: 2, data: new Uint8Array(16).fill(90) };
    const jpeg = jpegWithResolution(encode(data, 90).data, 300);
    expect([...jpeg.subarray(13, 18)]).toEqual([1, 1, 44, 1, 44]);
  });

  it('has the checksum that the PNG specification gives for an empty end', () => {
    expect(crc32(new TextEncoder().encode('IEND'))).toBe(0xae426082);
  });

  it('goes into no other file', () => {
    expect(() => pngWithResolution(new Uint8Array(50), 300)).toThrow('PNG');
    expect(() => jpegWithResolution(new Uint8Array(50), 300)).toThrow('JFIF');
  });
});
