import { spawnSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import process from 'node:process';

/** Names on the PATH of Linux, and of anyone who put one there. */
const COMMANDS = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'chrome',
  'microsoft-edge',
];

const MAC = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
];

/** Below a Windows folder of programs. */
const WINDOWS = [
  'Google\\Chrome\\Application\\chrome.exe',
  'Chromium\\Application\\chrome.exe',
  'Microsoft\\Edge\\Application\\msedge.exe',
];

/**
 * The Chrome, Chromium or Edge that the browser tests drive: `CHROME_PATH`, else the usual places, else
 * Debian's `chromium`, installed where this runs as root with apt-get.
 * @throws Error of one line that says what to do, when there is none
 */
export function findBrowser(): string {
  const given = process.env.CHROME_PATH;
  if (given !== undefined && given !== '') {
    if (isExecutable(given)) return given;
    throw new Error(
      `CHROME_PATH is ${given}, which cannot be run: set it to a Chrome or Chromium.`,
    );
  }
  const found =
    usualPlaces().find(isExecutable) ?? (installDebian() ? onPath('chromium') : undefined);
  if (found !== undefined) return found;
  throw new Error(
    'The browser tests need Chrome or Chromium: install one (on Debian: apt-get install chromium), or set CHROME_PATH to it.',
  );
}

/** The same where it is there already: installs nothing, throws nothing. */
export function presentBrowser(): string | undefined {
  const given = process.env.CHROME_PATH;
  const places = given === undefined || given === '' ? usualPlaces() : [given];
  return places.find(isExecutable);
}

function usualPlaces(): string[] {
  if (process.platform === 'darwin') return MAC;
  if (process.platform === 'win32') {
    const folders = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'];
    return folders
      .map((name) => process.env[name])
      .filter((folder) => folder !== undefined)
      .flatMap((folder) => WINDOWS.map((path) => join(folder, path)));
  }
  return COMMANDS.map(onPath).filter((path) => path !== undefined);
}

function onPath(command: string): string | undefined {
  const folders = [...(process.env.PATH ?? '').split(delimiter), '/usr/bin', '/snap/bin'];
  return folders.map((folder) => join(folder, command)).find(isExecutable);
}

/** True when apt-get has just installed it. Says so first: it takes a minute. */
function installDebian(): boolean {
  if (process.getuid?.() !== 0 || onPath('apt-get') === undefined) return false;
  process.stderr.write('No Chrome or Chromium found: installing Debian’s chromium…\n');
  const apt = (...args: string[]) =>
    spawnSync('apt-get', args, {
      stdio: 'ignore',
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    }).status === 0;
  const install = () => apt('install', '-y', '--no-install-recommends', 'chromium');
  return install() || (apt('update') && install());
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
