import { crc32 } from './crc';

const INCHES_PER_METRE = 1 / 0.0254;
/** Signature and header of a PNG: 8 bytes, and a chunk of 25. */
const AFTER_HEADER = 33;

function chunk(type: string, data: Uint8Array): Uint8Array {
  const bytes = new Uint8Array(12 + data.length);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, data.length);
  bytes.set(new TextEncoder().encode(type), 4);
  bytes.set(data, 8);
  view.setUint32(8 + data.length, crc32(bytes.subarray(4, 8 + data.length)));
  return bytes;
}

const isPng = (bytes: Uint8Array) =>
  bytes[0] === 0x89 && bytes[1] === 0x50 && bytes.length > AFTER_HEADER;

/**
 * A PNG file that says its resolution (chunk pHYs, pixels per metre). Other chunks stay.
 * @throws RangeError for bytes that are no PNG
 */
export function pngWithResolution(png: Uint8Array, dpi: number): Uint8Array {
  if (!isPng(png)) throw new RangeError('These bytes are no PNG file.');
  const data = new Uint8Array(9);
  const view = new DataView(data.buffer);
  const perMetre = Math.round(dpi * INCHES_PER_METRE);
  view.setUint32(0, perMetre);
  view.setUint32(4, perMetre);
  data[8] = 1;
  const own = chunk('pHYs', data);
  const bytes = new Uint8Array(png.length + own.length);
  bytes.set(png.subarray(0, AFTER_HEADER));
  bytes.set(own, AFTER_HEADER);
  bytes.set(png.subarray(AFTER_HEADER), AFTER_HEADER + own.length);
  return bytes;
}

/** Where the JFIF segment of a JPEG keeps unit and density. */
const JFIF = { marker: 2, unit: 13, across: 14, down: 16 };

/**
 * A JPEG file that says its resolution (JFIF segment, dots per inch).
 * @throws RangeError for bytes that are no JFIF file
 */
export function jpegWithResolution(jpeg: Uint8Array, dpi: number): Uint8Array {
  const view = new DataView(jpeg.buffer, jpeg.byteOffset, jpeg.byteLength);
  if (jpeg.length < 20 || view.getUint16(0) !== 0xffd8 || view.getUint16(JFIF.marker) !== 0xffe0)
    throw new RangeError('These bytes are no JFIF file.');
  const bytes = new Uint8Array(jpeg);
  const own = new DataView(bytes.buffer);
  own.setUint8(JFIF.unit, 1);
  own.setUint16(JFIF.across, Math.round(dpi));
  own.setUint16(JFIF.down, Math.round(dpi));
  return bytes;
}
