import fc from 'fast-check';
import { readOpenedFile } from '../read-opened-file';
import { EXTENT } from './files';
import { expectSound } from './mutations';

/** Names that JavaScript gives a meaning to, and some that files use. */
const NAMES = [
  '__proto__',
  'constructor',
  'prototype',
  'toString',
  'valueOf',
  'hasOwnProperty',
  '__defineGetter__',
  'then',
  'length',
  'name',
  'title',
  'type',
  'geometry',
  'coordinates',
];

/** Markup of every kind that has run scripts somewhere. */
export const MARKUP = [
  '<img src=x onerror="window.ran=1">',
  '<script>window.ran=1</script>',
  '"><svg onload="window.ran=1">',
  "' onfocus='window.ran=1' autofocus='",
  '<iframe srcdoc="<script>parent.ran=1</script>">',
  'javascript:window.ran=1',
  '<a href="javascript:window.ran=1">x</a>',
  '{{constructor.constructor("window.ran=1")()}}',
  '<style>*{background:url(//example.invalid)}</style>',
  '&lt;script&gt;window.ran=1&lt;/script&gt;',
  '\u202e<b>\u0000</b>',
];

const text = fc.oneof(fc.constantFrom(...MARKUP), fc.string({ unit: 'binary', maxLength: 30 }));
const key = fc.oneof(fc.constantFrom(...NAMES), fc.constantFrom(...MARKUP), fc.string());

/** Numbers as JSON writes them: within the map, far beyond it, and beyond all numbers. */
const number = fc.oneof(
  { weight: 6, arbitrary: fc.double({ min: 10, max: 12, noNaN: true }).map(String) },
  { weight: 6, arbitrary: fc.double({ min: 45, max: 47, noNaN: true }).map(String) },
  fc.double().map((value) => (Number.isFinite(value) ? String(value) : '1e999')),
  fc.constantFrom('1e309', '-1e309', '9'.repeat(400), '1e-400', '-0', '4.9e-324', 'null', '"45"'),
);
const good = fc
  .tuple(fc.double({ min: 10, max: 12, noNaN: true }), fc.double({ min: 45, max: 47, noNaN: true }))
  .map((position) => `[${position.join()}]`);
const position = fc.oneof(
  { weight: 12, arbitrary: good },
  { weight: 1, arbitrary: fc.array(number, { maxLength: 4 }).map((all) => `[${all.join()}]`) },
);

/** A course that goes east and so never meets itself: what is wrong with its file is something else. */
const course = fc
  .array(fc.double({ min: 45, max: 47, noNaN: true }), { minLength: 2, maxLength: 12 })
  .map((all) => `[${all.map((y, at) => `[${10 + at / 10},${y}]`).join()}]`);
const line = fc.oneof(
  { weight: 9, arbitrary: course },
  { weight: 1, arbitrary: fc.array(position, { maxLength: 12 }).map((all) => `[${all.join()}]`) },
);
const deep = fc
  .tuple(fc.integer({ min: 1, max: 400 }), line)
  .map(([depth, inner]) => '['.repeat(depth) + inner + ']'.repeat(depth));
const coordinates = fc.oneof({ weight: 15, arbitrary: line }, { weight: 1, arbitrary: deep });
const TYPES = [...Array(9).fill('LineString'), 'MultiLineString', 'Polygon', 'Point'];
const type = fc.oneof(
  { weight: 15, arbitrary: fc.constantFrom(...TYPES) },
  { weight: 1, arbitrary: key },
);

const quoted = (value: string) => JSON.stringify(value);
const value = fc.oneof(
  text.map(quoted),
  number,
  deep,
  fc.tuple(key, text).map(([own, held]) => `{${quoted(own)}:${quoted(held)}}`),
);
const members = fc
  .array(fc.tuple(key, value), { maxLength: 5 })
  .map((all) => all.map(([own, held]) => `${quoted(own)}:${held}`).join());

const feature = fc
  .record({ type, coordinates, properties: members, own: members })
  .map(({ type: kind, coordinates: at, properties, own }) =>
    [
      `{"type":"Feature",${own ? `${own},` : ''}"properties":{${properties}},`,
      `"geometry":{"type":${quoted(kind)},"coordinates":${at}}}`,
    ].join(''),
  );
const geojson = fc
  .tuple(fc.array(feature, { maxLength: 4 }), members)
  .map(
    ([features, own]) =>
      `{"type":"FeatureCollection",${own ? `${own},` : ''}"features":[${features.join()}]}`,
  );

/** What XML may hold. */
const inXml = (all: string) => all.replace(/[\p{Cc}\p{Cs}]/gu, ' ');
const escaped = (all: string) =>
  inXml(all).replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/"/g, '&quot;');
const held = text.chain((own) => fc.constantFrom(escaped(own), `<![CDATA[${inXml(own)}]]>`, own));
const pairs = fc.array(fc.tuple(number, number), { maxLength: 10 });
const placemark = fc
  .tuple(held, pairs)
  .map(
    ([name, all]) =>
      `<Placemark><name>${name}</name><LineString><coordinates>${all.join(' ')}</coordinates></LineString></Placemark>`,
  );
const kml = fc
  .tuple(fc.array(placemark, { maxLength: 3 }), fc.integer({ min: 0, max: 150 }))
  .map(
    ([all, depth]) =>
      `<kml>${'<Folder>'.repeat(depth)}${all.join('')}${'</Folder>'.repeat(depth)}</kml>`,
  );
const gpx = fc
  .tuple(held, pairs)
  .map(
    ([name, all]) =>
      `<gpx><trk><name>${name}</name><trkseg>${all.map(([x, y]) => `<trkpt lat="${y}" lon="${x}"/>`).join('')}</trkseg></trk></gpx>`,
  );

/** Files made to do harm: hostile names, markup in every property, deep nesting, numbers beyond numbers. */
export const generatedFile: fc.Arbitrary<string> = fc.oneof(
  { weight: 4, arbitrary: geojson },
  { weight: 1, arbitrary: kml },
  { weight: 1, arbitrary: gpx },
);

/** Opens generated files; returns how many of them were opened all the same. */
export async function opensGeneratedFiles(cases: number, seed: number): Promise<number> {
  let opened = 0;
  const property = fc.asyncProperty(generatedFile, async (file) => {
    const result = await readOpenedFile(new TextEncoder().encode(file), 'file', { extent: EXTENT });
    expectSound(result);
    if (result.state === 'opened') opened += 1;
  });
  await fc.assert(property, { numRuns: cases, seed });
  return opened;
}
