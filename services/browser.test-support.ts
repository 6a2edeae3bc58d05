/** What a made browser lacks to speak: its own strings, in English, and the files of all languages. */
import { readFileSync } from 'node:fs';
import { generateChromeMessages, parseMessagesText } from '@wxt-dev/i18n/build';
import { vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

const stringsOf = (language: string) => generateChromeMessages(parseMessagesText(readFileSync(`locales/${language}.yml`, 'utf8'), 'YAML'));

const fill = (words: string, slots: readonly string[]) => words.replace(/\$(\d)/g, (_, slot: string) => slots[Number(slot) - 1] ?? '');

/**
 * Lets the made browser speak English, and hand out the strings of a language that is chosen: at once, or when `arrives` settles.
 */
export function letBrowserSpeak(arrives: () => Promise<void> = async () => undefined): void {
  const english = stringsOf('en');
  Object.assign(fakeBrowser.i18n, {
    getUILanguage: () => 'en-GB',
    getMessage: (key: string, slots: readonly string[] = []) => fill(english[key]?.message ?? '', slots),
  });
  vi.stubGlobal('fetch', async (address: string) => {
    await arrives();
    return { json: async () => stringsOf(/_locales\/(\w+)\//.exec(address)?.[1] ?? 'en') };
  });
}
