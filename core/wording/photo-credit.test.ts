import { expect, test } from 'vitest';
import { isPhotoCredit } from './photo-credit.ts';

test('a line that opens with the picture credits it, in any language', () => {
  for (const line of [
    'Photo: Ada Winter / Reuters',
    'Fotó: Winter Ada / MTI',
    'Bild: dpa',
    'Crédit photo : AFP',
    'Фото: РИА Новости',
    '图片来源：新华社',
    'Foto | Ansa',
    '자료=통계청, 로이터',
    '[그래픽=연합뉴스]',
  ])
    expect(isPhotoCredit(line), line).toBe(true);
});

test('an agency before a person’s name signs a picture', () => {
  expect(isPhotoCredit('REUTERS/Ada Winter')).toBe(true);
});

test('a house that sells pictures alone closes a picture’s credit, whichever agency stands before it', () => {
  expect(isPhotoCredit('Ada Winter / AFP / Getty Images')).toBe(true);
  expect(isPhotoCredit('Ada Winter/Northern Wire via Getty Images')).toBe(true);
  expect(isPhotoCredit('Ada Winter sues Getty Images')).toBe(false);
});

test('a person before an agency’s name signs a text', () => {
  for (const line of [
    'Ada Winter / Associated Press',
    'By Ada Winter, Reuters',
    'dpa/AFP',
    '서울=연합뉴스',
    '자료를 보면 물가는 넉 달째 올랐다',
    'dpa/Von Ada Winter',
    'Image makers meet in Lowmere, says the Harbour Post',
  ])
    expect(isPhotoCredit(line), line).toBe(false);
});
