import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, type CDPSession, expect, type Page } from '@playwright/test';
import { changeHost, type HostChange } from './host-permissions.ts';
import { type BrowserOptions, launchChromium } from './launch-chromium.ts';
import { TablessPages } from './tabless-pages.ts';
import { until } from './until.ts';
import { endWorker } from './worker-end.ts';

/** The strings of chrome://extensions: a page that may call what the whole of it calls, and opens in a tenth of the time. */
const EXTENSION_SETTINGS = 'chrome://extensions/strings.m.js';

/** Milliseconds after which a popup that did not open is not coming. */
const PATIENCE_FOR_POPUP = 10_000;

/** A reader's Chromium with the built extension, on a profile of its own that outlives restarts. */
export class ReaderBrowser {
  readonly #options: BrowserOptions;
  readonly #profile = mkdtempSync(join(tmpdir(), 'whence-reader-'));
  #context: BrowserContext | undefined;
  #devtools: CDPSession | undefined;
  readonly #tabless = new TablessPages(this.#profile);
  /** Identifier of the extension, as browsers make it from the folder's path. */
  extensionId = '';

  private constructor(options: BrowserOptions) {
    this.#options = options;
  }

  static async start(options: BrowserOptions): Promise<ReaderBrowser> {
    const reader = new ReaderBrowser(options);
    await reader.#launch([]);
    await reader.#closeWelcome();
    return reader;
  }

