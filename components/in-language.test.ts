import { expect, test } from 'vitest';
import { inLanguage } from './in-language.ts';

test('a sentence that begins with a foreign name runs as its language does', () => {
  expect(inLanguage('Ada Wren که در اسکله شرقی تور می‌بافد', 'fa')).toEqual({ dir: 'rtl', lang: 'fa' });
  expect(inLanguage('Northern Wire, Tidewater Review ו-Reuters', 'he-IL')).toEqual({ dir: 'rtl', lang: 'he-IL' });
  expect(inLanguage('صحيفة المرفأ reported first that the old gate would not hold', 'en')).toEqual({ dir: 'ltr', lang: 'en' });
});

test('where no language is stated, most letters decide', () => {
  expect(inLanguage('Reuters: ראש העיר אמר ביום שלישי כי שובר הגלים החדש יחזיק מעמד', null)).toEqual({ dir: 'rtl' });
  expect(inLanguage('The gates that hold back the sea')).toEqual({ dir: 'ltr' });
});

test('foreign words alone run their own way, whatever the language of the page', () => {
  expect(inLanguage('The Harbour Post', 'ar')).toEqual({ dir: 'ltr', lang: 'ar' });
  expect(inLanguage('© 2024', 'ar')).toEqual({ dir: 'ltr', lang: 'ar' });
});
