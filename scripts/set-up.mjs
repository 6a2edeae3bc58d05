// @ts-check
/**
 * Makes this clone ready: packages as package-lock.json has them, a Node that runs TypeScript, and what is named as arguments
 * (`chromium`: required; `firefox` and `python`: what needs them is skipped without them). Says nothing when there is nothing to do; all it says goes to
 * standard error, so that a command's own output stays clean.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { chromiumFamily, findBrowser, firefoxFamily, installBrowser } from './browsers.mjs';
import { adviceOnPython, findPython, installPython } from './python.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const oldestNode = [22, 18];

/**
 * @typedef {{ version?: string, optional?: boolean, link?: boolean }} LockedPackage
 * @typedef {{ packages: Record<string, LockedPackage> }} Lock
 */

/**
 * Whether node_modules holds every package of the lockfile in its version. Packages for other platforms may be missing.
 * @param {Lock} wanted package-lock.json
 * @param {Lock | null} installed node_modules/.package-lock.json, npm's own note of what it installed
 * @returns {boolean}
 */
export function holdsEveryPackage(wanted, installed) {
  if (!installed) return false;
  return Object.entries(wanted.packages).every(([path, { version, optional }]) => {
    if (path === '') return true;
    const present = installed.packages[path];
    return present ? present.version === version : optional === true;
  });
}

/**
 * Whether this Node runs TypeScript as it stands.
 * @param {string} version as `process.versions.node` has it
 */
export function runsTypeScript(version) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  const [oldestMajor = 0, oldestMinor = 0] = oldestNode;
  return major > oldestMajor || (major === oldestMajor && minor >= oldestMinor);
}

/** @param {string} file @returns {Lock | null} */
function readLock(file) {
  const path = join(root, file);
  return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : null;
}

function installPackages() {
  const wanted = readLock('package-lock.json');
  if (!wanted) throw new Error('package-lock.json is missing: this clone is not whole.');
  if (holdsEveryPackage(wanted, readLock('node_modules/.package-lock.json'))) return;
  console.error('Installing packages (npm ci); this takes a minute or two.');
  const words = ['ci', '--include=dev', '--include=optional', '--no-audit', '--no-fund', '--loglevel=error'];
  const npm = process.env.npm_execpath;
  // npm's own Node, since `npm ci` removes the one in node_modules that may be running this script.
  const node = process.env.npm_node_execpath ?? process.execPath;
  const options = { cwd: root, stdio: /** @type {['ignore', 2, 2]} */ (['ignore', 2, 2]) };
  const run = npm
    ? spawnSync(node, [npm, ...words], options)
    : spawnSync('npm', words, { ...options, shell: process.platform === 'win32' });
  if (run.status !== 0) throw new Error('npm could not install the packages; what it said stands above. Check the network and try again.');
}

function checkNode() {
  if (runsTypeScript(process.versions.node)) return;
  const options = /** @type {const} */ ({ cwd: root, encoding: 'utf8', shell: process.platform === 'win32' });
  const own = join(root, 'node_modules/.bin', process.platform === 'win32' ? 'node.cmd' : 'node');
  const version = existsSync(own) ? spawnSync(own, ['-p', 'process.versions.node'], options).stdout : process.versions.node;
  if (!runsTypeScript((version ?? '').trim())) {
    throw new Error(
      `Whence needs Node ${oldestNode.join('.')} or newer on this platform; this is ${process.versions.node}. Get it at https://nodejs.org.`,
    );
  }
}

/** @param {string} name */
function provideBrowser(name) {
  const family = name === 'firefox' ? firefoxFamily : chromiumFamily;
  if (findBrowser(family) || (installBrowser(family) && findBrowser(family))) return;
  if (family === chromiumFamily) throw new Error(family.advice);
  console.error(`${family.advice} The story in Firefox is skipped.`);
}

function providePython() {
  if (findPython() || (installPython() && findPython())) return;
  console.error(`${adviceOnPython} Tests of exports that ask it are skipped.`);
}

/** @param {string[]} programs */
function setUp(programs) {
  installPackages();
  checkNode();
  for (const name of programs) name === 'python' ? providePython() : provideBrowser(name);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  try {
    setUp(process.argv.slice(2));
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    // Checks end with a count even where they could not begin.
    if (process.env.npm_lifecycle_event === 'pretest') console.log('0 passed, 1 failed');
    process.exitCode = 1;
  }
}
