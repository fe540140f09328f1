import { writeRanges } from './code-ranges';
import type { Face } from './faces';

function fontFace({ style, codes }: Face, address: string, display: string): string {
  return `@font-face {
  font-family: "${style.family}";
  font-weight: ${style.weight};
  font-display: ${display};
  src: url("${address}") format("woff2");
  unicode-range: ${writeRanges(codes).join(', ')};
}`;
}

/**
 * The style sheet that names all files of letters, by their addresses. The `first` are those of a
 * page's first picture: they come in time or not at all, as late ones would move it. All others come
 * with what the reader does, and are taken whenever they are there.
 */
export function letterSheet(
  addresses: ReadonlyMap<Face, string>,
  first: ReadonlySet<Face> = new Set(),
): string {
  const rules = [...addresses].map(([face, address]) =>
    fontFace(face, address, first.has(face) ? 'optional' : 'swap'),
  );
  return rules.join('\n');
}
