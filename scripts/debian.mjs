// @ts-check
/** What Debian and its kin install for us. Plain JavaScript without packages, as `browsers.mjs` is and for its reasons. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

/**
 * Installs packages of the distribution where this machine lets us: as root on Debian and its kin. True when they are in.
 * @param {string[]} packages
 * @param {string} why what was missing, in words
 * @returns {boolean}
 */
export function installOnDebian(packages, why) {
  if (process.platform !== 'linux' || process.getuid?.() !== 0 || !existsSync('/etc/debian_version')) return false;
  console.error(`${why}; installing ${packages.join(', ')} with apt-get; this takes a minute or two.`);
  const patience = ['-o', 'DPkg::Lock::Timeout=300'];
  return apt(['update', ...patience]) && apt(['install', '-y', '--no-install-recommends', ...patience, ...packages]);
}

/**
 * Its many lines are shown where it fails, on standard error: standard output belongs to the command that asked for the set-up.
 * @param {string[]} words
 */
function apt(words) {
  const environment = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const run = spawnSync('apt-get', ['-qq', ...words], { stdio: ['ignore', 'pipe', 'pipe'], encoding: 'utf8', env: environment });
  if (run.status !== 0) console.error(run.stdout, run.stderr, run.error?.message ?? '');
  return run.status === 0;
}
