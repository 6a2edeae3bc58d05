import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export type BuildName = 'chrome-mv3' | 'edge-mv3' | 'firefox-mv3';

/** The parts of a built manifest that stories speak of. */
export interface Manifest {
  version: string;
  permissions?: string[];
  optional_permissions?: string[];
  host_permissions?: string[];
  optional_host_permissions?: string[];
  content_scripts?: unknown[];
  web_accessible_resources?: unknown[];
  externally_connectable?: unknown;
  content_security_policy?: { extension_pages?: string };
  browser_specific_settings?: { gecko?: { id?: string } };
}

/** The folder of a built extension; an error that says what to run where it isn't built. */
export function buildFolder(name: BuildName): string {
  const folder = fileURLToPath(new URL(`../../.output/${name}`, import.meta.url));
  if (!existsSync(join(folder, 'manifest.json'))) throw new Error(`${name} is not built: run "npm run build" first.`);
  return folder;
}

/** The manifest of a built extension. */
export function readManifest(folder: string): Manifest {
  return JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')) as Manifest;
}
