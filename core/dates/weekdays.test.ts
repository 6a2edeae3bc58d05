import { expect, test } from 'vitest';
import { cutWeekday, cutWeekdayOf } from './weekdays.ts';

test('the day of the week before a date goes with it', () => {
  expect(cutWeekday('Ana Petrović petak, ')).toBe('Ana Petrović ');
  expect(cutWeekday('Von Jana Hafen | Montag, ')).toBe('Von Jana Hafen | ');
  expect(cutWeekday('نرگس یوسفی سه‌شنبه, ')).toBe('نرگس یوسفی ');
  expect(cutWeekday('نرگس یوسفی پنج شنبه ')).toBe('نرگس یوسفی ');
  expect(cutWeekday("Dewi Dermaga Jum'at, ")).toBe('Dewi Dermaga ');
  expect(cutWeekday('سارة البحر الجمعة، '.replace('،', ','))).toBe('سارة البحر ');
});

test('a day’s name of two words goes with its date', () => {
  expect(cutWeekdayOf('Thứ Tư, ', '2023-02-08', ['vi'])).toBe('');
  expect(cutWeekdayOf('Ngọc Hải, Thứ Tư ', '2023-02-08', ['vi'])).toBe('Ngọc Hải, ');
  expect(cutWeekdayOf('Thứ Tư, ', '2023-02-09', ['vi'])).toBe('Thứ Tư, ');
});

test('names of days that are surnames stay', () => {
  for (const before of ['Por Plácido Domingo, ', 'Von Jana Freitag, ', 'Ada Winter ', 'petak, ']) expect(cutWeekday(before)).toBe(before);
});

test('a day cut short goes with its date where a comma parts it from the name of two words before', () => {
  const before = (words: string, date: string) => cutWeekdayOf(words, date, ['en']);
  expect(before('By Ada Winter Tue, ', '2024-03-12')).toBe('By Ada Winter ');
  expect(before('By Ada Winter || lantern.test TUE, ', '2024-03-12')).toBe('By Ada Winter || lantern.test ');
  expect(before('By Yat Sun, ', '2024-03-10')).toBe('By Yat Sun, ');
  expect(before('By Ada Winter Sun, ', '2024-03-12')).toBe('By Ada Winter Sun, ');
});
