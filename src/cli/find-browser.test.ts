import { expect, it } from 'vitest';
import { findBrowser, type Machine } from './find-browser';

const OWN = '/cache/chromium/chrome';

/** A machine with files at the paths; `makes` says which path a run command creates. */
function machine(paths: string[], change: Partial<Machine> = {}, makes: [RegExp, string][] = []) {
  const files = new Set(paths);
  const ran: string[] = [];
  const made: Machine = {
    variables: {},
    platform: 'linux',
    isRoot: false,
    which: (command) => (files.has(`/usr/bin/${command}`) ? `/usr/bin/${command}` : undefined),
    run: (...words) => {
      const line = words.join(' ');
      ran.push(line);
      const found = makes.find(([pattern]) => pattern.test(line));
      if (found) files.add(found[1]);
      return found !== undefined || files.has(words[0]);
    },
    playwrightPath: () => OWN,
    exists: (path) => files.has(path),
    ...change,
  };
  return { made, ran };
}

it('takes CHROMIUM_PATH before an installed browser', () => {
  const { made } = machine(['/opt/mine', '/usr/bin/chromium'], {
    variables: { CHROMIUM_PATH: '/opt/mine' },
  });
  expect(findBrowser(made)).toMatchObject({ path: '/opt/mine', own: false });
});

it('says so where CHROMIUM_PATH leads nowhere, and takes no other in silence', () => {
  const { made } = machine(['/usr/bin/chromium'], { variables: { CHROMIUM_PATH: '/opt/gone' } });
  expect(findBrowser(made).path).toBeUndefined();
  expect(findBrowser(made).said).toContain('/opt/gone');
});

it.each(['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'])(
  'takes an installed %s before Playwright’s own',
  (command) => {
    const { made } = machine([`/usr/bin/${command}`, OWN]);
    expect(findBrowser(made)).toMatchObject({ path: `/usr/bin/${command}`, own: false });
  },
);

it('passes over an installed command that does not run', () => {
  const { made } = machine(['/usr/bin/chromium-browser', OWN], {
    run: (command) => command === OWN,
  });
  expect(findBrowser(made)).toMatchObject({ path: OWN, own: true });
});

it('finds Chrome where macOS and Windows keep it', () => {
  const mac = '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome';
  const windows = 'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe';
  expect(findBrowser(machine([mac], { platform: 'darwin' }).made).path).toBe(mac);
  expect(findBrowser(machine([windows], { platform: 'win32' }).made).path).toBe(windows);
});

it('downloads Playwright’s own where none is installed', () => {
  const { made, ran } = machine([], {}, [[/playwright install/, OWN]]);
  expect(findBrowser(made)).toMatchObject({ path: OWN, own: true });
  expect(ran).toContain('npx playwright install chromium');
});

it('does not take a download of Playwright’s that does not run', () => {
  expect(findBrowser(machine([OWN], { run: () => false }).made).path).toBeUndefined();
});

it('installs Debian’s package as root where the download fails', () => {
  const apt: [RegExp, string][] = [[/^apt-get install .*chromium/, '/usr/bin/chromium']];
  const { made } = machine(['/usr/bin/apt-get'], { isRoot: true }, apt);
  expect(findBrowser(made)).toMatchObject({ path: '/usr/bin/chromium', own: false });
});

it('installs Debian’s package by sudo where that asks for nothing', () => {
  const apt: [RegExp, string][] = [
    [/^sudo -n true/, ''],
    [/^sudo -n apt-get install .*chromium/, '/usr/bin/chromium'],
  ];
  expect(findBrowser(machine(['/usr/bin/apt-get'], {}, apt).made).path).toBe('/usr/bin/chromium');
});

it('says what to do where nothing works', () => {
  const { made } = machine(['/usr/bin/apt-get']);
  expect(findBrowser(made).path).toBeUndefined();
  expect(findBrowser(made).said).toContain('CHROMIUM_PATH');
});

it('only looks, and runs no installer, when told so', () => {
  const { made, ran } = machine(['/usr/bin/apt-get'], { isRoot: true });
  expect(findBrowser(made, false).path).toBeUndefined();
  expect(ran).toEqual([]);
});
