import { expect, it } from 'vitest';
import { deepBrowserCounts, deepCounts, grown, shrunk } from './deep-counts';

const test = (fullName: string, status: string, cases?: number) => ({
  fullName,
  status,
  meta: cases === undefined ? {} : { cases },
});

it('counts the cases of tests that passed, and no others', () => {
  const assertionResults = [test('a', 'passed', 2000), test('b', 'passed'), test('c', 'failed', 9)];
  expect(deepCounts({ testResults: [{ assertionResults }] })).toEqual({ a: 2000, b: 1 });
});

it('counts the cases that browser tests state, in nested suites, and none of those that failed', () => {
  const spec = (title: string, ok: boolean, cases?: string) => ({
    title,
    ok,
    tests: [{ annotations: cases ? [{ type: 'cases', description: cases }] : [] }],
  });
  const inner = { specs: [spec('b', true), spec('c', false, '9')] };
  const report = { suites: [{ specs: [spec('a', true, '24')], suites: [inner] }] };
  expect(deepBrowserCounts(report)).toEqual({ a: 24, b: 1 });
});

it('names a test with fewer cases and one that is gone, but none that grew or is new', () => {
  const lines = shrunk({ less: 10, gone: 5, more: 1 }, { less: 9, more: 2, fresh: 1 });
  expect(lines).toHaveLength(2);
  expect(lines.join()).toMatch(/less: 9 cases, and 10.*gone: 0 cases, and 5/);
});

it('keeps the greater count', () => {
  expect(grown({ a: 10, b: 5 }, { b: 7, a: 9, c: 1 })).toEqual({ a: 10, b: 7, c: 1 });
});
