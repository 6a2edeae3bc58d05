import { browser } from '@wxt-dev/browser';
import { type GeneratedI18nStructure, i18n } from '#i18n';

type Key = keyof GeneratedI18nStructure;

const say = i18n.t as (key: Key, slots: string[]) => string;

// The browser knows which way its language runs.
function directionOfBrowser(): 'ltr' | 'rtl' {
  return browser.i18n.getMessage('@@bidi_dir') === 'rtl' ? 'rtl' : 'ltr';
}

function formFor(number: number, language: string): string {
  return new Intl.PluralRules(language).select(number);
}

/** Returns the interface's strings in the browser's language. */
export function wordsOfBrowser() {
  const language = browser.i18n.getUILanguage();
  return {
    language,
    direction: directionOfBrowser(),
    say: (key: Key, ...slots: string[]) => say(key, slots),
    count: (key: string, number: number) => {
      const shown = [new Intl.NumberFormat(language).format(number)];
      return (
        browser.i18n.getMessage(`${key}.${formFor(number, language)}`.replaceAll('.', '_') as never, shown) ||
        say(`${key}.other` as Key, shown)
      );
    },
  };
}
