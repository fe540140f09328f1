import { expect, it } from 'vitest';
import { INTERFACE_LANGUAGES } from '../i18n/interface-files';
import { loadTranslator } from '../i18n/load-translator';
import {
  FILE_PROBLEMS,
  OWN_FEATURE_PROBLEMS,
  placeMessage,
  problemMessage,
  RULE_PROBLEMS,
} from './problem';
import { keepingMessage } from './reader-store';
import { openText } from './test-support/files';

const line = (...coordinates: unknown[]) => JSON.stringify({ type: 'LineString', coordinates });
const collection = (...features: unknown[]) =>
  JSON.stringify({ type: 'FeatureCollection', features });
const polygon = (...coordinates: unknown[]) => JSON.stringify({ type: 'Polygon', coordinates });

/** Files that have every problem, but for those of size, of workers and of entangled lines. */
const FAULTY = [
  '',
  'x',
  '{',
  '<kml>',
  '['.repeat(200),
  '<!DOCTYPE a><a/>',
  '<?xml version="1.0" encoding="none"?><kml/>',
  '{"type":"Topology"}',
  '{"type":"x"}',
  '<kml><NetworkLink/></kml>',
  '{"type":"FeatureCollection","features":[]}',
  '{"type":"LineString","crs":{"type":"name","properties":{"name":"EPSG:3857"}},"coordinates":[]}',
  collection(null),
  collection({ type: 'Feature', properties: { name: 'Ridge' }, geometry: { type: 'Curve' } }),
  line([10, 45]),
  line([10, 45], 7),
  line([10, 45], ['a', 45]),
  line([10, 45], [10]),
  line([10, 45], [10, 300]),
  line([45, 10], [10, 45]),
  line([10, 45], [20, 45]),
  line([10, 45], [11, 46], [11, 45], [10, 46]),
  polygon([
    [10, 45],
    [11, 45],
    [11, 46],
  ]),
  polygon([
    [10, 45],
    [10, 46],
    [10, 45],
  ]),
  polygon([
    [10, 45],
    [10, 46],
    [10, 46.5],
    [10, 45],
  ]),
];

it('every problem that is found has words and a place in every language, with all its values', async () => {
  const results = await Promise.all(FAULTY.map((text) => openText(text)));
  const problems = results.flatMap((result) => (result.state === 'refused' ? result.problems : []));
  const found = new Set<string>(problems.map(({ code }) => code));
  const all = [...FILE_PROBLEMS, ...OWN_FEATURE_PROBLEMS, ...RULE_PROBLEMS];
  const missing = all.filter((code) => !found.has(code));
  expect(missing).toEqual(['too-large', 'too-many-vertices', 'unreadable', 'not-checkable']);
  for (const language of INTERFACE_LANGUAGES) {
    const { text } = await loadTranslator(language);
    for (const problem of problems) {
      const { key, values } = problemMessage(problem);
      expect(text(key, values)).toMatch(/\S[.։?}]$/u);
      const place = placeMessage(problem);
      if (place) expect(text(place.key, place.values)).not.toMatch(/[{}]/);
    }
  }
});

it('a place is said as exactly as it is known', async () => {
  const { text } = await loadTranslator('en');
  const said = (place: NonNullable<Parameters<typeof placeMessage>[0]['place']>) => {
    const message = placeMessage({ code: 'short-line', place, values: {}, others: 0 });
    return message && text(message.key, message.values);
  };
  expect(said({ feature: 3 })).toBe('Feature 3');
  expect(said({ feature: 3, name: 'A {b} #', position: 12 })).toBe(
    '“A {b} #”, feature 3, position 12',
  );
  expect(said({ feature: 3, part: 2, position: 12 })).toBe('Feature 3, part 2, position 12');
});

it('what is not kept for good is said, and what is, is not', () => {
  expect(keepingMessage('lasting')).toBeNull();
  expect(keepingMessage('memory')?.key).toBe('opened.kept.memory');
  expect(keepingMessage('no-room')?.key).toBe('opened.kept.no-room');
});
