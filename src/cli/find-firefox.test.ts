import { expect, it } from 'vitest';
import type { Machine } from './find-browser';
import { findFirefox } from './find-firefox';

/** A machine with these commands, which must run none of them. */
function machine(commands: string[], change: Partial<Machine> = {}): Machine {
  const files = new Set(commands.map((command) => `/usr/bin/${command}`));
  return {
    variables: {},
    platform: 'linux',
    isRoot: true,
    which: (command) => (files.has(`/usr/bin/${command}`) ? `/usr/bin/${command}` : undefined),
    run: () => {
      throw new Error('Finding Firefox runs and installs nothing.');
    },
    playwrightPath: () => '',
    exists: (path) => files.has(path),
    ...change,
  };
}

it('takes Debian’s Firefox with a virtual screen where there is none', () => {
  const { path, screen } = findFirefox(machine(['firefox-esr', 'xvfb-run']));
  expect(path).toBe('/usr/bin/firefox-esr');
  expect(screen[0]).toBe('xvfb-run');
});

it('needs no virtual screen where there is a screen, or on another system', () => {
  const shown = machine(['firefox'], { variables: { DISPLAY: ':0' } });
  expect(findFirefox(shown)).toMatchObject({ path: '/usr/bin/firefox', screen: [] });
  const application = '/Applications/Firefox.app/Contents/MacOS/firefox';
  const mac = machine([], { platform: 'darwin', exists: (path) => path === application });
  expect(findFirefox(mac)).toMatchObject({ path: application, screen: [] });
});

it('names what is missing and the command that installs it', () => {
  expect(findFirefox(machine([])).said).toContain(
    'apt-get install firefox-esr xvfb libgl1-mesa-dri',
  );
  const withoutScreen = findFirefox(machine(['firefox-esr']));
  expect(withoutScreen.path).toBeUndefined();
  expect(withoutScreen.said).toContain('missing: xvfb, libgl1-mesa-dri;');
});

it('takes FIREFOX_PATH before an installed one, and says so where it leads nowhere', () => {
  const variables = { DISPLAY: ':0', FIREFOX_PATH: '/opt/mine/firefox' };
  const gone = findFirefox(machine(['firefox'], { variables }));
  expect(gone.path).toBeUndefined();
  const there = machine(['firefox'], { variables, exists: () => true });
  expect(findFirefox(there).path).toBe('/opt/mine/firefox');
});
