import fc from 'fast-check';
import { expect } from 'vitest';
import { isOpenedFile } from '../kept-file';
import { LIMITS } from '../limits';
import type { OpenedResult } from '../opened-file';
import { FILE_PROBLEMS, OWN_FEATURE_PROBLEMS, RULE_PROBLEMS } from '../problem';
import { readOpenedFile } from '../read-opened-file';
import { EXTENT, REAL_FILES } from './files';

/** What hostile files hold: prototype names, markup, nesting, numbers beyond numbers, entities. */
const HOSTILE = [
  '"__proto__":{"polluted":1},',
  '"constructor":{"prototype":{"polluted":1}},',
  '{"__proto__":[[10,45],[11,46]]}',
  '"toString":"x","length":-1,',
  '<img src=x onerror=alert(1)>',
  '<script>alert(1)</script>',
  '"><svg/onload=alert(1)>',
  '&lol;',
  '<!DOCTYPE a [<!ENTITY lol "lol">]>',
  '<![CDATA[',
  ']]>',
  '<Placemark>',
  '</Placemark>',
  '<coordinates>',
  '<trkpt lat="45" lon="10">',
  '[',
  ']',
  '['.repeat(150),
  '{"type":"GeometryCollection","geometries":['.repeat(60),
  '<Folder>'.repeat(150),
  '1e999',
  '-1e-999',
  '9'.repeat(5000),
  '0x10',
  'NaN',
  'null',
  '-0',
  '""',
  ',',
  ' ',
  '\u0000',
  '\ud800',
  '\u202e',
  '\ufeff',
];

const token = fc.oneof(
  fc.constantFrom(...HOSTILE),
  fc.double().map(String),
  fc.string({ maxLength: 20 }),
);

/** One change at a place of the text, given as a share of its length. */
const change = fc.record({
  kind: fc.constantFrom('insert', 'replace', 'number', 'digit', 'name', 'remove', 'repeat', 'cut'),
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  length: fc.nat({ max: 200 }),
  token,
});
type Change = typeof change extends fc.Arbitrary<infer Value> ? Value : never;

function changed(text: string, { kind, at, length, token: put }: Change): string {
  const from = Math.floor(at * text.length);
  const [before, part, after] = [
    text.slice(0, from),
    text.slice(from, from + length),
    text.slice(from + length),
  ];
  switch (kind) {
    case 'insert':
      return before + put + part + after;
    case 'replace':
      return before + put + after;
    case 'number':
      return before + (part + after).replace(/-?\d+(\.\d+)?/, () => put);
    case 'digit':
      return before + (part + after).replace(/\d/, String(length % 10));
    case 'name':
      return text.replace(/North|Ridge|Planned|Area/, () => put);
    case 'remove':
      return before + after;
    case 'repeat':
      return before + part + part + part + after;
    default:
      return before;
  }
}

/** Some bytes of a file that are others than they were. */
const flips = fc.array(fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.nat(255)), {
  maxLength: 3,
});

/** Real files, changed in one to five places of the text and in a few bytes. */
export const mutatedFile: fc.Arbitrary<Uint8Array> = fc
  .tuple(
    fc.constantFrom(...REAL_FILES),
    fc.array(change, { minLength: 1, maxLength: 5 }),
    fc.oneof({ weight: 3, arbitrary: fc.constant([]) }, { weight: 1, arbitrary: flips }),
  )
  .map(([text, changes, bytes]) => {
    const file = new TextEncoder().encode(changes.reduce(changed, text));
    for (const [at, byte] of bytes) if (file.length) file[Math.floor(at * file.length)] = byte;
    return file;
  });

const CODES: readonly string[] = [...FILE_PROBLEMS, ...OWN_FEATURE_PROBLEMS, ...RULE_PROBLEMS];
const [WEST, SOUTH, EAST, NORTH] = EXTENT;

/** What holds of every result, whatever the file was. */
export function expectSound(result: OpenedResult): void {
  expect(Object.keys(Object.prototype)).toEqual([]);
  expect('polluted' in {}).toBe(false);
  if (result.state === 'opened') {
    const { file } = result;
    expect(isOpenedFile(file)).toBe(true);
    for (let at = 0; at < file.positions.length; at += 2) {
      const [longitude = Number.NaN, latitude = Number.NaN] = file.positions.subarray(at, at + 2);
      expect(longitude >= WEST && longitude <= EAST).toBe(true);
      expect(latitude >= SOUTH && latitude <= NORTH).toBe(true);
    }
    for (const name of file.names.values()) expect(name).toMatch(/^[^\p{Cc}\p{Cf}\p{Cs}]{1,160}$/u);
    return;
  }
  expect(result.problems.length).toBeGreaterThan(0);
  expect(result.problems.length).toBeLessThanOrEqual(LIMITS.problems);
  for (const { code, values } of result.problems) {
    expect(CODES).toContain(code);
    expect(code).not.toBe('unreadable');
    for (const value of Object.values(values)) expect(String(value).length).toBeLessThan(500);
  }
}

/** Opens mutated files; returns how many of them were opened all the same. */
export async function opensMutatedFiles(cases: number, seed: number): Promise<number> {
  let opened = 0;
  const property = fc.asyncProperty(mutatedFile, async (bytes) => {
    const result = await readOpenedFile(bytes, 'file', { extent: EXTENT });
    expectSound(result);
    if (result.state === 'opened') opened += 1;
  });
  await fc.assert(property, { numRuns: cases, seed });
  return opened;
}
