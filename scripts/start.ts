/**
 * `npm start`: builds the extension, serves an outlet's original and a republisher's copy, and opens a browser with Whence on the copy.
 * Without a display, or with `--headless`, it shows in the terminal and in pictures what a reader would see.
 */
import { join } from 'node:path';
import { describeReading } from '../cli/describe-reading.ts';
import { copyAddress, serveSites } from '../demo/serve-sites.ts';
import { chromiumFamily, findBrowser } from './browsers.mjs';
import { type Browser, openBrowser } from './open-browser.ts';
import { showReading } from './show-reading.ts';
import { root, runTool } from './tools.ts';

const extension = join(root, '.output/chrome-mv3');
const pictures = join(root, 'pictures');

function hasDisplay(): boolean {
  return process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}

function buildExtension(): void {
  console.log('Building Whence.');
  const { ok, said } = runTool('wxt', ['build', '-b', 'chrome']);
  if (!ok) throw new Error(`The extension could not be built:\n${said}`);
}

function findProgram(): string {
  const program = findBrowser(chromiumFamily);
  if (!program) throw new Error(chromiumFamily.advice);
  return program;
}

/** Runs `use` with the sites served and the browser open, and closes both whatever happens. */
async function withBrowser(headless: boolean, use: (browser: Browser) => Promise<void>): Promise<void> {
  const program = findProgram();
  const sites = await serveSites();
  try {
    console.log(`Opening ${program}.`);
    const browser = await openBrowser({ program, extension, sitesPort: sites.port, headless });
    const leave = () => void browser.close().finally(() => process.exit(130));
    process.once('SIGINT', leave).once('SIGTERM', leave);
    await use(browser).finally(() => browser.close());
  } finally {
    await sites.close();
  }
}

async function showWithoutScreen(browser: Browser): Promise<void> {
  const shown = await showReading(browser, copyAddress, pictures);
  console.log(`\n${copyAddress}\n\n${describeReading(shown.reading, process.stdout.isTTY)}\n`);
  for (const picture of shown.pictures) console.log(`Picture: ${picture}`);
}

async function showOnScreen(browser: Browser): Promise<void> {
  await browser.pinExtension();
  const page = await browser.openPage(copyAddress);
  await page.loaded();
  await browser.leaveOnly(page);
  console.log(`Whence is loaded and ${copyAddress} is open: click the icon with the ring and the dot in the toolbar.`);
  console.log('Close the browser to end.');
  await browser.closedByReader();
}

async function start(): Promise<void> {
  const headless = process.argv.includes('--headless') || !hasDisplay();
  buildExtension();
  await withBrowser(headless, headless ? showWithoutScreen : showOnScreen);
}

await start().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
