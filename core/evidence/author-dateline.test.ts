import { expect, test } from 'vitest';
import { articleWith, prose } from '../page.test-support.ts';
import { readAuthorDateline } from './author-dateline.ts';

const signed = (opening: string, lang: string) =>
  readAuthorDateline(articleWith({ body: prose.replace('<p>', `<p>${opening} `) }, { lang })).flatMap(({ says }) =>
    says.about === 'author' ? says.parties.map(({ name }) => name) : [],
  );

test('Korean papers sign behind the bracket that names them, or in it', () => {
  expect(signed('(대전=부두일보) 이강물·박호수 기자 =', 'ko')).toEqual(['이강물', '박호수']);
  expect(signed('[서울=부두일보]김바다 기자 =', 'ko')).toEqual(['김바다']);
  expect(signed('[부두일보 김바다 기자]', 'ko')).toEqual(['김바다']);
});

test('Russian agencies name their reporter in the dateline', () => {
  expect(signed('САМАРА, 3 мая – РИА Новости, Анна Морская.', 'ru')).toEqual(['Анна Морская']);
  expect(signed('САМАРА, 3 мая. /Корр. ТАСС Анна Морская/.', 'ru')).toEqual(['Анна Морская']);
});

test('datelines without a reporter and first sentences sign nothing', () => {
  expect(signed('САМАРА, 3 мая – РИА Новости.', 'ru')).toEqual([]);
  expect(signed('(대전=부두일보)', 'ko')).toEqual([]);
  expect(signed('САМАРА – город, где живёт Анна Морская.', 'ru')).toEqual([]);
  expect(signed('PORTSMITH, March 3 – Harbour News, Ada Winter.', 'en')).toEqual([]);
});
