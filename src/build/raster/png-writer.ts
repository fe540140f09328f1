import { once } from 'node:events';
import { createDeflate } from 'node:zlib';
import { PNG_SIGNATURE, pngChunk, pngHeader } from './png-chunk';

/** Filter type 2 of the PNG specification: each byte less the one above it. */
const UP = 2;
/**
 * Writes an opaque picture as a PNG file row by row, so that it is never whole in memory; the same
 * bytes for the same pixels, whatever the strips they come in.
 */
export class PngWriter {
  private readonly deflate = createDeflate({ level: 6 });
  private readonly packed: Buffer[] = [];
  private readonly above: Buffer;

  constructor(
    private readonly width: number,
    private readonly height: number,
  ) {
    this.above = Buffer.alloc(3 * width);
    this.deflate.on('data', (bytes: Buffer) => this.packed.push(bytes));
  }

  /** Takes the next rows, RGBA; what is not opaque counts as if it were. */
  async add(rgba: Uint8Array): Promise<void> {
    if (!this.deflate.write(this.filtered(rgba))) await once(this.deflate, 'drain');
  }

  /** The file, once all rows were taken. */
  async end(): Promise<Buffer> {
    const ended = once(this.deflate, 'end');
    this.deflate.end();
    await ended;
    return Buffer.concat([
      PNG_SIGNATURE,
      pngHeader(this.width, this.height, 2),
      pngChunk('IDAT', Buffer.concat(this.packed)),
      pngChunk('IEND', new Uint8Array()),
    ]);
  }

  private filtered(rgba: Uint8Array): Buffer {
    const { above, width } = this;
    const rows = rgba.length / (4 * width);
    const filtered = Buffer.alloc((above.length + 1) * rows);
    let [from, to] = [0, 0];
    for (let row = 0; row < rows; row += 1) {
      filtered[to++] = UP;
      for (let at = 0; at < above.length; at += 1) {
        const value = rgba[from++] as number;
        filtered[to++] = value - (above[at] as number);
        above[at] = value;
        if (at % 3 === 2) from += 1;
      }
    }
    return filtered;
  }
}
