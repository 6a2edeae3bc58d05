import { expect, test } from 'vitest';
import { isPersonName } from './person-name.ts';
import { tidyPersonName } from './tidy-person-name.ts';

test.each(['Syddansk Universitet', 'Høgskolen Vestlandet', 'Deutscher Hafenverband', 'Turun Yliopisto', 'المدينة المنورة'])(
  '%s is no person',
  (name) => {
    expect(isPersonName(name)).toBe(false);
  },
);

test.each([
  ['Jane Harbour', 'en'],
  ['J. K. Harbour', 'en'],
  ['Ludwig van Beethoven', 'de'],
  ["Conor O'Brien", 'en'],
  ['Tim Green', 'en'],
  ['Иван Портов', 'ru'],
  ['Γιάννης Λιμανιός', 'el'],
  ['أحمد المرسى', 'ar'],
  ['المنصف المرزوقي', 'ar'],
  ['السيد البدوي', 'ar'],
  ['דני נמל', 'he'],
  ['राम कुमार', 'hi'],
  ['陈海峰', 'zh'],
  ['김철수', 'ko'],
  ['가은솔', 'ko'],
  ['나은결', 'ko'],
  ['屈禾', 'zh'],
  ['卓远山', 'zh'],
  ['常远山', 'zh'],
  ['滕禾', 'zh'],
  ['皇甫一诺', 'zh'],
  ['山田太郎', 'ja'],
  ['ジョン・ハーバー', 'ja'],
])('%s is a name', (text, language) => {
  expect(isPersonName(text, language)).toBe(true);
});

test.each([
  ['Harbour', 'en'],
  ['Staff Writer', 'en'],
  ['Ashdown LLP', 'en'],
  ['Tide Wire', 'en'],
  ['Lakeside University', 'en'],
  ['Ciudad de Muelle', 'es'],
  ['El Faro del Lago', 'es'],
  ['La Voce del Lago', 'it'],
  ['The Guardian', 'en'],
  ['New York', 'en'],
  ['San Francisco Bay', 'en'],
  ['Marsh Record', 'en'],
  ['Photographs By', 'en'],
  ['Jane Harbour reports', 'en'],
  ['Read More About Our New Plans Today', 'en'],
  ['harbour.test', 'en'],
  ['8 December', 'en'],
  ['新华网', 'zh'],
  ['了解到', 'zh'],
  ['団体は今週末', 'ja'],
  ['Theo Báo Sông Xanh', 'vi'],
  ['뉴스팀', 'ko'],
  ['편집국', 'ko'],
  ['은행', 'ko'],
  ['나라', 'ko'],
  ['卓越', 'zh'],
  ['常州人', 'zh'],
  ['穆斯林', 'zh'],
  ['온라인', 'ko'],
  ['屈禾摄', 'zh'],
  ['از فردا بسته است', 'fa'],
  ['सुबह छह बजे', 'hi'],
])('%s is none', (text, language) => {
  expect(isPersonName(text, language)).toBe(false);
});

test('titles, degrees and shouting are no part of a name', () => {
  expect(tidyPersonName('Prof. Dr. Jane Harbour, PhD')).toBe('Jane Harbour');
  expect(tidyPersonName('Jane Harbour M.A.')).toBe('Jane Harbour');
  expect(tidyPersonName('Al. Ma.')).toBe('Al. Ma.');
  expect(tidyPersonName('Orla Lund أورلا')).toBe('Orla Lund');
  expect(tidyPersonName('Иван Берегов')).toBe('Иван Берегов');
  expect(tidyPersonName('JANE VAN DEN HARBOUR')).toBe('Jane van den Harbour');
  expect(tidyPersonName('Jane Harbour III')).toBe('Jane Harbour III');
});
