import { browser } from '@wxt-dev/browser';
import { type GeneratedI18nStructure, i18n } from '#i18n';

type Key = keyof GeneratedI18nStructure;

const say = i18n.t as (key: Key, slots: string[]) => string;

/** Languages of the interface that run from right to left. */
const rightToLeft = new Set(['ar']);

/** The browser's language with its region, where the strings are in it; the strings' own where the browser fell back on another. */
function languageOfStrings(): string {
  const browsers = browser.i18n.getUILanguage();
  const own = i18n.t('extension.language');
  return browsers.split('-')[0] === own ? browsers : own;
}

function formFor(number: number, language: string): string {
  return new Intl.PluralRules(language).select(number);
}

/** Returns the interface's strings in the browser's language. */
export function wordsOfBrowser() {
  const language = languageOfStrings();
  return {
    language,
    direction: rightToLeft.has(i18n.t('extension.language')) ? ('rtl' as const) : ('ltr' as const),
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
