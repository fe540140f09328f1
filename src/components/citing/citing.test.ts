import bibtexParse from 'bibtex-parse';
import { parse as parseCsv } from 'csv-parse/sync';
import validation from 'geojson-validation';
import { beforeAll, describe, expect, it } from 'vitest';
import { loadDossier } from '../../build/load-dossier';
import { formatEnds, formatValue } from '../../i18n/format';
import { loadWords } from '../../i18n/load-words';
import type { Words } from '../../i18n/words';
import { measureAll } from '../../measure/measure-all';
import { GEOJSON_RULES } from '../../model/geojson-rules/rules';
import type { LayerData, WholeDossier } from '../../model/loaded-dossier';
import type { Measured } from '../../model/measured';
import { bibtexOf, texText } from './bibtex';
import { citationOf, findingSentence } from './citation';
import { type CitedData, rightsOf } from './cited-claim';
import { piecesFile } from './pieces-file';
import { tableFile } from './pieces-table';

let contents: WholeDossier;
let data: LayerData;
let results: ReadonlyMap<string, Measured>;
const NOTE = 'Said with every figure.';

beforeAll(() => {
  ({ contents, data } = loadDossier('data'));
  results = measureAll(contents, data);
}, 60_000);

const loaded = new Map<string, Words>();

async function citedIn(language: string, claim: string): Promise<CitedData> {
  const words = loaded.get(language) ?? (await loadWords(contents, language));
  loaded.set(language, words);
  const found = contents.claims.find(({ id }) => id === claim);
  if (!found) throw new RangeError(`There is no claim ${claim}`);
  const address = `https://example.org/map/${language}/${claim}/`;
  return { words, claim: found, results, data, address, accessed: '2031-02-03', notes: [NOTE] };
}

/** Every claim in every language: the words differ, and with them what must be escaped. */
async function eachCited(check: (cited: CitedData) => void): Promise<void> {
  for (const language of contents.dossier.languages) {
    for (const { id } of contents.claims) check(await citedIn(language, id));
  }
}

describe('the BibTeX entry', () => {
  it('is read back by an independent parser with title, work, address and day', async () => {
    await eachCited((cited) => {
      const [entry, ...others] = bibtexParse.entries(bibtexOf(cited));
      expect(others).toEqual([]);
      const title = cited.words.text.claims[cited.claim.id]?.title;
      expect(String(entry?.TITLE).replace(/[{}\\]/g, '')).toBe(title?.replace(/[{}\\]/g, ''));
      expect(entry?.type).toBe('misc');
      expect(entry?.URL).toBe(cited.address);
      expect(entry?.URLDATE).toBe('2031-02-03');
      expect(String(entry?.VERSION)).toBe(contents.dataVersion.slice(0, 12));
      expect(String(entry?.NOTE)).toContain(NOTE);
    });
  });

  it('escapes what TeX takes as commands', () => {
    expect(texText('50 % of A&B_C #1 {x} $5 ~ ^ \\')).toBe(
      '50 \\% of A\\&B\\_C \\#1 \\{x\\} \\$5 \\textasciitilde{} \\textasciicircum{} \\textbackslash{}',
    );
  });
});

