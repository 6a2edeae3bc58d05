import { expect, test } from 'vitest';
import { signsNobody } from './signs-nobody.ts';

test.each([
  'Avec AFP',
  'Präsentiert von Küstensparkasse',
  'Presentato da Banca Litorale',
  '(Source AFP)',
  'Quelle Hafenblatt',
  'Mit Agenturmaterial',
  'Mit Material der dpa',
  '(da La Voce del Molo, 3 marzo 2019)',
  'Aus dem Hafenblatt, 4. Mai 2021',
  'PUERTO VIEJO, 13 Feb. (LITORAL PRESS) -',
  'Von Hannah Erle bis heute',
  'Von Hannah Erle lernen',
  'De la Sulina la Tulcea',
  'Od Gdyni do Helu',
  '“All water has a perfect memory.” by Ada Winter',
  'Par Ada Duport, tout a commencé : c’est elle qui donna son nom au bac.',
  'In conversation with Ada Winter',
  'Памяти Игоря Ладова',
  'Búcsú Kovács Bélától',
  'לזכר דן אלון',
  'Слова Анны Мерровой, музыка Ивана Лисова',
  'Haastattelussa Ada Meri',
  'حوار مع سامي العلي',
  'ראיון עם פרופ׳ דן אלון',
  'احمد ندیم سے گفتگو',
  'கேப்டன் குமார் வேலனுடன் நேர்காணல்',
  'Article suivant : Le pont ferme, par Ada Duport',
  'Música: «Bajamar», de Ada Puerto',
  'Литература: Ада Зимина, Скеле севера, превод: Ана Вода',
])('"%s" signs nobody', (line) => {
  expect(signsNobody(line)).toBe(true);
});

test.each([
  'Anna Winter',
  'Mit Anna Winter',
  'Da Silva, Ana, 2019 em Lisboa',
  'Quelle surprise au port',
  'Ada Winter (Puerto del Mar)',
  'Von Ada Winter aufgeschrieben',
  'Von Ada Winter in Bergen',
  'حوار مع سامي العلي | أجرته هند منصور',
  'Interview: Ada Winter',
  'Text: Ada Winter, foto: Boris Lund',
  'De la Cruz, Ana',
  'Leonardo da Vinci',
  'By Ada Winter, who is our reporter on the island and has been since 2003.',
  'By Ada Winter, a deputy editor who has written of harbours for a decade and is at sea.',
])('"%s" may sign', (line) => {
  expect(signsNobody(line)).toBe(false);
});
