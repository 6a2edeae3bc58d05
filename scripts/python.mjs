// @ts-check
/**
 * A Python with the readers by which tests have exports read: the reference implementation of W3C PROV, and a parser of wikitext.
 * Plain JavaScript without packages, as `browsers.mjs` is and for its reasons.
 */
import { spawnSync } from 'node:child_process';
import { installOnDebian } from './debian.mjs';

const modules = ['prov', 'rdflib', 'mwparserfromhell'];
const debianPackages = ['python3-prov', 'python3-mwparserfromhell'];

export const adviceOnPython = `No Python with ${modules.join(', ')} was found: install ${debianPackages.join(' and ')} on Debian and its kin, else those three with pip.`;

/** The system's own first: Debian's packages are for that one, and PATH may lead to another. */
const commands = process.platform === 'win32' ? ['python'] : ['/usr/bin/python3', 'python3'];

/**
 * The command of a Python that has them all, or null.
 * @param {string[]} [candidates]
 * @returns {string | null}
 */
export function findPython(candidates = commands) {
  return candidates.find((command) => spawnSync(command, ['-c', `import ${modules.join(', ')}`], { stdio: 'ignore' }).status === 0) ?? null;
}

/** True when the packages are in. */
export function installPython() {
  return installOnDebian(debianPackages, `No Python with ${modules.join(', ')} found`);
}