describe('citation and sentence', () => {
  it('name claim, work, version, address and both publishers’ side of it', async () => {
    await eachCited((cited) => {
      const { words, claim, address } = cited;
      const text = citationOf(cited);
      const publisher = words.text.sources[claim.source]?.name;
      const version = contents.dataVersion.slice(0, 12);
      for (const part of [words.text.title, words.text.claims[claim.id]?.title, publisher]) {
        expect(text).toContain(part);
      }
      for (const part of [version, address, NOTE, '2031']) expect(text).toContain(part);
    });
  });

  it('the sentence has the number with its interval, the map’s credit, and what must be said', async () => {
    await eachCited((cited) => {
      const { words, claim } = cited;
      const measured = results.get(claim.measurements[0] ?? '');
      const text = findingSentence(cited);
      expect(text).toContain(rightsOf(cited, measured?.layers ?? []).credit);
      expect(text).toContain(cited.address);
      expect(text).toContain(NOTE);
      if (measured?.value === null || !measured?.decidable) return;
      const { forms } = words.translator;
      expect(text).toContain(formatValue(measured, forms));
      const ends = formatEnds(measured, forms);
      if (ends && measured.low !== measured.high) expect(text).toContain(ends.high);
    });
  });

  it('a figure that is not decided stands in no sentence as a bare number', async () => {
    const undecided = contents.claims.filter(({ measurements }) => {
      const measured = results.get(measurements[0] ?? '');
      return measured && measured.value !== null && !measured.decidable;
    });
    expect(undecided.length).toBeGreaterThan(0);
    for (const { id, measurements } of undecided) {
      const cited = await citedIn('en', id);
      const measured = results.get(measurements[0] ?? '') as Measured;
      const value = formatValue(measured, cited.words.translator.forms);
      expect(findingSentence(cited)).not.toContain(`: ${value}`);
      expect(findingSentence(cited)).toContain('cannot decide');
    }
  });
});

describe('the table as CSV', () => {
  it('is read back by an independent parser: every figure, licence and credit in each row', async () => {
    await eachCited((cited) => {
      const rows: string[][] = parseCsv(tableFile(cited), { bom: true, relax_column_count: false });
      const [header = [], ...body] = rows;
      const all = cited.claim.measurements.map((id) => results.get(id) as Measured);
      const parts = all.flatMap((measured) => measured.parts);
      const totals = all.filter(({ value }) => value !== null);
      expect(body).toHaveLength(parts.length + totals.length);
      const { translator } = cited.words;
      const column = (name: string) => body.map((row) => row[header.indexOf(name)] ?? '');
      const values = column(translator.text('parts.value')).map(Number);
      const measured = all.flatMap(({ value, parts: own }) => [
        ...(value === null ? [] : [value]),
        ...own.map((part) => part.value),
      ]);
      expect(values).toEqual(measured);
      for (const licence of column(translator.text('knowledge.licence')))
        expect(licence).not.toBe('');
      for (const credit of column(translator.text('knowledge.credit'))) expect(credit).not.toBe('');
    });
  });
});

describe('the pieces as GeoJSON', () => {
  it('is RFC 7946 for an independent validator and for our own rules, in every claim', async () => {
    const extent = contents.dossier.extent;
    for (const { id } of contents.claims) {
      const file = JSON.parse(JSON.stringify(piecesFile(await citedIn('en', id))));
      expect([id, validation.isFeatureCollection(file, true)]).toEqual([id, []]);
      expect(file.features.length).toBeGreaterThan(0);
      const found = Object.values(GEOJSON_RULES).flatMap((rule) => rule(file, { extent }));
      expect([id, found]).toEqual([id, []]);
    }
  }, 60_000);

  it('has licence, credit, unit and interval at every measured piece, and each figure once', async () => {
    await eachCited((cited) => {
      const file = piecesFile(cited);
      const measured = file.features.filter(({ properties }) => properties?.role === 'measured');
      const parts = cited.claim.measurements.flatMap((id) => results.get(id)?.parts ?? []);
      // A piece of no length is nowhere: the table has its figure.
      const withShape = parts.filter((part) => part.features?.length || part.value > 0);
      expect(measured.map(({ properties }) => properties?.value)).toEqual(
        withShape.map(({ value }) => value),
      );
      for (const { properties } of file.features) {
        expect(properties?.licence).toMatch(/\w/);
        expect(properties?.credit).toMatch(/\w/);
        expect(properties?.language).toBe(cited.words.text.language);
        expect(properties?.note).toBe(NOTE);
      }
      for (const { properties } of measured) {
        expect(['m', 'm2', 'count', 'ratio']).toContain(properties?.unit);
        expect(properties?.low).toBeLessThanOrEqual(properties?.high);
      }
    });
  }, 60_000);
});
