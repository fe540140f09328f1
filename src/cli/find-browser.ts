/** What finding a browser needs to know of the machine, and may do to it. */
export interface Machine {
  variables: Record<string, string | undefined>;
  platform: NodeJS.Platform;
  /** True where superuser rights are at hand without asking. */
  isRoot: boolean;
  /** Absolute path of a command, or undefined. */
  which(command: string): string | undefined;
  /** Runs a command to its end; true where it ended with 0. */
  run(command: string, ...args: string[]): boolean;
  /** Where Playwright keeps its own Chromium, whether or not it is there. */
  playwrightPath(): string;
  exists(path: string): boolean;
}

export interface FoundBrowser {
  /** Absolute path; undefined where none was found. */
  path: string | undefined;
  /** True for Playwright's own download, which needs no path. */
  own: boolean;
  /** One line: what was found or done, or what to do. */
  said: string;
}

const COMMANDS = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

const APPLICATIONS: Partial<Record<NodeJS.Platform, string[]>> = {
  darwin: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
  ],
  win32: [
    'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
    'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
  ],
};

/**
 * Finds a browser for the tests: `CHROMIUM_PATH`, an installed Chromium or Chrome,
 * Playwright's own download, then Debian's package. With `install` false it only looks.
 */
export function findBrowser(machine: Machine, install = true): FoundBrowser {
  return (
    named(machine) ??
    installed(machine) ??
    playwrightOwn(machine, install) ??
    (install ? debianPackage(machine) : undefined) ?? {
      path: undefined,
      own: false,
      said: 'found no browser; install Chromium or Chrome, or set CHROMIUM_PATH',
    }
  );
}

/** A path can be there and not run, as Ubuntu's stub of a snap. */
function runs(machine: Machine, path: string): boolean {
  if (!machine.exists(path)) return false;
  return machine.platform === 'win32' || machine.run(path, '--version');
}

function named(machine: Machine): FoundBrowser | undefined {
  const path = machine.variables.CHROMIUM_PATH;
  if (!path) return undefined;
  if (runs(machine, path)) return { path, own: false, said: `uses CHROMIUM_PATH, ${path}` };
  const said = `CHROMIUM_PATH is ${path}, which does not run; correct or unset it`;
  return { path: undefined, own: false, said };
}

function installed(machine: Machine): FoundBrowser | undefined {
  const commands = COMMANDS.map((command) => machine.which(command));
  const paths = [...commands, ...(APPLICATIONS[machine.platform] ?? [])];
  const path = paths.find((candidate) => candidate !== undefined && runs(machine, candidate));
  return path ? { path, own: false, said: `uses the installed ${path}` } : undefined;
}

function playwrightOwn(machine: Machine, install: boolean): FoundBrowser | undefined {
  const path = machine.playwrightPath();
  if (runs(machine, path)) return { path, own: true, said: `uses Playwright's own ${path}` };
  if (!install || !machine.run('npx', 'playwright', 'install', 'chromium')) return undefined;
  if (!runs(machine, path)) return undefined;
  return { path, own: true, said: `downloaded Playwright's own Chromium to ${path}` };
}

function debianPackage(machine: Machine): FoundBrowser | undefined {
  if (!machine.which('apt-get')) return undefined;
  if (!machine.isRoot && !machine.run('sudo', '-n', 'true')) return undefined;
  const rights = machine.isRoot ? [] : ['sudo', '-n'];
  const apt = (...args: string[]) => {
    const [command = '', ...rest] = [...rights, 'apt-get', ...args];
    return machine.run(command, ...rest);
  };
  apt('update', '-q');
  apt('install', '-y', '-q', '--no-install-recommends', 'chromium');
  const path = machine.which('chromium');
  if (!path || !runs(machine, path)) return undefined;
  return { path, own: false, said: `installed Debian's package, ${path}` };
}
