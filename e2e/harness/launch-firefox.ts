import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readManifest } from './builds.ts';
import { preferences } from './firefox-preferences.ts';
import { Marionette } from './marionette.ts';
import type { Sites } from './sites.ts';
import { until } from './until.ts';

export interface FirefoxOptions {
  /** The folder of the extension as built for Firefox. */
  build: string;
  sites: Sites;
  executable: string;
  /** Whether the browser asks before it gives a permission, as it does at home; else it gives what a click asks for. */
  asks?: boolean;
}

/** A running browser, and the identifier of the extension that is installed in it. */
interface Launched {
  process: ChildProcess;
  marionette: Marionette;
  addon: string;
}

/** Where a profile's downloads go. */
export const downloadsIn = (profile: string): string => join(profile, 'downloads');

/** Opens Firefox on a profile and installs the extension for the session. */
export async function launchFirefox(profile: string, options: FirefoxOptions): Promise<Launched> {
  const { asks = false, build, executable, sites } = options;
  const addon = addonId(build);
  writeFileSync(join(profile, 'user.js'), preferences({ proxyPort: sites.proxyPort, addon, asks, downloads: downloadsIn(profile) }));
  const switches = ['--headless', '--marionette', '--remote-allow-system-access', '--no-remote', '--profile', profile];
  const process = spawn(executable, switches, { stdio: 'ignore' });
  const marionette = await Marionette.connect(await portOf(profile));
  await marionette.send('Addon:Install', { path: build, temporary: true });
  return { process, marionette, addon };
}

function portOf(profile: string): Promise<number> {
  const file = join(profile, 'MarionetteActivePort');
  return until('Firefox to open its port', () => existsSync(file) && (Number(readFileSync(file, 'utf8')) || undefined), 60_000);
}

function addonId(build: string): string {
  const id = readManifest(build).browser_specific_settings?.gecko?.id;
  if (!id) throw new Error('The Firefox build names no add-on id.');
  return id;
}
