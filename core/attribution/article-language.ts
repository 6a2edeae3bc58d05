import type { Reading } from '../model.ts';

// Scripts that one language of the press is written in; Latin, Cyrillic and Arabic serve many.
const scripts: [RegExp, string][] = [
  [/\p{Script=Hangul}/u, 'ko'],
  [/[\p{Script=Hiragana}\p{Script=Katakana}]/u, 'ja'],
  [/\p{Script=Han}/u, 'zh'],
  [/\p{Script=Greek}/u, 'el'],
];

/** Returns the language of an article (BCP 47): as the page states it or its text tells, else as the script of its title does; null where none does. */
export function articleLanguage({ page: { language, title } }: Reading): string | null {
  if (language) return language;
  return scripts.find(([script]) => script.test(title ?? ''))?.[1] ?? null;
}
