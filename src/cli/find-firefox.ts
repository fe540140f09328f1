import type { Machine } from './find-browser';

/** Firefox as the deep tests start it, or what they lack. */
export interface FoundFirefox {
  /** Absolute path; undefined where something is missing. */
  path: string | undefined;
  /** A command that gives the browser a screen, with its arguments; empty where there is a screen. */
  screen: string[];
  /** One line: what was found, or what is missing and how it is installed. */
  said: string;
}

const COMMANDS = ['firefox-esr', 'firefox'];
const APPLICATIONS: Partial<Record<NodeJS.Platform, string[]>> = {
  darwin: ['/Applications/Firefox.app/Contents/MacOS/firefox'],
  win32: ['C:\\Program Files\\Mozilla Firefox\\firefox.exe'],
};
/** Of which the command and Debian's package have different names. */
const VIRTUAL_SCREEN = ['xvfb-run', '-a', '-s', '-screen 0 1400x1000x24'];

/**
 * Looks for Firefox (`FIREFOX_PATH`, an installed one) and, on Linux without a screen, for a virtual
 * one. Installs nothing.
 */
export function findFirefox(machine: Machine): FoundFirefox {
  const { variables, platform } = machine;
  const named = variables.FIREFOX_PATH;
  const paths = [
    ...COMMANDS.map((command) => machine.which(command)),
    ...(APPLICATIONS[platform] ?? []),
  ];
  const path = named ?? paths.find((candidate) => candidate && machine.exists(candidate));
  const hasScreen = platform !== 'linux' || Boolean(variables.DISPLAY);
  const missing = [
    ...(path && machine.exists(path) ? [] : ['firefox-esr']),
    ...(hasScreen || machine.which('xvfb-run') ? [] : ['xvfb', 'libgl1-mesa-dri']),
  ];
  if (missing.length > 0) {
    const said = `missing: ${missing.join(', ')}; on Debian \`apt-get install ${missing.join(' ')}\`, elsewhere Firefox in FIREFOX_PATH`;
    return { path: undefined, screen: [], said };
  }
  return { path, screen: hasScreen ? [] : VIRTUAL_SCREEN, said: `uses ${path}` };
}
