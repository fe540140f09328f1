import { describe, expect, it } from 'vitest';
import { LIMITS } from './limits';
import { openText, waveText } from './test-support/files';

const MILLION = 1_000_000;
const [kmlStart, kmlEnd] = [
  '<kml><Placemark><LineString><coordinates>',
  '</coordinates></LineString></Placemark></kml>',
];

describe('a file made to do harm is refused before it can:', () => {
  const laughs = Array.from(
    { length: 9 },
    (_, at) => `<!ENTITY l${at + 1} "${`&l${at};`.repeat(10)}">`,
  );
  it.each([
    ['brackets within brackets', '['.repeat(MILLION), 'too-complex'],
    ['objects within objects', '{"a":'.repeat(MILLION), 'too-complex'],
    [
      'collections within collections',
      `${'{"type":"GeometryCollection","geometries":['.repeat(60)}${']}'.repeat(60)}`,
      'too-complex',
    ],
    ['more brackets than any line has', `[${'[],'.repeat(LIMITS.brackets)}0]`, 'too-complex'],
    ['elements within elements', `<kml>${'<Folder>'.repeat(MILLION)}`, 'too-complex'],
    [
      'a billion laughs',
      `<!DOCTYPE kml [<!ENTITY l0 "ha">${laughs.join('')}]><kml>&l9;</kml>`,
      'document-type',
    ],
    ['an entity from outside', '<!DOCTYPE kml SYSTEM "file:///etc/passwd"><kml/>', 'document-type'],
    [
      'a number of a million digits',
      `{"type":"LineString","coordinates":[[${'9'.repeat(MILLION)},45],[10,45]]}`,
      'not-a-number',
    ],
    ['the same in KML', `${kmlStart}10,45 ${'9'.repeat(MILLION)},45${kmlEnd}`, 'not-a-position'],
    [
      'nothing but spaces and commas',
      `${kmlStart}${' ,'.repeat(MILLION)}${kmlEnd}`,
      'not-a-position,short-line',
    ],
    ['a type of a megabyte', `{"type":"${'x'.repeat(MILLION)}"}`, 'not-geojson'],
  ])('%s', async (_, file, code) => {
    const result = await openText(file);
    if (result.state !== 'refused') throw new Error('It was opened');
    expect(result.problems.map((problem) => problem.code).join()).toBe(code);
    expect(JSON.stringify(result.problems).length).toBeLessThan(1000);
  });

  it('a byte more than 20 MB', async () => {
    const result = await openText(' '.repeat(LIMITS.bytes + 1));
    expect(result).toMatchObject({
      problems: [{ code: 'too-large', values: { size: 21, most: 20 } }],
    });
  });
});

describe('a line has at most 500,000 positions', () => {
  it('and one more is refused, in every format', async () => {
    const kml = kmlStart + '10,45 '.repeat(LIMITS.vertices + 1) + kmlEnd;
    const gpx = `<gpx><trk><trkseg>${'<trkpt lat="45" lon="10"/>'.repeat(LIMITS.vertices + 1)}</trkseg></trk></gpx>`;
    for (const file of [waveText(LIMITS.vertices + 1), kml, gpx]) {
      expect(await openText(file)).toMatchObject({
        problems: [{ code: 'too-many-vertices', values: { most: 500_000 } }],
        more: 0,
      });
    }
  });

  it('and so many are opened', async () => {
    const result = await openText(waveText(LIMITS.vertices));
    expect(result).toMatchObject({ state: 'opened', file: { positions: { length: 1_000_000 } } });
  });

  it('and one that may cross itself anywhere is not searched for ever', async () => {
    const zigzag = Array.from({ length: 50_000 }, (_, at) =>
      at % 2 ? [10.1 + at * 1e-5, 46.5] : [10.5 + at * 1e-5, 45.5],
    );
    const result = await openText(JSON.stringify({ type: 'LineString', coordinates: zigzag }));
    expect(result).toMatchObject({ problems: [{ code: 'not-checkable', place: { feature: 1 } }] });
  });
});

describe('prototype names and markup', () => {
  it('are data like any other, and change nothing', async () => {
    const line = '"geometry":{"type":"LineString","coordinates":[[10,45],[11,46]]}';
    const names = ['{"__proto__":{"name":"a"}}', '{"name":"<b onclick=x>","__proto__":1}'];
    for (const properties of names) {
      const text = `{"__proto__":{"type":"x"},"type":"Feature","properties":${properties},${line}}`;
      const result = await openText(text);
      expect(result.state).toBe('opened');
      if (result.state !== 'opened') return;
      expect([...result.file.names.values()].join()).toBe(
        properties.includes('onclick') ? '<b onclick=x>' : '',
      );
    }
    expect(Object.keys(Object.prototype)).toEqual([]);
  });
});
