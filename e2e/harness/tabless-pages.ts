import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Browser, chromium, type Page } from '@playwright/test';
import { until } from './until.ts';

/** A client of its own, and the page that it was opened for. */
interface Onlooker {
  client: Browser;
  page?: Page;
}

/** The pages of an extension that stand in no tab, popup and side panel: Playwright's first client is never told of them, a second one is. */
export class TablessPages {
  readonly #profile: string;
  #onlookers: Onlooker[] = [];

  /** `profile` is the folder in which the browser names the port that it can be reached by. */
  constructor(profile: string) {
    this.#profile = profile;
  }

  /** The page whose address begins so, as soon as it is open. */
  async find(address: string): Promise<Page> {
    await this.#dismiss(({ page }) => page?.isClosed() === true);
    const [port] = readFileSync(join(this.#profile, 'DevToolsActivePort'), 'utf8').split('\n');
    const client = await chromium.connectOverCDP(`http://127.0.0.1:${port}`);
    const onlooker: Onlooker = { client };
    this.#onlookers.push(onlooker);
    const pages = () => client.contexts().flatMap((context) => context.pages());
    onlooker.page = await until(address, () => pages().find((page) => page.url().startsWith(address)));
    return onlooker.page;
  }

  /** Lets go of the browser. */
  leave(): Promise<void> {
    return this.#dismiss(() => true);
  }

  /** Ends clients that are of no more use: each is told of all that the browser does. */
  async #dismiss(isUseless: (onlooker: Onlooker) => boolean): Promise<void> {
    const useless = this.#onlookers.filter(isUseless);
    this.#onlookers = this.#onlookers.filter((onlooker) => !useless.includes(onlooker));
    for (const { client } of useless) await client.close();
  }
}
