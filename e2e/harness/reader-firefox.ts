import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readManifest } from './builds.ts';
import { HOST, preferences } from './firefox-preferences.ts';
import { closeTab, PIN_BUTTON, pressAnswer, pressInPopup, READ_POPUP, READ_QUESTION, READ_SIDEBAR } from './firefox-scripts.ts';
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

/** A reader's Firefox ESR with the built extension installed for the session, as `about:debugging` does. */
export class ReaderFirefox {
  readonly #options: FirefoxOptions;
  readonly #profile = mkdtempSync(join(tmpdir(), 'whence-firefox-'));
  #process: ChildProcess | undefined;
  #marionette: Marionette | undefined;
  #addon = '';

  private constructor(options: FirefoxOptions) {
    this.#options = options;
  }

  static async start(options: FirefoxOptions): Promise<ReaderFirefox> {
    const reader = new ReaderFirefox(options);
    await reader.#launch();
    return reader;
  }

  /** Opens an address in the tab; back when it has loaded. */
  async visit(address: string): Promise<void> {
    await this.#send('WebDriver:Navigate', { url: address });
  }

  addressOf(file: string): string {
    return `moz-extension://${HOST}/${file}`;
  }

  /** What a function body gives back in the page at hand. */
  async inPage(body: string, ...args: unknown[]): Promise<unknown> {
    return this.#send('WebDriver:ExecuteScript', { script: body, args, sandbox: null });
  }

  /** What an asynchronous function body gives back in the page at hand. */
  async inPageLater(body: string, ...args: unknown[]): Promise<unknown> {
    const script = `const [...given] = arguments; const done = given.pop(); (async () => { ${body} })().then(done, (error) => done(String(error)));`;
    return this.#send('WebDriver:ExecuteAsyncScript', { script, args, sandbox: null });
  }

  /** Clicks what a person would see under an XPath, with a real pointer, as soon as it is there. */
  async click(xpath: string): Promise<void> {
    const found = await until(xpath, () => this.#find(xpath));
    await this.#send('WebDriver:ElementClick', { id: reference(found) });
  }

  async #find(xpath: string): Promise<unknown> {
    try {
      return await this.#send('WebDriver:FindElement', { using: 'xpath', value: xpath });
    } catch (error) {
      if (String(error).includes('no such element')) return undefined;
      throw error;
    }
  }

