import { type OpenedProblem, openedProblem } from './problem';

/** How many bytes are looked at to learn how the rest is to be read. */
const HEAD_BYTES = 1024;

/**
 * The text of a file: by its byte order mark, by the zeros that UTF-16 leaves between Latin letters,
 * by the encoding that an XML declaration names, else UTF-8. Bytes that the encoding does not have
 * become U+FFFD. Names of encodings are those of the WHATWG Encoding Standard.
 */
export function decodeText(bytes: Uint8Array): { text: string } | { problem: OpenedProblem } {
  const encoding = encodingByMark(bytes) ?? encodingByZeros(bytes) ?? declaredEncoding(bytes);
  try {
    // A byte order mark is left out by the decoder.
    return { text: new TextDecoder(encoding).decode(bytes) };
  } catch {
    return { problem: openedProblem('unknown-encoding', { encoding }) };
  }
}

function encodingByMark([first, second, third]: Uint8Array): string | null {
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8';
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : null;
}

/** GeoJSON, KML and GPX all begin with two characters of ASCII. */
function encodingByZeros([first, second, third, fourth]: Uint8Array): string | null {
  if (first && second === 0 && third && fourth === 0) return 'utf-16le';
  return first === 0 && second && third === 0 && fourth ? 'utf-16be' : null;
}

function declaredEncoding(bytes: Uint8Array): string {
  const head = String.fromCharCode(...bytes.subarray(0, HEAD_BYTES));
  const declaration = /^\s*<\?xml\s[^>]*?encoding\s*=\s*["']([\w.:-]{1,40})["']/.exec(head);
  const [, name = 'utf-8'] = declaration ?? [];
  // Bytes without zeros between them are no UTF-16, whatever they say: such files are common.
  return /^(utf|ucs|iso-10646-ucs)-?(16|2)/i.test(name) ? 'utf-8' : name.toLowerCase();
}
