import { render } from 'preact-render-to-string';
import { beforeAll, describe, expect, it } from 'vitest';
import { loadDossier } from '../../build/load-dossier';
import { formatDate, formatValue } from '../../i18n/format';
import { loadWords } from '../../i18n/load-words';
import { layerName, measurementName, type Words } from '../../i18n/names';
import { measureAll } from '../../measure/measure-all';
import type { DataHistory } from '../../model/compare-reports';
import type { Measured } from '../../model/measured';
import { Corrections } from './corrections';
import { Knowledge } from './knowledge';
import { VersionTable } from './version-table';

let words: Words;
let results: Map<string, Measured>;
let page: string;

/** The text of markup, and of its pieces by a pattern for what opens them. */
const textOf = (html: string) =>
  html
    .replace(/<[^>]+>/g, ' ')
    .replace(/&quot;/g, '"')
    .replace(/&amp;/g, '&')
    .replace(/\s+/g, ' ');
const rowsOf = (html: string) => html.match(/<tr>.*?<\/tr>/g)?.map(textOf) ?? [];
const rowOf = (html: string, name: string) =>
  rowsOf(html).filter((row) => row.trim().startsWith(textOf(name)));

beforeAll(async () => {
  const { contents, data } = loadDossier('data');
  words = await loadWords(contents, contents.dossier.defaultLanguage);
  results = measureAll(contents, data);
  page = render(<Knowledge words={words} results={results} />);
}, 60_000);

describe('“How do we know?”, made in Node', () => {
  it('has every layer once, with date, accuracy, origin, licence and credit', () => {
    const { forms } = words.translator;
    for (const layer of words.contents.layers) {
      const rows = rowOf(page, `${layerName(words, layer.id)} ${formatDate(layer.date, forms)}`);
      expect([layer.id, rows.length]).toEqual([layer.id, 1]);
      const accuracy = { value: layer.accuracyMetres, low: null, high: null, unit: 'm' as const };
      const plain = (rows[0] ?? '').replaceAll('\u00a0', ' ');
      for (const said of [
        formatValue(accuracy, forms).replaceAll('\u00a0', ' '),
        layer.accuracyAssumed ? 'assumed' : 'stated',
        layer.origin.name,
        layer.origin.from,
        layer.licence,
        layer.credit,
      ]) {
        expect(plain).toContain(said);
      }
    }
  });

  it('has a row for every measurement with versions, and in it every version’s value and pieces', () => {
    const { translator } = words;
    const dependent = [...results.values()].filter(({ versions }) => versions.length > 0);
    expect(dependent.length).toBeGreaterThan(5);
    const table = render(<VersionTable words={words} results={results} />);
    expect(rowsOf(table)).toHaveLength(dependent.length + 1);
    for (const measured of dependent) {
      const [row = ''] = rowOf(table, measurementName(words, measured.id));
      for (const { value, count } of measured.versions) {
        if (measured.value !== null) {
          expect(row).toContain(textOf(formatValue({ ...measured, value }, translator.forms)));
        }
        if (count === undefined) continue;
        expect(row).toContain(translator.text('finding.parts-count', { n: count }));
      }
    }
  });

  it('says which part a row is about where there is no total', () => {
    const undecided = [...results.values()].filter(
      ({ value, versions }) => value === null && versions.length > 0,
    );
    const table = render(<VersionTable words={words} results={results} />);
    for (const { id, parts, versions } of undecided) {
      const part = parts.find(({ value }) => value === versions[0]?.value);
      const label = words.text.measurements[id]?.parts?.[part?.id ?? ''];
      expect(rowOf(table, measurementName(words, id))[0]).toContain(label);
    }
  });

  it('has every kind of measurement in use, every note, known error and unpublished thing', () => {
    const { contents, text, translator } = words;
    const shown = textOf(page);
    for (const { kind, id } of contents.measurements) {
      expect(shown).toContain(translator.text(`knowledge.ends.${kind}`));
      expect(shown).toContain(textOf(text.measurements[id]?.note ?? ''));
    }
    const notes = Object.values(text.sources).flatMap((source) => source.notes ?? []);
    const remarks = Object.values(text.claims).flatMap(({ note }) => note ?? []);
    for (const said of [...notes, ...remarks, ...Object.values(text.notes), ...text.unpublished]) {
      expect(shown).toContain(textOf(said));
    }
  });

  it('shows other numbers where the results are others', () => {
    const [first] = [...results.values()].filter(({ value, versions }) => value && versions.length);
    if (!first) throw new Error('Nothing depends on the line');
    const doubled = first.versions.map((row) => ({ ...row, value: row.value * 2 }));
    const other = new Map([[first.id, { ...first, versions: doubled }]]);
    const [row = ''] = rowOf(
      render(<VersionTable words={words} results={other} />),
      measurementName(words, first.id),
    );
    const { forms } = words.translator;
    for (const { value } of doubled) expect(row).toContain(formatValue({ ...first, value }, forms));
  });
});

describe('the corrections', () => {
  const first = { date: '2101-01-31', dataVersion: '0123456789ab' };
  const second = { date: '2101-02-28', dataVersion: 'ba9876543210' };
  const figures = { value: 1234.5, low: 1000, high: 2000, unit: 'm' as const, decidable: true };
  const shown = (history: DataHistory) => {
    const contents = { ...words.contents, history, dataVersion: second.dataVersion };
    return render(<Corrections words={{ ...words, contents }} />);
  };

  it('say that no figure has changed, and since when', () => {
    const none = 'No figure has changed since the first version of 31 January 2101.';
    expect(textOf(shown({ releases: [first], corrections: [] }))).toContain(none);
    const same = [{ from: first, to: second, changes: [] }];
    expect(textOf(shown({ releases: [first, second], corrections: same }))).toContain(none);
    expect(textOf(shown({ releases: [], corrections: [] }))).toContain('No version of the data');
  });

  it('say where the page’s own data are newer than the last release', () => {
    expect(textOf(shown({ releases: [first], corrections: [] }))).toContain(second.dataVersion);
    const both = [{ from: first, to: second, changes: [] }];
    expect(textOf(shown({ releases: [first, second], corrections: both }))).not.toContain('newer');
  });

  it('list a changed figure with both values, finely enough to tell them apart', () => {
    const after = { ...figures, value: 1234.6, high: 2001 };
    const changes = [{ measurement: 'long', label: 'Length', before: figures, after }];
    const corrections = [{ from: first, to: second, changes }];
    const row = rowOf(shown({ releases: [first, second], corrections }), 'Length')[0];
    expect(row?.trim()).toBe('Length 1,234.5 m 1,000 m to 2,000 m 1,234.6 m 1,000 m to 2,001 m');
  });

  it('list what is new, what is gone and what can no longer be decided', () => {
    const changes = [
      { measurement: 'long', part: 'a', label: 'A', before: null, after: figures },
      { measurement: 'long', part: 'b', label: 'B', before: figures, after: null },
      {
        measurement: 'wide',
        label: 'Width',
        before: figures,
        after: { ...figures, decidable: false },
      },
    ];
    const html = shown({
      releases: [first, second],
      corrections: [{ from: first, to: second, changes }],
    });
    expect(rowOf(html, 'long: A')[0]).toMatch(/not measured 1,235 m/);
    expect(rowOf(html, 'long: B')[0]).toMatch(/1,235 m .* not measured $/);
    expect(rowOf(html, 'Width')[0]).toMatch(/undecided $/);
  });
});
