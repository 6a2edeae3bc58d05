// @ts-check
/**
 * Where this machine keeps its browsers, and how it gets one. Plain JavaScript without packages: it runs before anything is installed,
 * on the Node that the machine has.
 */
import { spawnSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';
import { installOnDebian } from './debian.mjs';

/**
 * A family of browsers that Whence is built for.
 * @typedef {object} Family
 * @property {string} variable environment variable that names the program outright
 * @property {string[]} commands names on PATH, best first
 * @property {string[]} macApps programs inside /Applications or ~/Applications
 * @property {string[]} windowsPrograms programs inside the folders where Windows keeps programs
 * @property {string[]} debianPackages what Debian and its kin call it, best first
 * @property {string} advice one sentence for people whose machine has none
 */

/** @type {Family} */
export const chromiumFamily = {
  variable: 'WHENCE_CHROMIUM',
  commands: [
    'chromium',
    'chromium-browser',
    'google-chrome-stable',
    'google-chrome',
    'microsoft-edge-stable',
    'microsoft-edge',
    'brave-browser-stable',
    'brave-browser',
    'brave',
  ],
  macApps: [
    'Chromium.app/Contents/MacOS/Chromium',
    'Google Chrome.app/Contents/MacOS/Google Chrome',
    'Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    'Brave Browser.app/Contents/MacOS/Brave Browser',
  ],
  windowsPrograms: [
    'Chromium\\Application\\chrome.exe',
    'Google\\Chrome\\Application\\chrome.exe',
    'Microsoft\\Edge\\Application\\msedge.exe',
    'BraveSoftware\\Brave-Browser\\Application\\brave.exe',
  ],
  debianPackages: ['chromium'],
  advice: 'No Chromium, Chrome, Edge or Brave was found: install one of them, or set WHENCE_CHROMIUM to the path of its program.',
};

/** @type {Family} */
export const firefoxFamily = {
  variable: 'WHENCE_FIREFOX',
  commands: ['firefox-esr', 'firefox'],
  macApps: ['Firefox.app/Contents/MacOS/firefox', 'Firefox ESR.app/Contents/MacOS/firefox'],
  windowsPrograms: ['Mozilla Firefox\\firefox.exe', 'Mozilla Firefox ESR\\firefox.exe'],
  debianPackages: ['firefox-esr'],
  advice: 'No Firefox was found: install it, or set WHENCE_FIREFOX to the path of its program.',
};

/**
 * The path of a browser of this family that starts, or null. The family's variable wins; a path it names that is no program is an error.
 * @param {Family} family
 * @param {NodeJS.ProcessEnv} [environment]
 * @returns {string | null}
 */
export function findBrowser(family, environment = process.env) {
  const named = environment[family.variable];
  if (named) {
    if (!isProgram(named)) throw new Error(`${family.variable} names ${named}, which is not a program on this machine.`);
    return named;
  }
  return possiblePrograms(family, environment).find((path) => isProgram(path) && answersItsVersion(path)) ?? null;
}

/**
 * Installs the distribution's browser where this machine lets us. True when the packages are in.
 * @param {Family} family
 * @returns {boolean}
 */
export function installBrowser({ debianPackages }) {
  return installOnDebian(debianPackages, 'No browser found');
}

/**
 * @param {Family} family
 * @param {NodeJS.ProcessEnv} environment
 * @returns {string[]}
 */
function possiblePrograms(family, environment) {
  if (process.platform === 'darwin') return inFolders(['/Applications', join(homedir(), 'Applications')], family.macApps);
  if (process.platform === 'win32') {
    const folders = [environment.ProgramFiles, environment['ProgramFiles(x86)'], environment.LOCALAPPDATA];
    return inFolders(folders, family.windowsPrograms);
  }
  const folders = (environment.PATH ?? '').split(delimiter);
  return family.commands.flatMap((command) => inFolders(folders, [command]));
}

/**
 * @param {(string | undefined)[]} folders
 * @param {string[]} programs
 */
function inFolders(folders, programs) {
  return folders.flatMap((folder) => (folder ? programs.map((program) => join(folder, program)) : []));
}

/** @param {string} path */
function isProgram(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    // Missing or not executable: either way nothing to start.
    return false;
  }
}

/**
 * Ubuntu's `chromium-browser` may be a stand-in that only asks for a snap; a browser says its version. Windows opens a window instead.
 * @param {string} path
 */
function answersItsVersion(path) {
  if (process.platform === 'win32') return true;
  const { status, stdout } = spawnSync(path, ['--version'], { encoding: 'utf8', timeout: 20_000, stdio: ['ignore', 'pipe', 'ignore'] });
  return status === 0 && /\d+\.\d+/.test(stdout);
}
