import { expect, test } from 'vitest';
import { nominative } from './nominative.ts';

test.each([
  ['Satamalehdessä', 'fi', 'Satamalehti'],
  ['Rannan Sanomi', 'fi', 'Rannan Sanomat'],
  ['Rantalehden verkkosivui', 'fi', 'Rantalehti'],
  ['Sadamalehes', 'et-EE', 'Sadamaleht'],
  ['Hafnarblaðinu', 'is', 'Hafnarblaðið'],
  ['Kurierze Portowym', 'pl', 'Kurier Portowy'],
  ['Dziennika Nadmorskiego', 'pl-PL', 'Dziennik Nadmorski'],
  ['Gazecie Kaszubskiej', 'pl', 'Gazeta Kaszubska'],
  ['Nowym Echu Zatoki', 'pl', 'Nowe Echo Zatoki'],
  ['Wiadomościach Wrzosowskich', 'pl', 'Wiadomości Wrzosowskie'],
  ['Přístavních novinách', 'cs', 'Přístavní noviny'],
  ['Polabském deníku', 'cs', 'Polabský deník'],
  ['Prístavných novinách', 'sk', 'Prístavné noviny'],
  ['Портовому віснику', 'uk', 'Портовий вісник'],
  ['Нашій газеті', 'uk', 'Наша газета'],
  ['Портовом вестнике', 'ru', 'Портовый вестник'],
  ['Волжского курьера', 'ru', 'Волжский курьер'],
  ['Морском вестнике', 'ru', 'Морской вестник'],
  ['Вечерней газеты', 'ru', 'Вечерняя газета'],
  ['Lučkim novinama', 'hr', 'Lučke novine'],
  ['Primorskem dnevniku', 'sl', 'Primorski dnevnik'],
  ['Лучком гласнику', 'sr', 'Лучки гласник'],
])('a notice that says %s in %s names %s', (name, language, masthead) => {
  expect(nominative(name, language)).toBe(masthead);
});

test('a name in no case, or in another language, stays as it is', () => {
  expect(nominative('Majakka', 'fi')).toBe('Majakka');
  expect(nominative('Rotterdam inni', 'nl')).toBe('Rotterdam inni');
  expect(nominative('Satamalehdessä', null)).toBe('Satamalehdessä');
});

test.each([
  ['Kurier Portowy', 'pl'],
  ['Głos Wybrzeża', 'pl'],
  ['The Harbour Post', 'pl'],
  ['Přístavní noviny', 'cs'],
  ['Голос України', 'uk'],
  ['Причале', 'ru'],
])('%s in %s is in no case that is known', (name, language) => {
  expect(nominative(name, language)).toBe(name);
});
