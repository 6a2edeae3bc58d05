import { browser } from '@wxt-dev/browser';
import { type GeneratedI18nStructure, i18n } from '#i18n';
import type { Strings } from './look.ts';

type Key = keyof GeneratedI18nStructure;

const sayInBrowsers = i18n.t as (key: Key, slots: string[]) => string;

/** Languages of the interface that run from right to left. */
const rightToLeft = new Set(['ar']);

/** The browser's language with its region, where the strings are in it; the strings' own where the browser fell back on another. */
function languageOfStrings(): string {
  const browsers = browser.i18n.getUILanguage();
  const own = i18n.t('extension.language');
  return browsers.split('-')[0] === own ? browsers : own;
}

const nameOf = (key: string) => key.replaceAll('.', '_');
const fill = (words: string, slots: string[]) => words.replace(/\$(\d)/g, (_, slot: string) => slots[Number(slot) - 1] ?? '');

/** Returns the interface's strings: in the language that was chosen, else in the browser's. */
export function wordsIn(strings: Strings | null) {
  const language = strings?.language ?? languageOfStrings();
  const find = (key: string, slots: string[]) =>
    strings ? fill(strings.messages[nameOf(key)] ?? '', slots) : browser.i18n.getMessage(nameOf(key) as never, slots);
  const say = (key: Key, ...slots: string[]) => find(key, slots) || sayInBrowsers(key, slots);
  return {
    language,
    direction: rightToLeft.has(strings?.language ?? i18n.t('extension.language')) ? ('rtl' as const) : ('ltr' as const),
    say,
    count: (key: string, number: number) => {
      const shown = [new Intl.NumberFormat(language).format(number)];
      const form = new Intl.PluralRules(language).select(number);
      return find(`${key}.${form}`, shown) || say(`${key}.other` as Key, ...shown);
    },
  };
}
