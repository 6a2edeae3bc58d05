/** How the reader wants the interface: in which language, in which colours. Light enough for the popup and the badge. */
import { browser } from '@wxt-dev/browser';
import type { Settings, Theme } from './settings.ts';

/** The interface's strings of a language that the reader chose against the browser's, by the browser's names for them. */
export interface Strings {
  language: string;
  messages: Record<string, string>;
}

/** `strings` is null where the browser's own language is wanted. */
export interface Look {
  theme: Theme;
  strings: Strings | null;
}

/** Browsers know these languages by country alone. */
const folders: Record<string, string> = { pt: 'pt_BR', zh: 'zh_CN' };

/** Returns the strings of a language, or null where there are none. */
async function loadStrings(language: string): Promise<Strings | null> {
  try {
    const file = await fetch(browser.runtime.getURL(`/_locales/${folders[language] ?? language}/messages.json` as never));
    const messages = (await file.json()) as Record<string, { message: string }>;
    return { language, messages: Object.fromEntries(Object.entries(messages).map(([key, { message }]) => [key, message])) };
  } catch {
    // A language that this version doesn't speak: the browser's own is spoken instead.
    return null;
  }
}

/** Returns the look that the reader chose. Not for pages of others, which can't read the extension's files. */
export async function loadLook(): Promise<Look> {
  const { settings } = (await browser.storage.local.get('settings')) as { settings?: Partial<Settings> };
  const { language, theme = 'auto' } = settings ?? {};
  return { theme, strings: language ? await loadStrings(language) : null };
}