  get context(): BrowserContext {
    if (!this.#context) throw new Error('The browser is not running.');
    return this.#context;
  }

  get devtools(): CDPSession {
    if (!this.#devtools) throw new Error('The browser is not running.');
    return this.#devtools;
  }

  /** A new tab on an address, loaded. */
  async visit(address: string): Promise<Page> {
    const page = await this.context.newPage();
    await page.goto(address);
    return page;
  }

  /** A new tab on an address that can't be reached: back when the browser shows its own error page there. */
  async visitInVain(address: string): Promise<Page> {
    const page = await this.context.newPage();
    await expect(page.goto(address)).rejects.toThrow(/net::ERR_/);
    await page.waitForURL('chrome-error://chromewebdata/');
    return page;
  }

  /** The address of a file of the extension. */
  addressOf(file: string): string {
    return `chrome-extension://${this.extensionId}/${file}`;
  }

  /**
   * Clicks the extension's button in the toolbar while `page` is in front, as a reader does: the popup opens and the
   * extension may read that tab, and that tab alone. Hands back the popup.
   */
  async clickToolbar(page: Page): Promise<Page> {
    await this.closePopup();
    // A tab of the browser's own that closes late closes the popup too: then a reader clicks again.
    await until('the popup to open', async () => {
      await this.pressToolbar(page);
      return until('the popup', () => this.#isPopupOpen(), PATIENCE_FOR_POPUP).catch(() => false);
    });
    return this.popup();
  }

  /** Clicks the extension's button as `clickToolbar` does, and looks into no popup: a look is work for it. */
  async pressToolbar(page: Page): Promise<void> {
    await page.bringToFront();
    await this.devtools.send('Extensions.triggerAction', { id: this.extensionId, targetId: await this.#frontTab() });
  }

  /** The popup, as soon as it is open. */
  async popup(): Promise<Page> {
    await until('the popup', () => this.#isPopupOpen());
    return this.#tabless.find(this.addressOf('popup.html'));
  }

  /** Runs `work` in the extension's worker, woken up where it sleeps, and hands back what it came to. */
  async inWorker<A, R = void>(work: (argument: A) => R | Promise<R>, argument: A): Promise<R> {
    const worker = await until('the worker', () =>
      this.context.serviceWorkers().find((found) => found.url().startsWith(this.addressOf(''))),
    );
    return worker.evaluate(work as (argument: unknown) => R | Promise<R>, argument);
  }

  /** The open side panel. */
  async panel(): Promise<Page> {
    return this.#tabless.find(this.addressOf('sidepanel.html'));
  }

  /** Closes the popup where one is open, as a click beside it does. */
  async closePopup(): Promise<void> {
    for (const { targetId } of await this.#popups()) await this.devtools.send('Target.closeTarget', { targetId });
    await until('the popup to close', async () => (await this.#popups()).length === 0);
  }

  /** Gives the extension the hosts it may ask for, as the reader's "Allow" does; the extension must still ask. */
  async allowHosts(...patterns: string[]): Promise<void> {
    await (await this.#readyToChange('addHostPermission', patterns))();
  }

  /** Takes hosts back in the browser's own settings, behind the extension's back. */
  async withdrawHosts(...patterns: string[]): Promise<void> {
    await (await this.readyToWithdraw(...patterns))();
  }

  /** Opens the browser's own settings and hands back what takes the hosts back there, which then is a matter of a moment. */
  async readyToWithdraw(...patterns: string[]): Promise<() => Promise<void>> {
    return this.#readyToChange('removeHostPermission', patterns);
  }

  /**
   * Ends the extension's worker, as the browser does after half a minute of rest; back when it is gone, though a message may have
   * woken another by then. The browser's own account of workers tells: a worker that is woken at once is the same target as before.
   */
  async killWorker(): Promise<void> {
    const [page] = this.context.pages();
    if (!page) throw new Error('Without a page nobody can be told of workers.');
    await endWorker(await this.context.newCDPSession(page), this.addressOf(''));
  }

  /** Runs `look` where the extension's interfaces are, in a page of its own that has no script. */
  async inExtension<R, A>(look: (argument: A) => R | Promise<R>, argument: A): Promise<R> {
    const page = await this.visit(this.addressOf('manifest.json'));
    try {
      return await page.evaluate(look as (argument: unknown) => R | Promise<R>, argument);
    } finally {
      await page.close();
    }
  }

  /** Closes the browser and opens it again on the same profile; `between` runs while it is closed. */
  async restart({ between, switches = [] }: { between?: () => void; switches?: string[] } = {}): Promise<void> {
    await this.#quit();
    between?.();
    await this.#launch(switches);
  }

  /** Ends the browser's process in the middle of whatever it does, and opens it again on the same profile. */
  async crash(): Promise<void> {
    const { processInfo } = await this.devtools.send('SystemInfo.getProcessInfo');
    const main = processInfo.find(({ type }) => type === 'browser');
    if (!main) throw new Error('The browser does not tell its process.');
    const ended = new Promise((settle) => this.context.once('close', settle));
    process.kill(main.id, 'SIGKILL');
    await ended;
    await this.restart();
  }

  async close(): Promise<void> {
    await this.#quit();
    rmSync(this.#profile, { recursive: true, force: true, maxRetries: 5 });
  }

  async #launch(switches: string[]): Promise<void> {
    const { context, devtools, extensionId } = await launchChromium(this.#profile, this.#options, switches);
    this.#context = context;
    this.#devtools = devtools;
    this.extensionId = extensionId;
  }

  /** The page that greets a reader after the install opens in front of whatever stands there. */
  async #closeWelcome(): Promise<void> {
    const address = this.addressOf('welcome.html');
    const welcome = await until('the welcome page', () => this.context.pages().find((page) => page.url() === address));
    await welcome.close();
  }

  async #quit(): Promise<void> {
    await this.#tabless.leave();
    await this.#context?.close();
    this.#context = undefined;
  }

  async #readyToChange(change: HostChange, patterns: readonly string[]): Promise<() => Promise<void>> {
    const page = await this.visit(EXTENSION_SETTINGS);
    return async () => {
      for (const pattern of patterns) await changeHost(page, change, this.extensionId, pattern);
      await page.close();
    };
  }

  /** The tab in front, once a page has been brought there. */
  async #frontTab(): Promise<string> {
    return until('a tab in front', async () => {
      const { targetInfos } = await this.devtools.send('Target.getTargets', { filter: [{ type: 'tab' }] });
      return targetInfos.find((target) => String(target.embedderData?.tabActive) === 'true')?.targetId;
    });
  }

  async #isPopupOpen(): Promise<boolean> {
    return (await this.#popups()).length > 0;
  }

  async #popups() {
    const { targetInfos } = await this.devtools.send('Target.getTargets');
    return targetInfos.filter((target) => target.type === 'page' && target.url.startsWith(this.addressOf('popup.html')));
  }
}
