import { expect, it } from 'vitest';
import { knownFaults } from './audit-suite';

it('a report of npm is read for its number of faults, also behind a warning', () => {
  const report = (total: number) =>
    JSON.stringify({ vulnerabilities: {}, metadata: { vulnerabilities: { high: total, total } } });
  expect(knownFaults(`npm warn something\n${report(0)}\n`)).toBe(0);
  expect(knownFaults(report(3))).toBe(3);
});

it('where nobody answered there is no number', () => {
  expect(knownFaults('{"error":{"code":"ENOAUDIT","summary":"","detail":""}}')).toBeUndefined();
  expect(knownFaults('npm error network')).toBeUndefined();
});
