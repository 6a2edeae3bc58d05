/** The interface's real strings, English or another language's, for tests of what is seen. */
import { readFileSync } from 'node:fs';
import { render } from '@testing-library/preact';
import { generateChromeMessages, parseMessagesText } from '@wxt-dev/i18n/build';
import type { ComponentChild, ComponentChildren } from 'preact';
import { type CountKey, type WordKey, type Words, WordsProvider } from './words.tsx';

type Strings = ReturnType<typeof generateChromeMessages>;

const stringsOf = (language: string): Strings =>
  generateChromeMessages(parseMessagesText(readFileSync(`locales/${language}.yml`, 'utf8'), 'YAML'));

export const messages = stringsOf('en');

function sayIn(strings: Strings, key: string, slots: string[]): string {
  const message = strings[key.replaceAll('.', '_')]?.message;
  if (message === undefined) throw new Error(`No string is called ${key}`);
  return message.replace(/\$(\d)/g, (_, slot: string) => slots[Number(slot) - 1] ?? '');
}

/** The words of a language; `region` where its dates and lists need one. */
export function wordsOf(language: string, region = language): Words {
  const strings = stringsOf(language);
  return {
    language: region,
    direction: language === 'ar' ? 'rtl' : 'ltr',
    say: (key: WordKey, ...slots: string[]) => sayIn(strings, key, slots),
    count: (key: CountKey, number: number) => sayIn(strings, `${key}.${new Intl.PluralRules(language).select(number)}`, [String(number)]),
  };
}

export const english: Words = wordsOf('en', 'en-GB');

/** Draws a view with the strings of a language around it, English where none is named, however often it is drawn anew. */
export function draw(view: ComponentChild, words = english) {
  const wrapper = ({ children }: { children: ComponentChildren }) => <WordsProvider value={words}>{children}</WordsProvider>;
  return render(view, { wrapper });
}