  /** The words inside a shadow root, closed or not, of the first element that fits; undefined while there is none. */
  async wordsInShadowOf(css: string, within: string): Promise<string | undefined> {
    try {
      const host = await this.#send('WebDriver:FindElement', { using: 'css selector', value: css });
      const shadow = reference(await this.#send('WebDriver:GetShadowRoot', { id: reference(host) }));
      const found = await this.#send('WebDriver:FindElementFromShadowRoot', { shadowRoot: shadow, using: 'css selector', value: within });
      return String(await this.#send('WebDriver:GetElementText', { id: reference(found) }));
    } catch (error) {
      if (/no such (element|shadow root)/.test(String(error))) return undefined;
      throw error;
    }
  }

  /** Clicks the extension's toolbar button for the tab in front; hands back the words of the popup once `words` stand in it. */
  async popupSaying(words: RegExp): Promise<string> {
    await this.#inBrowser(`ExtensionParent.apiManager.global.browserActionFor(policy.extension).triggerAction(window);`);
    return this.openPopupSaying(words);
  }

  /** What the open popup says, once `words` stand in it. */
  async openPopupSaying(words: RegExp): Promise<string> {
    let seen = '';
    await until(
      () => `a popup saying ${words}; it said: ${seen}`,
      async () => {
        seen = String(await this.#inBrowser(READ_POPUP));
        return words.test(seen);
      },
    );
    return seen;
  }

  /** Presses the button with these words in the open popup. */
  async pressInPopup(words: string): Promise<void> {
    // What stands below the chain comes a moment after it.
    await this.openPopupSaying(new RegExp(words, 'u'));
    await this.#inBrowser(pressInPopup(words));
  }

  /** Presses a button of the question that the browser asks about a permission, "Allow" or "Deny"; hands back its words. */
  async answerQuestion(answer: 'Allow' | 'Deny'): Promise<string> {
    const words = await until('the question', async () => String(await this.#inBrowser(READ_QUESTION)) || undefined);
    // The browser overlooks a press that comes as soon as the question.
    await until('the question to go', async () => (await this.#inBrowser(pressAnswer(answer))) === true);
    return words;
  }

  /** Files that the browser saved by itself, whole. */
  downloads(): string[] {
    const folder = join(this.#profile, 'downloads');
    const files = existsSync(folder) ? readdirSync(folder, { recursive: true, withFileTypes: true }) : [];
    const names = files.filter((file) => file.isFile()).map(({ parentPath, name }) => join(parentPath, name));
    return names.filter((name) => !name.endsWith('.part') && statSync(name).size > 0 && !names.includes(`${name}.part`));
  }

  /** Presses keys together with the browser's own window in front: "Alt", "Shift" or a letter. */
  async press(...keys: string[]): Promise<void> {
    const values = keys.map((key) => modifiers[key] ?? key);
    const downs = values.map((value) => ({ type: 'keyDown', value }));
    const ups = values.toReversed().map((value) => ({ type: 'keyUp', value }));
    await this.#send('Marionette:SetContext', { value: 'chrome' });
    await this.#send('WebDriver:PerformActions', { actions: [{ type: 'key', id: 'keyboard', actions: [...downs, ...ups] }] });
    await this.#send('Marionette:SetContext', { value: 'content' });
  }

  /** What the open sidebar says, once `words` stand in it. */
  async sidebarSaying(words: RegExp): Promise<string> {
    let seen = '';
    await until(
      () => `a sidebar saying ${words}; it said: ${seen}`,
      async () => {
        seen = String(await this.#inBrowser(READ_SIDEBAR));
        return words.test(seen);
      },
    );
    return seen;
  }

  /** A picture of the tab, as PNG. */
  async picture(): Promise<Buffer> {
    return Buffer.from(String(await this.#send('WebDriver:TakeScreenshot', { full: false, hash: false })), 'base64');
  }

  async close(): Promise<void> {
    const ended = this.#process && this.#process.exitCode === null ? once(this.#process, 'exit') : undefined;
    // Firefox may cut the connection before it answers that it quits; that is what was asked.
    await this.#marionette?.send('Marionette:Quit', { flags: ['eForceQuit'] }).catch(() => undefined);
    await ended;
    this.#marionette?.disconnect();
    rmSync(this.#profile, { recursive: true, force: true, maxRetries: 5 });
  }

  /** Runs an asynchronous body with the browser's own privileges; `window`, `policy` and `ExtensionParent` are at hand. */
  async #inBrowser(body: string): Promise<unknown> {
    const script = `const done = arguments[arguments.length - 1];
      (async () => {
        const window = Services.wm.getMostRecentWindow('navigator:browser');
        const policy = WebExtensionPolicy.getByID(${JSON.stringify(this.#addon)});
        const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
        ${body}
      })().then(done, (error) => done('failed: ' + error));`;
    await this.#send('Marionette:SetContext', { value: 'chrome' });
    const outcome = await this.#send('WebDriver:ExecuteAsyncScript', { script, args: [] });
    await this.#send('Marionette:SetContext', { value: 'content' });
    if (typeof outcome === 'string' && outcome.startsWith('failed: ')) throw new Error(outcome);
    return outcome;
  }

  async #send(command: string, parameters: object = {}): Promise<unknown> {
    if (!this.#marionette) throw new Error('Firefox is not running.');
    return this.#marionette.send(command, parameters);
  }

  async #launch(): Promise<void> {
    const { asks = false, build, executable, sites } = this.#options;
    this.#addon = addonId(build);
    writeFileSync(
      join(this.#profile, 'user.js'),
      preferences({ proxyPort: sites.proxyPort, addon: this.#addon, asks, downloads: join(this.#profile, 'downloads') }),
    );
    const switches = ['--headless', '--marionette', '--remote-allow-system-access', '--no-remote', '--profile', this.#profile];
    this.#process = spawn(executable, switches, { stdio: 'ignore' });
    this.#marionette = await Marionette.connect(await this.#port());
    await this.#send('Addon:Install', { path: build, temporary: true });
    await this.#inBrowser(PIN_BUTTON);
    const welcome = this.addressOf('welcome.html');
    await until('the welcome page', async () => (await this.#inBrowser(closeTab(welcome))) === true);
  }

  async #port(): Promise<number> {
    const file = join(this.#profile, 'MarionetteActivePort');
    return until('Firefox to open its port', () => existsSync(file) && (Number(readFileSync(file, 'utf8')) || undefined), 60_000);
  }
}

/** Keys by WebDriver's code points for them. */
const modifiers: Record<string, string> = { Alt: '\uE00A', Control: '\uE009', Shift: '\uE008' };

function addonId(build: string): string {
  const id = readManifest(build).browser_specific_settings?.gecko?.id;
  if (!id) throw new Error('The Firefox build names no add-on id.');
  return id;
}

function reference(found: unknown): string {
  return String(Object.values(found as object)[0]);
}
