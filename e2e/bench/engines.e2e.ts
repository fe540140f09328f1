import { expect, test } from '@playwright/test';
import { benchCases } from './engine/cases';
import { type Engine, ours, oursIndexed, turf } from './engine/engines';
import { geosEngine } from './engine/geos-engine';
import { type Case, KINDS, thinned } from './engine/inputs';

// The bench compares times, which means something only where all engines answer the same question.
const FEW_VERTICES = 500;
const small = benchCases().map((one): Case => {
  const { route, line } = one.input;
  const every = Math.max(1, Math.floor(Math.max(route.length, line.length) / FEW_VERTICES));
  return { ...one, input: thinned(one.input, every) };
});

test('the bench has a case of each kind on shipped layers and on the long border', () => {
  for (const kind of KINDS) {
    expect(small.filter((one) => one.kind === kind).length, kind).toBeGreaterThanOrEqual(2);
  }
});

for (const { kind, of, input } of small) {
  test(`${kind} of ${of}: Turf and GEOS answer as we do, within 2 %`, () => {
    const answer = (engine: Engine) => engine[kind]?.(input)() ?? Number.NaN;
    const own = answer(ours);
    expect(own).toBeGreaterThan(0);
    expect(Math.abs(answer(turf) / own - 1)).toBeLessThan(0.02);
    expect(Math.abs(answer(geosEngine) / own - 1)).toBeLessThan(0.02);
    if (oursIndexed[kind]) expect(answer(oursIndexed)).toBe(own);
  });
}
