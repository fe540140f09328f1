/** A cell: a number as it is, a text, or nothing. */
export type Cell = string | number | null;

/**
 * A text that a spreadsheet would take for a formula gets an apostrophe in front, which such programs
 * hide or show as a sign of text (OWASP, CSV injection). Numbers are never touched.
 */
const harmless = (text: string) => (/^[=+\-@\t\r]/.test(text) ? `'${text}` : text);

function written(cell: Cell): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return Number.isFinite(cell) ? String(cell) : '';
  const text = harmless(cell);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** Tells spreadsheets that the text is UTF-8. */
const BYTE_ORDER_MARK = '\ufeff';

/** A table as CSV (RFC 4180), its first row the header, in UTF-8 with a byte order mark. */
export function writeCsv(rows: readonly (readonly Cell[])[]): string {
  return BYTE_ORDER_MARK + rows.map((row) => `${row.map(written).join(',')}\r\n`).join('');
}
