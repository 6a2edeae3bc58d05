/** The interface's real English strings, for tests of what is seen. */
import { readFileSync } from 'node:fs';
import { render } from '@testing-library/preact';
import { generateChromeMessages, parseMessagesText } from '@wxt-dev/i18n/build';
import type { ComponentChild } from 'preact';
import { type CountKey, type WordKey, type Words, WordsProvider } from './words.tsx';

export const messages = generateChromeMessages(parseMessagesText(readFileSync('locales/en.yml', 'utf8'), 'YAML'));

function sayIn(key: string, slots: string[]): string {
  const message = messages[key.replaceAll('.', '_')]?.message;
  if (message === undefined) throw new Error(`No string is called ${key}`);
  return message.replace(/\$(\d)/g, (_, slot: string) => slots[Number(slot) - 1] ?? '');
}

export const english: Words = {
  language: 'en-GB',
  direction: 'ltr',
  say: (key: WordKey, ...slots: string[]) => sayIn(key, slots),
  count: (key: CountKey, number: number) => sayIn(`${key}.${new Intl.PluralRules('en').select(number)}`, [String(number)]),
};

/** Draws a view with the English strings around it. */
export function draw(view: ComponentChild) {
  return render(<WordsProvider value={english}>{view}</WordsProvider>);
}
