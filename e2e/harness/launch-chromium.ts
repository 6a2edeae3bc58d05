import { type Browser, type BrowserContext, type CDPSession, chromium } from '@playwright/test';
import { withoutFeatures } from '../../scripts/chromium-features.ts';
import type { Sites } from './sites.ts';
import { until } from './until.ts';

export interface BrowserOptions {
  /** The folder of a built extension. */
  build: string;
  sites: Sites;
  executable: string;
}

const SWITCHES = [
  '--no-sandbox',
  '--no-first-run',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--ignore-certificate-errors',
  withoutFeatures(),
  // Popups are cut to what a screen holds, and the screen of a headless browser is small.
  '--screen-info={1600x1200}',
  // A second client finds the popup by this port; the first is never told of it.
  '--remote-debugging-port=0',
];

/** A running browser, and the extension's identifier in it, as browsers make it from the folder's path. */
interface Launched {
  context: BrowserContext;
  devtools: CDPSession;
  extensionId: string;
}

/** Opens Chromium on a profile with the built extension in it, and with more switches beside those that every story needs. */
export async function launchChromium(profile: string, options: BrowserOptions, switches: readonly string[]): Promise<Launched> {
  const { build, sites, executable } = options;
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: executable,
    headless: !process.env.HEADED,
    locale: 'en-US',
    proxy: { server: `http://127.0.0.1:${sites.proxyPort}` },
    ignoreDefaultArgs: ['--disable-extensions'],
    args: [...SWITCHES, `--disable-extensions-except=${build}`, `--load-extension=${build}`, ...switches],
  });
  const devtools = await browserOf(context).newBrowserCDPSession();
  return { context, devtools, extensionId: await findExtension(devtools, build) };
}

function browserOf(context: BrowserContext): Browser {
  const browser = context.browser();
  if (!browser) throw new Error('This context belongs to no browser.');
  return browser;
}

function findExtension(devtools: CDPSession, build: string): Promise<string> {
  return until('the extension to load', async () => {
    const { extensions } = await devtools.send('Extensions.getExtensions');
    return extensions.find((extension) => extension.path === build)?.id;
  });
}
