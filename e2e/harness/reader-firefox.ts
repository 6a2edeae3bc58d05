import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { HOST } from './firefox-preferences.ts';
import { asBrowser, closeTab, PIN_BUTTON, pressAnswer, pressInPopup, READ_POPUP, READ_QUESTION, READ_SIDEBAR } from './firefox-scripts.ts';
import { downloadsIn, type FirefoxOptions, launchFirefox } from './launch-firefox.ts';
import type { Marionette } from './marionette.ts';
import { until } from './until.ts';

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
    return this.#saying('a popup', READ_POPUP, words);
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
    const folder = downloadsIn(this.#profile);
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
    return this.#saying('a sidebar', READ_SIDEBAR, words);
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

  /** What a part of the browser's window says by the script that reads it, once `words` stand in it. */
  async #saying(what: string, read: string, words: RegExp): Promise<string> {
    let seen = '';
    await until(
      () => `${what} saying ${words}; it said: ${seen}`,
      async () => {
        seen = String(await this.#inBrowser(read));
        return words.test(seen);
      },
    );
    return seen;
  }

  /** Runs an asynchronous body with the browser's own privileges; `window`, `policy` and `ExtensionParent` are at hand. */
  async #inBrowser(body: string): Promise<unknown> {
    await this.#send('Marionette:SetContext', { value: 'chrome' });
    const outcome = await this.#send('WebDriver:ExecuteAsyncScript', { script: asBrowser(body, this.#addon), args: [] });
    await this.#send('Marionette:SetContext', { value: 'content' });
    if (typeof outcome === 'string' && outcome.startsWith('failed: ')) throw new Error(outcome);
    return outcome;
  }

  async #send(command: string, parameters: object = {}): Promise<unknown> {
    if (!this.#marionette) throw new Error('Firefox is not running.');
    return this.#marionette.send(command, parameters);
  }

  async #launch(): Promise<void> {
    const { process, marionette, addon } = await launchFirefox(this.#profile, this.#options);
    this.#process = process;
    this.#marionette = marionette;
    this.#addon = addon;
    await this.#inBrowser(PIN_BUTTON);
    const welcome = this.addressOf('welcome.html');
    await until('the welcome page', async () => (await this.#inBrowser(closeTab(welcome))) === true);
  }
}

/** Keys by WebDriver's code points for them. */
const modifiers: Record<string, string> = { Alt: '\uE00A', Control: '\uE009', Shift: '\uE008' };

function reference(found: unknown): string {
  return String(Object.values(found as object)[0]);
}
