/** Starts a browser on a profile of its own, with Whence loaded and every host name led to the demonstration's sites. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Readable, Writable } from 'node:stream';
import { BrowserPage } from './browser-page.ts';
import { type BrowserWish, switchesFor } from './browser-switches.ts';
import { DevTools } from './devtools.ts';
import { until } from './until.ts';

interface Target {
  targetId: string;
  type: string;
  url: string;
}

export class Browser {
  readonly devtools: DevTools;
  readonly extensionId: string;
  readonly #process: ChildProcess;
  readonly #profile: string;

  constructor(process: ChildProcess, profile: string, devtools: DevTools, extensionId: string) {
    this.#process = process;
    this.#profile = profile;
    this.devtools = devtools;
    this.extensionId = extensionId;
  }

  /** Everything open in the browser that fits, tabs and the popup among it. */
  async findTargets(type: string, address: string): Promise<Target[]> {
    const { targetInfos } = (await this.devtools.send('Target.getTargets', { filter: [{}] })) as { targetInfos: Target[] };
    return targetInfos.filter((target) => target.type === type && target.url.startsWith(address));
  }

  /** A new tab on an address, in front. */
  async openPage(address: string): Promise<BrowserPage> {
    const { targetId } = (await this.devtools.send('Target.createTarget', { url: address })) as { targetId: string };
    return BrowserPage.attach(this.devtools, targetId);
  }

  /** Takes hold of what is open already, as soon as it is there. */
  async findPage(address: string): Promise<BrowserPage> {
    const target = await until(`a page at ${address}`, async () => (await this.findTargets('page', address))[0]);
    return BrowserPage.attach(this.devtools, target.targetId);
  }

  addressOf(file: string): string {
    return `chrome-extension://${this.extensionId}/${file}`;
  }

  /** Puts the extension's icon into the toolbar, where a new extension would hide behind the puzzle piece. */
  async pinExtension(): Promise<void> {
    const settings = await this.openPage('chrome://extensions');
    await settings.loaded();
    const wish = JSON.stringify({ extensionId: this.extensionId, pinnedToToolbar: true });
    await settings.evaluate(`chrome.developerPrivate.updateExtensionConfiguration(${wish})`);
    await settings.close();
  }

  /** Puts this tab in front and closes the others: the blank first one, and the welcome that Whence opens at its install. */
  async leaveOnly(page: BrowserPage): Promise<void> {
    await this.findPage(this.addressOf('welcome.html'));
    const others = (await this.findTargets('page', '')).filter(({ targetId }) => targetId !== page.targetId);
    for (const { targetId } of others) await this.devtools.send('Target.closeTarget', { targetId });
    await this.devtools.send('Target.activateTarget', { targetId: page.targetId });
  }

  /** Resolves when the reader has closed the browser, or its last window where the program stays without one. */
  async closedByReader(): Promise<void> {
    for (;;) {
      await new Promise((resolve) => setTimeout(resolve, 500));
      // A browser that is gone answers nothing, and has no page left either.
      const pages = await this.findTargets('page', '').catch(() => []);
      if (pages.length === 0) return;
    }
  }

  async #ended(): Promise<void> {
    if (this.#process.exitCode === null && this.#process.signalCode === null) await once(this.#process, 'exit');
  }

  /** Closes the browser and removes its profile. */
  async close(): Promise<void> {
    await this.devtools.send('Browser.close').catch(() => this.#process.kill());
    await Promise.race([this.#ended(), new Promise((resolve) => setTimeout(resolve, 10_000).unref())]);
    this.#process.kill('SIGKILL');
    removeProfile(this.#profile);
  }
}

/** Starts the browser and loads the extension. Throws, in words for people, where either fails. */
export async function openBrowser(wish: BrowserWish): Promise<Browser> {
  const profile = mkdtempSync(join(tmpdir(), 'whence-demo-'));
  const process = spawn(wish.program, switchesFor(wish, profile), { stdio: ['ignore', 'ignore', 'pipe', 'pipe', 'pipe'] });
  const [, , complaints, commands, answers] = process.stdio as [null, null, Readable, Writable, Readable];
  let lastWords = '';
  complaints.setEncoding('utf8').on('data', (words: string) => {
    lastWords = (lastWords + words).slice(-2000);
  });
  const devtools = new DevTools(commands, answers);
  try {
    const { id } = (await Promise.race([loadExtension(devtools, wish.extension), failureToStart(process)])) as { id: string };
    return new Browser(process, profile, devtools, id);
  } catch (error) {
    process.kill('SIGKILL');
    removeProfile(profile);
    throw new Error(`${wish.program} did not start with Whence loaded: ${String(error)}\n${lastWords}`, { cause: error });
  }
}

async function loadExtension(devtools: DevTools, path: string): Promise<unknown> {
  await devtools.send('Browser.getVersion');
  return devtools.send('Extensions.loadUnpacked', { path }).catch((error: unknown) => {
    throw new Error(
      `this browser refuses an unpacked extension (${String(error)}); Chromium, or Chrome, Edge or Brave from version 137 on, take it`,
    );
  });
}

async function failureToStart(process: ChildProcess): Promise<never> {
  const [code] = await Promise.race([once(process, 'exit'), once(process, 'error').then(([error]) => [String(error)])]);
  throw new Error(`it ended at once (${String(code)})`);
}

function removeProfile(profile: string): void {
  // The browser's last helpers may still be writing.
  rmSync(profile, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 });
}
