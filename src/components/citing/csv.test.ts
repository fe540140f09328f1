import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { writeCsv } from './csv';

const read = (text: string): string[][] =>
  parse(text, { bom: true, record_delimiter: '\r\n', relax_column_count: false });

describe('CSV', () => {
  it('gives back any cells to an independent parser', () => {
    const cell = fc.oneof(fc.string({ unit: 'grapheme' }), fc.stringMatching(/^[",\r\n a;]{0,6}$/));
    const tables = fc
      .integer({ min: 2, max: 4 })
      .chain((width) =>
        fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1 }),
      );
    fc.assert(
      fc.property(tables, (rows) => {
        const back = read(writeCsv(rows));
        const shown = (text: string) => (/^[=+\-@\t\r]/.test(text) ? `'${text}` : text);
        expect(back).toEqual(rows.map((row) => row.map(shown)));
      }),
      { seed: 20_240_524, numRuns: 300 },
    );
  });

  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', '=HYPERLINK("x","y")'])(
    'lets no spreadsheet take %j for a formula',
    (text) => {
      expect(read(writeCsv([[text, 'a']]))[0]?.[0]).toBe(`'${text}`);
    },
  );

  it('leaves numbers as they are, the negative ones too, and nothing where there is none', () => {
    expect(writeCsv([[-1.5, null, 0, 1e21]])).toBe('\ufeff-1.5,,0,1e+21\r\n');
  });
});
