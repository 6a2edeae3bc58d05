import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Browser, chromium, type Page } from '@playwright/test';
import { until } from './until.ts';

/** The pages of an extension that stand in no tab, popup and side panel: Playwright's first client is never told of them, a second one is. */
export class TablessPages {
  readonly #profile: string;
  #onlookers: Browser[] = [];

  /** `profile` is the folder in which the browser names the port that it can be reached by. */
  constructor(profile: string) {
    this.#profile = profile;
  }

  /** The page whose address begins so, as soon as it is open. */
  async find(address: string): Promise<Page> {
    const [port] = readFileSync(join(this.#profile, 'DevToolsActivePort'), 'utf8').split('\n');
    const onlooker = await chromium.connectOverCDP(`http://127.0.0.1:${port}`);
    this.#onlookers.push(onlooker);
    return until(address, () =>
      onlooker
        .contexts()
        .flatMap((context) => context.pages())
        .find((page) => page.url().startsWith(address)),
    );
  }

  /** Lets go of the browser. */
  async leave(): Promise<void> {
    for (const onlooker of this.#onlookers.splice(0)) await onlooker.close();
  }
}
